import type { HandoverEnd } from '../../../domain/handover/handover-status.ts';
import { ended } from '../../../domain/handover/steps.ts';
import type { Handover } from '../../../storage/handovers.ts';
import type { PersonAtHand } from '../../engine/services.ts';
import { lettersAfter } from '../desk/queue-letters-after.ts';
import { statusOf, takeStep } from '../desk/take-step.ts';
import type { HandoverEvent } from '../events.ts';
import { entryLetter } from '../letters.ts';

/** How an applicant's leaving ended: `too-late` where a caseworker had taken it meanwhile. */
type Withdrawn = { kind: 'withdrawn' | 'nothing' } | { kind: 'too-late'; name: string };

export interface Leaving {
  event?: HandoverEvent;
  end?: HandoverEnd;
  /** Also where a caseworker has it. */
  whoeverHasIt?: boolean;
}

/** Takes back the wish for a person: back to the bot, where nothing else is said. */
export async function withdraw(desk: PersonAtHand, id: string, leaving: Leaving = {}): Promise<Withdrawn> {
  const { event = 'left', end: becauseOf = 'left-by-applicant', whoeverHasIt = false } = leaving;
  const chats = await desk.chats();
  const end = await takeStep<Withdrawn>(desk.store, id, async (handover) => {
    const refused = whyNot(handover, whoeverHasIt);
    if (refused !== undefined) return { kind: 'refused', because: refused, handover };
    const key = `left ${handover.revision}`;
    const taker = handover.by?.id ?? '';
    return {
      kind: 'step',
      to: ended(statusOf(handover), becauseOf),
      entries: [{ key, by: 'applicant', kind: 'event', text: event }],
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

function whyNot({ state, by }: Handover, whoeverHasIt: boolean): Withdrawn | undefined {
  if (state === 'over') return { kind: 'nothing' };
  return state === 'taken' && !whoeverHasIt ? { kind: 'too-late', name: by?.name ?? '' } : undefined;
}

/** The person does not want to be written to any more: whoever waits for them, or has them, is told. */
export async function stopWriting(desk: PersonAtHand, conversation: string): Promise<void> {
  const open = await desk.store.openIn(conversation);
  if (open?.state === 'waiting' || open?.state === 'taken')
    await withdraw(desk, open.id, { event: 'stopped-texting', whoeverHasIt: true });
}
