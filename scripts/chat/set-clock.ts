import type { Clock, Instant } from '../../domain/moment.ts';

/** A clock that goes only when it is told to. */
interface SetClock extends Clock {
  advance(milliseconds: number): void;
}

const unitMilliseconds: Readonly<Record<string, number>> = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };

export function createSetClock(start: Instant): SetClock {
  let milliseconds = 0;
  return {
    now: () => (start + milliseconds) as Instant,
    advance: (more) => {
      milliseconds += more;
    },
  };
}

/** `+6m`, `+2h`, `+1d`, `+30s` in milliseconds; undefined for anything else. */
export function readDuration(text: string): number | undefined {
  const parts = /^\+?(\d{1,6})\s*([smhd])$/.exec(text.trim());
  const unit = unitMilliseconds[parts?.[2] ?? ''];
  return parts === null || unit === undefined ? undefined : Number(parts[1]) * unit;
}
