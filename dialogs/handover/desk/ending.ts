import { z } from 'zod';
import type { HandoverEnd, HandoverState } from '../../../domain/handover/handover-status.ts';
import { ended } from '../../../domain/handover/steps.ts';
import type { Handover } from '../../../storage/handovers.ts';
import type { Card } from '../../../texts/card.ts';
import { type Phrase, say } from '../../../texts/line.ts';
import { type Caller, type DeskServices, errand, type Reply } from '../../caseworkers/errand.ts';
import type { HandoverEvent } from '../events.ts';
import { tellApplicant } from '../tell-applicant.ts';
import { cardAfter } from './card-after.ts';
import { doInHandover, type Refusal } from './deed.ts';
import { lettersAfter } from './queue-letters-after.ts';
import { type Plan, statusOf } from './take-step.ts';
import { refusalFor } from './whose-it-is.ts';

interface Ending {
  /** What has to be so before. */
  from: HandoverState;
  end: HandoverEnd;
  event: HandoverEvent;
  done: Phrase;
}

const closing: Ending = {
  from: 'taken',
  end: 'closed-by-caseworker',
  event: 'closed',
  done: say('deskHandover.closed'),
};
const handingBack: Ending = {
  from: 'taken',
  end: 'handed-back',
  event: 'handed-back',
  done: say('deskHandover.handedBack'),
};
const calling: Ending = { from: 'called', end: 'called-back', event: 'called', done: say('deskHandover.calledBack') };

/** Ends the conversation with one closing word; where the applicant wrote last, asked about once, and once more if they write again. */
export const close = errand({
  data: z.object({ handover: z.string(), read: z.string().max(20).optional() }),
  run: async (desk, caller, { handover: id, read }): Promise<Reply> => {
    const deed = { id, action: 'speak-in-handover', why: closing.event } as const;
    let last = '';
    const end = await doInHandover<Refusal | 'applicant-wrote-last'>(desk, caller, deed, async (handover) => {
      const said = (await desk.handovers.entries(id)).findLast(({ kind }) => kind === 'said');
      last = said?.by === 'applicant' ? String(said.number) : '';
      const planned = await planEnding(desk, caller, handover, closing);
      if (planned.kind === 'refused' || last === '' || last === read) return planned;
      return { kind: 'refused', because: 'applicant-wrote-last', handover };
    });
    if (end.kind !== 'refused') return cardAfter(desk, caller, end, closing.done);
    const { because, handover } = end;
    if (because === 'applicant-wrote-last') return { kind: 'card', card: askedFirst(id, last) };
    return cardAfter(desk, caller, { kind: 'refused', because, handover }, closing.done);
  },
});

/** Closing is one press, and cannot be taken back. */
function askedFirst(handover: string, read: string): Card {
  const label = say('deskHandover.closeAllTheSame');
  return {
    title: say('deskHandover.close'),
    status: { tone: 'warning', text: say('deskHandover.applicantWroteLast') },
    parts: [],
    actions: [
      {
        kind: 'do',
        label: say('deskHandover.goOn'),
        request: { verb: 'handover', data: { handover } },
        emphasis: 'first',
      },
      { kind: 'do', label, request: { verb: 'close', data: { handover, read } }, emphasis: 'dangerous' },
    ],
  };
}

/** The applicant has been called. */
export const called = errandThatEnds(calling);

/** Lets the bot go on, which knows everything that was said; somebody who was not reached is to be called once more. */
export const handBack = errand({
  data: z.object({ handover: z.string() }),
  run: async (desk, caller, { handover: id }) => {
    const deed = { id, action: 'pass-on-handover', why: 'handed back' } as const;
    const end = await doInHandover(desk, caller, deed, async (handover) =>
      handover.state === 'called'
        ? planPuttingBack(desk, caller, handover)
        : planEnding(desk, caller, handover, handingBack),
    );
    const isCall = end.kind === 'stepped' && end.handover.state === 'call-back';
    return cardAfter(desk, caller, end, isCall ? say('deskHandover.isPutBack') : handingBack.done);
  },
});

function errandThatEnds(ending: Ending) {
  return errand({
    data: z.object({ handover: z.string() }),
    run: async (desk, caller, { handover: id }) => {
      const deed = { id, action: 'speak-in-handover', why: ending.event } as const;
      const end = await doInHandover(desk, caller, deed, (handover) => planEnding(desk, caller, handover, ending));
      return cardAfter(desk, caller, end, ending.done);
    },
  });
}

async function planEnding(
  desk: DeskServices,
  caller: Caller,
  handover: Handover,
  { from, end, event }: Ending,
): Promise<Plan<Refusal>> {
  const { id: me, name } = caller.caseworker;
  const refused = refusalFor(handover, me);
  if (refused !== undefined) return refused;
  if (handover.state !== from) return { kind: 'refused', because: 'not-taken', handover };
  const now = desk.clock.now();
  const key = caller.requestId;
  return {
    kind: 'step',
    to: ended(statusOf(handover), end),
    entries: [{ key, by: 'caseworker', kind: 'event', text: event, author: name }],
    letters: lettersAfter(handover, await desk.desk.chats(), [me]),
    notices: tellApplicant(handover, key, now),
  };
}

async function planPuttingBack(desk: DeskServices, caller: Caller, handover: Handover): Promise<Plan<Refusal>> {
  const { id: me } = caller.caseworker;
  const refused = refusalFor(handover, me);
  if (refused !== undefined) return refused;
  const to = { ...statusOf(handover), state: 'call-back' as const, by: undefined };
  return { kind: 'step', to, entries: [], letters: lettersAfter(handover, await desk.desk.chats(), [me]) };
}
