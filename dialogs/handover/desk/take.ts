import { z } from 'zod';
import { passedTo, takenBy } from '../../../domain/handover/steps.ts';
import type { Handover } from '../../../storage/handovers.ts';
import { say } from '../../../texts/line.ts';
import { audited } from '../../caseworkers/audited.ts';
import { type Caller, type DeskServices, errand, type Reply } from '../../caseworkers/errand.ts';
import { entryLetter } from '../letters.ts';
import { tellApplicant } from '../tell-applicant.ts';
import { cardAfter } from './card-after.ts';
import { doInHandover, type Refusal } from './deed.ts';
import { isOffered, offerData } from './offer.ts';
import { queueReply } from './queue.ts';
import { lettersAfter } from './queue-letters-after.ts';
import { type Plan, type StepEnd, statusOf } from './take-step.ts';
import { conversationWith, isWith } from './whose-it-is.ts';

/**
 * Takes somebody from the queue, or a call-back; of several who do one gets it. What another has is taken over by whoever
 * leads, and by whom it was offered to; and only from whom their card said has it.
 */
export const take = errand({
  data: z.object({ handover: z.string(), from: z.string().optional(), ...offerData }),
  run: async (desk, caller, { handover: id, from, ...offered }) => {
    const mayTakeOver =
      caller.caseworker.role === 'lead' || isOffered(desk, caller, { handover: id, from, ...offered });
    const why = from === undefined ? 'queue' : 'taken over';
    const end = await doInHandover(desk, caller, { id, action: 'take-handover', why }, (handover) =>
      planTaking(desk, caller, handover, mayTakeOver ? from : undefined),
    );
    return afterTaking(desk, caller, end);
  },
});

/** Whoever waits longest now, whatever the card showed that it is pressed on; the queue as it stands, where nobody waits. */
export const takeNext = errand({
  data: z.object({}),
  run: async (desk, caller): Promise<Reply> => {
    // The same press told of again takes nobody else.
    const taken = await desk.handovers.withEntry(caller.requestId);
    const waiting = taken ? [taken] : (await desk.handovers.open()).filter(({ state }) => state === 'waiting');
    for (const { id } of waiting) {
      const deed = { id, action: 'take-handover', why: 'the longest waiting' } as const;
      const end = await doInHandover(desk, caller, deed, (handover) => planTaking(desk, caller, handover, undefined));
      const isStillThere = end.kind !== 'gone' && end.handover.state === 'waiting';
      if (taken || isStillThere || end.kind === 'stepped') return afterTaking(desk, caller, end);
    }
    const trying = { action: 'take-handover', subject: 'queue', why: 'the longest waiting', onlyLooks: true } as const;
    await audited(desk, caller, trying, async () => ({ result: undefined, end: 'nobody-waits' }));
    return queueReply(desk, caller, { tone: 'warning', text: say('deskQueue.nobodyWaits') });
  },
});

function afterTaking(desk: DeskServices, caller: Caller, end: StepEnd<Refusal>): Promise<Reply> {
  return end.kind === 'refused' && end.because === 'has-another'
    ? withTheirOwn(desk, caller, end)
    : cardAfter(desk, caller, end, doneBy(end));
}

async function planTaking(
  desk: DeskServices,
  caller: Caller,
  handover: Handover,
  /** Whose it may be taken from. */
  from: string | undefined,
): Promise<Plan<Refusal>> {
  const { id: me, name } = caller.caseworker;
  const now = desk.clock.now();
  const by = { id: me, name };
  const refuse = (because: Refusal) => ({ kind: 'refused', because, handover }) as const;
  if (isWith(handover, me)) return refuse('has-it-already');
  if (handover.state === 'over') return refuse('over');
  const isCall = handover.state === 'call-back' || handover.state === 'called';
  if (!isCall && (await conversationWith(desk.handovers, me)) !== undefined) return refuse('has-another');
  const status = statusOf(handover);
  const chats = await desk.desk.chats();
  const key = caller.requestId;
  const entry = { key, by: 'caseworker', kind: 'event', author: name } as const;
  const step = { kind: 'step', notices: tellApplicant(handover, key, now) } as const;
  const letters = lettersAfter(handover, chats, [me]);
  const taken = takenBy(status, by, now);
  if (taken !== undefined) return { ...step, to: taken, entries: [{ ...entry, text: 'taken' }], letters };
  if (from === undefined || handover.by?.id !== from) return refuse('with-another');
  return {
    ...step,
    to: isCall ? { ...status, by } : passedTo(status, by, now),
    entries: [{ ...entry, text: 'transferred' }],
    letters: [...letters, ...entryLetter(handover.id, key, from, chats)],
  };
}

function doneBy(end: { kind: string; handover?: Handover }) {
  return end.handover?.state === 'called' ? say('deskHandover.callTaken') : say('deskHandover.taken');
}

/** One conversation at a time: the one that comes first is named, with a way to it. */
async function withTheirOwn(desk: DeskServices, caller: Caller, end: StepEnd<Refusal>): Promise<Reply> {
  const reply = await cardAfter(desk, caller, end, say('deskHandover.taken'));
  const own = await conversationWith(desk.handovers, caller.caseworker.id);
  if (own === undefined || reply.kind !== 'card') return reply;
  const request = { verb: 'handover', data: { handover: own.id } };
  const action = { kind: 'do', label: say('deskHandover.openYours'), request, emphasis: 'first' } as const;
  return { ...reply, card: { ...reply.card, actions: [action] } };
}
