import type { PersonAtHand } from '../../engine/services.ts';
import type { TurnRecord } from '../../engine/turn-record.ts';
import { readBrief } from '../brief.ts';
import { statusOf, takeStep } from '../desk/take-step.ts';
import { entryLetter, queueLetters, queueLettersAgain } from '../letters.ts';

/**
 * Tells whoever has the hand-over, or may take it, that the applicant has written of danger and was told whom to call:
 * in the queue on its card, and the first time by one more, so that it is noticed.
 */
export async function tellDanger(desk: PersonAtHand, { memory, lines, turn }: TurnRecord): Promise<void> {
  const id = memory.handover?.id;
  if (id === undefined || memory.handover?.state === 'over') return;
  if (!lines.some(({ text }) => text === 'talk.emergency')) return;
  const chats = await desk.chats();
  const key = `danger ${turn.activity}`;
  const end = await takeStep(desk.store, id, async (handover) => {
    const { state, by, revision } = handover;
    if (state === 'over') return { kind: 'refused', because: 'over', handover };
    const brief = readBrief(handover);
    const next = { id, revision: revision + 1 };
    const cards = [...queueLetters(next, chats), ...(brief.danger ? [] : queueLettersAgain(next, chats))];
    return {
      kind: 'step',
      to: statusOf(handover),
      brief: { ...brief, danger: true },
      entries: [{ key, by: 'applicant', kind: 'event', text: 'danger' }],
      letters: by === undefined ? cards : entryLetter(id, key, by.id, chats),
    };
  });
  if (end.kind === 'stepped') desk.lettersPosted?.();
}
