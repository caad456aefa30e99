import { type Language, languages } from '../domain/language.ts';
import { createOtherLanguageFinder } from './language/other-language.ts';
import { normalise } from './normalise.ts';
import type { Understanding } from './understanding.ts';

/** Most people write bokmål: it decides where a word is the same in both Norwegian languages. */
const worthBefore: Readonly<Record<Language, number>> = { nb: 2, nn: 1, en: 1 };

/** How much likelier the conversation's language is than another, before a word of the message is read. */
const worthOfConversation = 4;

export type ReadLanguage = (
  text: string,
  /** Probability of each of our languages by the words of the message. */
  byWords: ReadonlyMap<Language, number>,
  conversation: Language | undefined,
) => Understanding['language'];

/** Makes the function that tells the language of a message. Words that several languages share leave it as it was. */
export function createLanguageReader(): ReadLanguage {
  const findOther = createOtherLanguageFinder();
  return (text, byWords, conversation) => {
    const other = findOther(normalise(text));
    if (other !== undefined) return { written: 'other', ...other };
    const weights = languages.map((language) => {
      const weight = (byWords.get(language) ?? 0) * worthBefore[language];
      return { language, weight: language === conversation ? weight * worthOfConversation : weight };
    });
    const likeliest = weights.reduce((best, one) => (one.weight > best.weight ? one : best));
    const sum = weights.reduce((total, { weight }) => total + weight, 0);
    if (sum === 0) return { written: conversation ?? 'nb', confidence: 0 };
    return { written: likeliest.language, confidence: likeliest.weight / sum };
  };
}
