import type { Day } from '../../domain/day.ts';
import type { DateDetail } from '../understanding.ts';
import { findPhrases } from './text/phrases.ts';
import type { Token } from './text/tokens.ts';
import { expiryPhrases } from './words/reason-phrases.ts';

/** Further apart than this, a day and the words that something runs out belong to different things. */
const mostTokensBetween = 6;

/** The day that stands beside the words that something runs out; the nearest, where there are several. */
export function findExpiryDay(
  tokens: readonly Token[],
  dates: readonly { date: DateDetail; from: number; to: number }[],
): Day | undefined {
  const words = findPhrases(expiryPhrases, tokens);
  const apart = dates.flatMap(({ date, from, to }) =>
    date.kind === 'day'
      ? words.map((hit) => ({ day: date.day, between: Math.max(from - hit.to, hit.from - to, 0) }))
      : [],
  );
  const [nearest] = apart.toSorted((one, other) => one.between - other.between);
  return nearest !== undefined && nearest.between <= mostTokensBetween ? nearest.day : undefined;
}
