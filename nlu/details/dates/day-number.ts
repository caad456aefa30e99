import type { Token } from '../text/tokens.ts';
import { ordinalWords } from '../words/numbers.ts';

export interface DayNumber {
  value: number;
  to: number;
  /** Written as one in a row: `5th`, `fifth`; and `5.` when another word follows. */
  ordinal: boolean;
}

const endings = new Set(['st', 'nd', 'rd', 'th', 'de', 'te', 'dje', 'ende', 'e']);
const mostDigits = 2;

/** A day of the month at this token: `5`, `05`, `5.`, `5th`, `fifth`, `twenty first`, `femte`. */
export function dayNumberAt(tokens: readonly Token[], at: number): DayNumber | undefined {
  const token = tokens[at];
  if (token === undefined) return undefined;
  if (token.number !== undefined) return inDigits(tokens, token, token.number, at);
  const next = tokens[at + 1];
  const units = next && !next.startsClause ? ordinalWords.get(next.word) : undefined;
  const tens = { twenty: 20, thirty: 30 }[token.word];
  if (tens !== undefined && units !== undefined && units < 10)
    return { value: tens + units, to: at + 2, ordinal: true };
  // Nynorsk has attande for the 18th, and åttande for the 8th.
  const value = token.written === 'attande' ? 18 : ordinalWords.get(token.word);
  return value === undefined ? undefined : { value, to: at + 1, ordinal: true };
}

function inDigits(tokens: readonly Token[], token: Token, value: number, at: number): DayNumber | undefined {
  if (token.word.length > mostDigits) return undefined;
  const next = tokens[at + 1];
  if (next !== undefined && next.gap === '' && endings.has(next.word)) return { value, to: at + 2, ordinal: true };
  return { value, to: at + 1, ordinal: next?.gap.startsWith('.') ?? false };
}
