import type { Memory } from '../dialogs/engine/memory.ts';
import { wordsTelling } from '../nlu/language/telling-words.ts';
import type { Understanding } from '../nlu/understanding.ts';

/** Beyond this a first message settles the language; beyond the other a later one changes it. */
const certain = 0.6;
const quiteCertain = 0.9;
const wordsOfARealSentence = 4;
const wordsThatTell = 2;

/**
 * The memory with the language the conversation is held in from this message on: guessed from the first message, changed
 * when somebody clearly goes on in another. Places, countries, numbers, yes and no, and words of no language settle and
 * change nothing.
 */
export function settleLanguage(memory: Memory, { language, text }: Understanding): Memory {
  const { written, confidence } = language;
  if (written === 'other') return memory;
  if (written === memory.language) {
    const { known } = wordsTelling(text, written, written);
    return confidence >= certain && known >= wordsThatTell ? { ...memory, languageSettled: true } : memory;
  }
  const said = wordsTelling(text, written, memory.language);
  const saidInTheOther = wordsTelling(text, memory.language, written);
  const isMostly = said.telling > 2 * saidInTheOther.telling;
  // Bokmål is what a page without a language says; another language it was given.
  const isGiven = memory.languageSettled || memory.language !== 'nb';
  const believed = isGiven
    ? confidence >= quiteCertain && said.known >= wordsOfARealSentence && said.telling >= wordsThatTell && isMostly
    : confidence >= certain && said.telling > 0 && isMostly;
  return believed ? { ...memory, language: written, languageSettled: true } : memory;
}
