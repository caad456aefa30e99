import type { Clock } from '../domain/moment.ts';

const betweenLinesMilliseconds = 60_000;

/**
 * Tells of what strangers can make happen as often as they like: of each reason a line a minute at most, with how many
 * there were since the last one. The reasons must be few.
 */
export function sparingWarnings<Why extends string>(
  clock: Clock,
  warn: (warning: { why: Why; count: number }) => void,
): (why: Why) => void {
  const told = new Map<Why, { at: number; since: number }>();
  return (why) => {
    const now = clock.now();
    const { at, since } = told.get(why) ?? { at: Number.NEGATIVE_INFINITY, since: 0 };
    const count = since + 1;
    const isTime = now - at >= betweenLinesMilliseconds;
    told.set(why, isTime ? { at: now, since: 0 } : { at, since: count });
    if (isTime) warn({ why, count });
  };
}
