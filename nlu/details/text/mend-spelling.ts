import { nearWords, type Spellings } from './spelling.ts';
import type { Token } from './tokens.ts';

/** Words that are recognised with typing errors in any message, by what they are about; and words that are none of them. */
export interface Spelling {
  known: ReadonlySet<string>;
  near: Spellings<string>;
  ordinary: ReadonlySet<string>;
}

const shortest = 6;
const shortestWithTwoErrors = 11;

/**
 * The tokens with typing errors mended in the words that matter. A word that lies between two of different meanings is
 * left as it is: a country is never guessed.
 */
export function mendSpelling(tokens: readonly Token[], spelling: Spelling): Token[] {
  const mended = new Map<string, string | undefined>();
  return tokens.map((token) => {
    const { word } = token;
    if (!mended.has(word)) mended.set(word, rightSpelling(word, spelling));
    const right = mended.get(word);
    return right === undefined ? token : { ...token, word: right, beginning: right.slice(0, 2), isMended: true };
  });
}

function rightSpelling(word: string, { known, near, ordinary }: Spelling): string | undefined {
  if (word.length < shortest || known.has(word) || ordinary.has(word)) return undefined;
  const most = word.length < shortestWithTwoErrors ? 1 : 2;
  const [best] = nearWords(near, word, most);
  if (best === undefined) return undefined;
  const others = nearWords(near, word, best.errors + 1);
  const isDoubtful = others.some(({ meaning }) => meaning !== best.meaning);
  return isDoubtful ? undefined : best.word;
}
