import { z } from 'zod';
import { passedTo, takenBy } from '../../../domain/handover/steps.ts';
import type { Handover } from '../../../storage/handovers.ts';
import { say } from '../../../texts/line.ts';
import { type Caller, type DeskServices, errand } from '../../caseworkers/errand.ts';
import { entryLetter } from '../letters.ts';
import { tellApplicant } from '../tell-applicant.ts';
import { doInHandover, type Refusal } from './deed.ts';
import { lettersAfter } from './queue-letters-after.ts';
import { cardAfter } from './refused.ts';
import { type Plan, statusOf } from './take-step.ts';
import { conversationWith, isWith } from './whose-it-is.ts';

/** Takes somebody from the queue, or a call-back; whoever leads takes over what another has. Of several one gets it. */
export const take = errand({
  data: z.object({ handover: z.string() }),
  run: async (desk, caller, { handover: id }) => {
    const end = await doInHandover(desk, caller, { id, action: 'take-handover', why: 'queue' }, (handover) =>
      planTaking(desk, caller, handover),
    );
    if (end.kind === 'refused' && end.because === 'has-another') return withTheirOwn(desk, caller, end);
    return cardAfter(desk, caller, end, doneBy(end));
  },
});

async function planTaking(desk: DeskServices, caller: Caller, handover: Handover): Promise<Plan<Refusal>> {
  const { id: me, name, role } = caller.caseworker;
  const now = desk.clock.now();
  const by = { id: me, name };
  const refuse = (because: Refusal) => ({ kind: 'refused', because, handover }) as const;
  if (isWith(handover, me)) return refuse('has-it-already');
  if (handover.state === 'over') return refuse('over');
  const isCall = handover.state === 'call-back' || handover.state === 'called';
  if (!isCall && (await conversationWith(desk.handovers, me)) !== undefined) return refuse('has-another');
  const status = statusOf(handover);
  const chats = await desk.desk.chats();
  const letters = lettersAfter(handover, chats, [me]);
  const to = takenBy(status, by, now);
  const key = caller.requestId;
  const entry = { key, by: 'caseworker', kind: 'event', author: name } as const;
  const notices = tellApplicant(handover, key, now);
  // Who is to be called is in no conversation that could be told of it.
  if (to !== undefined) {
    return isCall
      ? { kind: 'step', to, entries: [], letters }
      : { kind: 'step', to, entries: [{ ...entry, text: 'taken' }], letters, notices };
  }
  if (role !== 'lead') return refuse('with-another');
  if (isCall) return { kind: 'step', to: { ...status, by }, entries: [], letters };
  const told = [...letters, ...entryLetter(handover.id, key, handover.by?.id ?? '', chats)];
  const taken = passedTo(status, by, now);
  return { kind: 'step', to: taken, entries: [{ ...entry, text: 'transferred' }], letters: told, notices };
}

function doneBy(end: { kind: string; handover?: Handover }) {
  return end.handover?.state === 'called' ? say('deskHandover.callTaken') : say('deskHandover.taken');
}

/** One conversation at a time: the one that comes first is named, with a way to it. */
async function withTheirOwn(desk: DeskServices, caller: Caller, end: Parameters<typeof cardAfter>[2]) {
  const reply = await cardAfter(desk, caller, end, say('deskHandover.taken'));
  const own = await conversationWith(desk.handovers, caller.caseworker.id);
  if (own === undefined || reply.kind !== 'card') return reply;
  const request = { verb: 'handover', data: { handover: own.id } };
  const action = { kind: 'do', label: say('deskHandover.openYours'), request, emphasis: 'first' } as const;
  return { ...reply, card: { ...reply.card, actions: [action] } };
}
