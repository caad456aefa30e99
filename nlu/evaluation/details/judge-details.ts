import { isDeepStrictEqual } from 'node:util';
import type { DetailRow } from './read-detail-rows.ts';

/** What became of one detail that a message states, or must not be found to state. */
export interface Verdict {
  detail: string;
  kind: 'right' | 'missed' | 'wrong' | 'invented';
  expected?: unknown;
  found?: unknown;
}

/** Judges what was found in a message, detail by detail; what the row claims nothing about is left out. */
export function judgeDetails({ details, absent }: DetailRow, found: Readonly<Record<string, unknown>>): Verdict[] {
  const stated = Object.entries(details).map(([detail, expected]): Verdict => {
    const value = found[detail];
    if (value === undefined) return { detail, kind: 'missed', expected };
    return { detail, kind: isSame(detail, expected, value) ? 'right' : 'wrong', expected, found: value };
  });
  const invented = absent
    .filter((detail) => found[detail] !== undefined)
    .map((detail): Verdict => ({ detail, kind: 'invented', found: found[detail] }));
  return [...stated, ...invented];
}

/** An impossible date has no value but its words, of which one may quote more than the other. */
function isSame(detail: string, expected: unknown, found: unknown): boolean {
  if (detail !== 'impossibleDate') return isDeepStrictEqual(expected, found);
  const [one, other] = [bare(expected), bare(found)];
  return one.includes(other) || other.includes(one);
}

function bare(words: unknown): string {
  return String(words)
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');
}
