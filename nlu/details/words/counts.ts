import type { Token } from '../text/tokens.ts';
import { cardinalWords } from './numbers.ts';

const aPair = new Set(['par', 'couple']);
const mostDigits = 4;

/** How many, at this token: `14`, `two`, `ei`, `et par`, `a couple of`. */
export function countAt(tokens: readonly Token[], at: number): { value: number; to: number } | undefined {
  const [token, next, afterNext] = tokens.slice(at, at + 3);
  if (token === undefined) return undefined;
  if (token.number !== undefined)
    return token.word.length > mostDigits ? undefined : { value: token.number, to: at + 1 };
  const value = cardinalWords.get(token.word);
  if (value === 1 && next && aPair.has(next.word)) return { value: 2, to: at + (afterNext?.word === 'of' ? 3 : 2) };
  return value === undefined ? undefined : { value, to: at + 1 };
}
