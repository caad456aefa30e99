import type { DeskChat, Letter } from '../../../storage/desk.ts';
import type { Handover } from '../../../storage/handovers.ts';
import { queueLetters } from '../letters.ts';

/**
 * The queue cards as they are after the next step, for everybody on duty but those who get another card of it: a card
 * that is being worked in is not replaced.
 */
export function lettersAfter(
  { id, revision }: Handover,
  chats: readonly DeskChat[],
  but: readonly string[],
): readonly Letter[] {
  const others = chats.filter(({ person }) => !but.includes(person));
  return queueLetters({ id, revision: revision + 1 }, others);
}
