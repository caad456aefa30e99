import { ended } from '../../../domain/handover/steps.ts';
import type { Handover } from '../../../storage/handovers.ts';
import type { PersonAtHand } from '../../engine/services.ts';
import { lettersAfter } from '../desk/queue-letters-after.ts';
import { statusOf, takeStep } from '../desk/take-step.ts';
import type { HandoverEvent } from '../events.ts';
import { entryLetter } from '../letters.ts';

/** How an applicant's leaving ended: `too-late` where a caseworker had taken it meanwhile. */
type Withdrawn = { kind: 'withdrawn' | 'nothing' } | { kind: 'too-late'; name: string };

/** Takes back the wish for a person, as long as nobody has come; with `event` it ends whoever has it. */
export async function withdraw(desk: PersonAtHand, id: string, event?: HandoverEvent): Promise<Withdrawn> {
  const chats = await desk.chats();
  const end = await takeStep<Withdrawn>(desk.store, id, async (handover) => {
    const refused = whyNot(handover, event);
    if (refused !== undefined) return { kind: 'refused', because: refused, handover };
    const key = `left ${handover.revision}`;
    const taker = handover.by?.id ?? '';
    return {
      kind: 'step',
      to: ended(statusOf(handover), 'left-by-applicant'),
      entries: [{ key, by: 'applicant', kind: 'event', text: event ?? 'left' }],
      letters: [...entryLetter(id, key, taker, chats), ...lettersAfter(handover, chats, [taker])],
    };
  });
  switch (end.kind) {
    case 'stepped':
      desk.lettersPosted?.();
      return { kind: 'withdrawn' };
    case 'refused':
      return end.because;
    case 'gone':
      return { kind: 'nothing' };
    default:
      return end satisfies never;
  }
}

function whyNot({ state, by }: Handover, event: HandoverEvent | undefined): Withdrawn | undefined {
  if (state === 'over') return { kind: 'nothing' };
  return state === 'taken' && event === undefined ? { kind: 'too-late', name: by?.name ?? '' } : undefined;
}

/** The person does not want to be written to any more: whoever waits for them, or has them, is told. */
export async function stopWriting(desk: PersonAtHand, conversation: string): Promise<void> {
  const open = await desk.store.openIn(conversation);
  if (open?.state === 'waiting' || open?.state === 'taken') await withdraw(desk, open.id, 'stopped-texting');
}
