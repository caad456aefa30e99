import { z } from 'zod';
import { passedTo } from '../../../domain/handover/steps.ts';
import type { Handover } from '../../../storage/handovers.ts';
import { say } from '../../../texts/line.ts';
import { type Caller, type DeskServices, errand } from '../../caseworkers/errand.ts';
import { entryLetter } from '../letters.ts';
import { tellApplicant } from '../tell-applicant.ts';
import { cardAfter } from './card-after.ts';
import { colleaguesFor } from './colleagues.ts';
import { doInHandover, type Refusal } from './deed.ts';
import { offerLetter } from './offer.ts';
import { lettersAfter } from './queue-letters-after.ts';
import { type Plan, statusOf } from './take-step.ts';
import { refusalFor } from './whose-it-is.ts';

/**
 * Passes a conversation on to a colleague; whoever leads passes on another's, too. Both are told. It is theirs at once who
 * is on duty and known to have the right; anybody else is asked, and proves it by taking it.
 */
export const transfer = errand({
  data: z.object({ handover: z.string(), to: z.string() }),
  run: async (desk, caller, { handover: id, to }) => {
    const why = 'passed on';
    const end = await doInHandover(desk, caller, { id, action: 'pass-on-handover', why }, (handover) =>
      planPassingOn(desk, caller, handover, to),
    );
    const isTheirs = end.kind === 'stepped' && end.handover.by?.id === to;
    return cardAfter(desk, caller, end, isTheirs ? say('deskHandover.transferred') : say('deskHandover.isOffered'));
  },
});

async function planPassingOn(
  desk: DeskServices,
  caller: Caller,
  handover: Handover,
  to: string,
): Promise<Plan<Refusal>> {
  const { id: me, role } = caller.caseworker;
  const refused = refusalFor(handover, me);
  if (refused !== undefined && (role !== 'lead' || refused.because !== 'with-another')) return refused;
  const from = handover.by?.id ?? me;
  const colleague = (await colleaguesFor(desk, from)).find(({ id }) => id === to);
  if (colleague === undefined) return { kind: 'refused', because: 'no-such-colleague', handover };
  const status = statusOf(handover);
  if (colleague.as === undefined || !colleague.onDuty) {
    const letters = [offerLetter(desk, caller, handover, colleague.chat)];
    return { kind: 'step', to: status, entries: [], letters };
  }
  const now = desk.clock.now();
  const key = caller.requestId;
  const chats = await desk.desk.chats();
  const told = [colleague.id, ...(from === me ? [] : [from])];
  const letters = [
    ...lettersAfter(handover, chats, [me, colleague.id]),
    ...told.flatMap((person) => entryLetter(handover.id, key, person, chats)),
  ];
  const event = { key, by: 'caseworker', kind: 'event', text: 'transferred', author: colleague.as.name } as const;
  return {
    kind: 'step',
    to: handover.state === 'called' ? { ...status, by: colleague.as } : passedTo(status, colleague.as, now),
    entries: [event],
    letters,
    notices: tellApplicant(handover, key, now),
  };
}
