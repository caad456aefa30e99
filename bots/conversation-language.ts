import type { Memory } from '../dialogs/memory.ts';
import type { Understanding } from '../nlu/understanding.ts';

/** Beyond this a first message settles the language; beyond the other a later one changes it. */
const certain = 0.6;
const quiteCertain = 0.9;
const wordsOfARealSentence = 4;
const wordsOfALongSentence = 7;

/**
 * The memory with the language the conversation is held in from this message on: guessed from the first message, kept
 * for short ones, changed when somebody clearly goes on in another.
 */
export function settleLanguage(memory: Memory, { language, text }: Understanding): Memory {
  const { written, confidence } = language;
  if (written === 'other' || written === memory.language) {
    return written === memory.language && confidence >= certain ? { ...memory, languageSettled: true } : memory;
  }
  const words = text.trim().split(/\s+/).length;
  // The two written Norwegians share most words, and people write now one form, now the other.
  const enough = written !== 'en' && memory.language !== 'en' ? wordsOfALongSentence : wordsOfARealSentence;
  const believed = memory.languageSettled ? confidence >= quiteCertain && words >= enough : confidence >= certain;
  return believed ? { ...memory, language: written, languageSettled: true } : memory;
}
