import { addDays } from './day.ts';
import {
  at,
  clockTime,
  dayOfMoment,
  type Instant,
  inNorway,
  instantOf,
  type LocalMoment,
  timeOfMoment,
} from './moment.ts';

/** From when on something may be told, and after when it is not told any more. */
export interface NoticeTimes {
  due: Instant;
  latest: Instant;
}

const millisecondsPerMinute = 60_000;
const reminderAt = clockTime('10:00');
const nightBegins = clockTime('21:00');
const nightEnds = clockTime('08:00');
const shortestWarningMinutes = 60;
const holdWarningMinutes = 2;
const shortestHoldWarningMinutes = 0.5;
const truthAfterMinutes = 0.5;
const truthWithinDays = 2;

/**
 * The day before at ten, and until an hour before the start; none for whoever books later than that, and has just been
 * told.
 */
export function reminderTimes(start: LocalMoment, now: Instant): NoticeTimes | undefined {
  const due = instantOf(at(addDays(dayOfMoment(start), -1), reminderAt));
  return due <= now ? undefined : possible({ due, latest: minutesBefore(instantOf(start), shortestWarningMinutes) });
}

/** Two minutes before the hold ends, as long as there is time to answer. */
export function holdEndsTimes(expires: Instant, now: Instant): NoticeTimes | undefined {
  const due = minutesBefore(expires, holdWarningMinutes);
  return due <= now ? undefined : { due, latest: minutesBefore(expires, shortestHoldWarningMinutes) };
}

/** At once or in the morning; of use until the earliest time it speaks of. */
export function changeTimes(starts: readonly LocalMoment[], now: Instant): NoticeTimes | undefined {
  return possible({ due: afterTheNight(now), latest: Math.min(...starts.map(instantOf)) as Instant });
}

/** Soon, because somebody waits for it, and also much later, because it is the truth. */
export function truthTimes(now: Instant): NoticeTimes {
  return {
    due: (now + truthAfterMinutes * millisecondsPerMinute) as Instant,
    latest: (now + truthWithinDays * 86_400_000) as Instant,
  };
}

/** That instant, or eight in the morning after it where nobody is to be disturbed: from nine in the evening on. */
export function afterTheNight(instant: Instant): Instant {
  const moment = inNorway(instant);
  const time = timeOfMoment(moment);
  if (time >= nightEnds && time < nightBegins) return instant;
  const day = dayOfMoment(moment);
  return instantOf(at(time < nightEnds ? day : addDays(day, 1), nightEnds));
}

function possible(times: NoticeTimes): NoticeTimes | undefined {
  return times.due < times.latest ? times : undefined;
}

function minutesBefore(instant: Instant, minutes: number): Instant {
  return (instant - minutes * millisecondsPerMinute) as Instant;
}
