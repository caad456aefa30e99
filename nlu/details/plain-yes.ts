import { type PhraseTable, phraseAt } from './text/phrases.ts';
import { type Token, tokensOf } from './text/tokens.ts';
import { wordSet } from './text/word-set.ts';
import { agreement, type Deed, type Part, repeating } from './words/agreement.ts';

/** What is asked about once more. */
export interface Asked {
  deed: Deed;
  /** Whether a word says its place, day or time again. */
  repeats?(token: Token): boolean;
}

const aroundWords = wordSet(
  'kl klokka klokken klokkeslett at on på i in den the of av at o clock oclock st nd rd th am pm om',
);

/**
 * Whether a message is a yes and nothing else: only words that agree, are polite, or repeat what was asked about. A
 * condition, a "but", a "wait", another wish or a word that is not known makes it more than that.
 */
export function isPlainYes(text: string, asked?: Asked): boolean {
  const tokens = tokensOf(text);
  if (tokens.some((token) => token.asked)) return false;
  const tables = asked === undefined ? [agreement] : [repeating[asked.deed], agreement];
  const isRepeated = (token: Token) => asked?.repeats?.(token) === true;
  const mayRepeat = tokens.some(isRepeated);
  let agrees = false;
  for (let at = 0; at < tokens.length; ) {
    const part = longestPart(tables, tokens, at);
    const token = tokens[at];
    const isOther = token === undefined || !(isRepeated(token) || (mayRepeat && aroundWords.has(token.word)));
    if (part === undefined && isOther) return false;
    agrees ||= part?.value === 'agrees';
    at = part?.to ?? at + 1;
  }
  return agrees;
}

function longestPart(tables: readonly PhraseTable<Part>[], tokens: readonly Token[], at: number) {
  const found = tables.flatMap((table) => phraseAt(table, tokens, at) ?? []);
  return found.reduce<(typeof found)[number] | undefined>(
    (longest, part) => (longest === undefined || part.to > longest.to ? part : longest),
    undefined,
  );
}
