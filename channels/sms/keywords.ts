import { type Language, languages } from '../../domain/language.ts';
import { foldText } from './fold-text.ts';
import { courtesies, helpWords, startWords, stopWords } from './words/keywords.ts';
import { createWrongPersonReader } from './wrong-person.ts';

/** A whole message that is for the one who carries the conversation, not for the assistant. */
export type Keyword =
  /** The language is known where the word is of one only. */
  | { kind: 'stop' | 'start' | 'help'; language?: Language }
  /** Somebody else has the number now, or had it all along. */
  | { kind: 'wrong-person'; language: Language };

export type ReadKeyword = (text: string) => Keyword | undefined;

/** Reads keywords however they are dressed: in any case, with punctuation, emoji and courtesies around them. */
export function createKeywordReader(): ReadKeyword {
  const keywords = new Map<string, Keyword>();
  for (const [kind, words] of [
    ['stop', stopWords],
    ['start', startWords],
    ['help', helpWords],
  ] as const) {
    for (const language of languages) {
      for (const word of words[language]) keywords.set(foldText(word), { kind, language });
    }
    for (const word of words.any) keywords.set(foldText(word), { kind });
  }
  const polite = courtesies.map(foldText);
  const readWrongPerson = createWrongPersonReader();
  return (text) => {
    const folded = foldText(text);
    const keyword = keywords.get(folded) ?? keywords.get(withoutCourtesies(folded, polite));
    if (keyword !== undefined) return keyword;
    const language = readWrongPerson(text);
    return language && { kind: 'wrong-person', language };
  };
}

function withoutCourtesies(folded: string, polite: readonly string[]): string {
  const before = polite.find((each) => folded.startsWith(`${each} `));
  const rest = before === undefined ? folded : folded.slice(before.length + 1);
  const after = polite.find((each) => rest.endsWith(` ${each}`));
  return after === undefined ? rest : rest.slice(0, -after.length - 1);
}
