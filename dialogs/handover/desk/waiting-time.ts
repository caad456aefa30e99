import type { Day } from '../../../domain/day.ts';
import { dayOfMoment, type Instant, inNorway, timeOfMoment } from '../../../domain/moment.ts';
import { type Phrase, say } from '../../../texts/line.ts';

const minuteMilliseconds = 60_000;
const hourMinutes = 60;
const dayHours = 24;

/** How long ago, in words: minutes, then hours, then days. */
export function waitedSince(since: Instant, now: Instant): Phrase {
  const minutes = Math.max(0, Math.floor((now - since) / minuteMilliseconds));
  if (minutes < 2 * hourMinutes) return say('deskQueue.minutes', { minutes });
  const hours = Math.floor(minutes / hourMinutes);
  return hours < 2 * dayHours
    ? say('deskQueue.hours', { hours })
    : say('deskQueue.days', { days: Math.floor(hours / dayHours) });
}

/** When something was, by the clock, and with its day where that is not today. */
export function whenItWas(instant: Instant, now: Instant): Phrase {
  const moment = inNorway(instant);
  return dayOfMoment(moment) === dayAt(now)
    ? say('deskQueue.clock', { time: { time: timeOfMoment(moment) } })
    : say('deskQueue.dayAndClock', { moment: { moment } });
}

export function dayAt(now: Instant): Day {
  return dayOfMoment(inNorway(now));
}
