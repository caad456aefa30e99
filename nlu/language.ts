import { type Language, languages } from '../domain/language.ts';
import { createOtherLanguageFinder } from './language/other-language.ts';
import { normalise, tokensOf } from './normalise.ts';
import type { Understanding } from './understanding.ts';

/** Most people write bokmål: that decides where a word or two are the same in both Norwegian languages. */
const worthOfBokmal = { short: 6, long: 2 };

/** How much likelier the conversation's language is than another; one or two words are often names and loans. */
const worthOfConversation = { short: 100, long: 4 };
const shortMessage = 2;

type ReadLanguage = (
  text: string,
  /** Probability of each of our languages by the words of the message. */
  byWords: ReadonlyMap<Language, number>,
  conversation: Language | undefined,
) => Understanding['language'];

/** Makes the function that tells the language of a message. Words that several languages share leave it as it was. */
export function createLanguageReader(): ReadLanguage {
  const findOther = createOtherLanguageFinder();
  return (text, byWords, conversation) => {
    const normalised = normalise(text);
    const other = findOther(normalised);
    if (other !== undefined) return { written: 'other', ...other };
    if (!/\p{L}/u.test(normalised)) return { written: conversation ?? 'nb', confidence: 0 };
    const isShort = tokensOf(normalised).length <= shortMessage;
    const length = isShort ? 'short' : 'long';
    const weights = languages.map((language) => {
      const commoner = language === 'nb' ? worthOfBokmal[length] : 1;
      const expected = language === conversation ? worthOfConversation[length] : 1;
      return { language, weight: (byWords.get(language) ?? 0) * commoner * expected };
    });
    const likeliest = weights.reduce((best, one) => (one.weight > best.weight ? one : best));
    const sum = weights.reduce((total, { weight }) => total + weight, 0);
    if (sum === 0) return { written: conversation ?? 'nb', confidence: 0 };
    return { written: likeliest.language, confidence: likeliest.weight / sum };
  };
}
