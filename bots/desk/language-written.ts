import type { DeskServices } from '../../dialogs/caseworkers/errand.ts';
import type { Language } from '../../domain/language.ts';
import { dayOfMoment, inNorway } from '../../domain/moment.ts';
import { wordsTelling } from '../../nlu/language/telling-words.ts';

/** Words of Norwegian in an English chat come from whoever thinks in it; in a Norwegian one English may be a quotation. */
const wordsThatTell = { norwegian: 2, english: 4 };

/**
 * The other language a caseworker has clearly written, of Norwegian and English: which Norwegian a chat is held in is
 * chosen by its command. Undefined where it is the chat's, or not clear.
 */
export function languageWritten(
  { understander, clock }: Pick<DeskServices, 'understander' | 'clock'>,
  text: string,
  chat: Language,
): Language | undefined {
  const { written } = understander.understand(text, { today: dayOfMoment(inNorway(clock.now())) }).language;
  if (written === 'other' || (written === 'en') === (chat === 'en')) return undefined;
  const theirs = wordsTelling(text, written, chat).telling;
  const ofTheChat = wordsTelling(text, chat, written).telling;
  const enough = chat === 'en' ? wordsThatTell.norwegian : wordsThatTell.english;
  return theirs >= enough && theirs > 2 * ofTheChat ? written : undefined;
}
