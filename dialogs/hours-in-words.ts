import { addDays, type Day } from '../domain/day.ts';
import { at, dayOfMoment, type LocalMoment, timeOfMoment } from '../domain/moment.ts';
import { isOpenNow, knowsHours, nextOpening, openingHoursOn, openingWeek } from '../domain/stations/opening-hours.ts';
import { type Interval, type Station, weekdays } from '../domain/stations/station.ts';
import type { WorkingDays } from '../domain/working-days.ts';
import { type Blank, type Phrase, say } from '../texts/line.ts';

/** What counts for somebody who comes with an appointment. */
const wanted = 'visit';

/** From so many days in a row on, the first and the last are enough to say. */
const enoughForARange = 3;

/** Whether the station is open, when it opens next, its week, and the holidays of this one; or that nobody says. */
export function hoursInWords(station: Station, now: LocalMoment, { isPublicHoliday }: WorkingDays): readonly Phrase[] {
  const today = dayOfMoment(now);
  if (!knowsHours(station, today, wanted)) return [say('findStation.hoursUnknown')];
  const holidays = closedHolidays(station, today, isPublicHoliday);
  return [
    openNow(station, now, isPublicHoliday),
    say('findStation.hours'),
    ...openingWeek(station, today, wanted).map(({ days, intervals }) =>
      say('findStation.dayHours', {
        days: { all: daysInWords(days) },
        intervals: { all: intervals.map(intervalInWords) },
      }),
    ),
    ...(holidays.length > 0 ? [say('findStation.closedOn', { days: { all: holidays.map((day) => ({ day })) } })] : []),
  ];
}

function openNow(station: Station, now: LocalMoment, isPublicHoliday: (day: Day) => boolean): Phrase {
  const today = dayOfMoment(now);
  if (isOpenNow(station, now, wanted, isPublicHoliday)) {
    const hours = openingHoursOn(station, today, wanted, isPublicHoliday);
    const until = hours.find(({ from, to }) => from <= timeOfMoment(now) && timeOfMoment(now) < to)?.to;
    if (until !== undefined) return say('findStation.openNow', { until: { time: until } });
  }
  const next = nextOpening(station, now, wanted, isPublicHoliday);
  if (next === undefined) return say('findStation.closedNow');
  const { day, interval } = next;
  if (day === today) return say('findStation.opensToday', { from: { time: interval.from } });
  return say('findStation.opensNext', { moment: { moment: at(day, interval.from) } });
}

/** Days of the week that begins today on which the station would be open, were they no holidays. */
function closedHolidays(station: Station, today: Day, isPublicHoliday: (day: Day) => boolean): Day[] {
  return weekdays
    .map((count) => addDays(today, count - 1))
    .filter((day) => isPublicHoliday(day))
    .filter((day) => openingHoursOn(station, day, wanted, isPublicHoliday).length === 0)
    .filter((day) => openingHoursOn(station, day, wanted, () => false).length > 0);
}

/** `mandag–fredag`, `mandag og onsdag`. */
function daysInWords(days: readonly number[]): Blank[] {
  const known = weekdays.filter((weekday) => days.includes(weekday));
  const [first] = known;
  const last = known.at(-1);
  if (first === undefined || last === undefined) return [];
  const isRange = known.length >= enoughForARange && last - first === known.length - 1;
  const name = (weekday: (typeof weekdays)[number]): Blank => ({ phrase: say(`findStation.weekday${weekday}`) });
  return isRange ? [{ phrase: say('findStation.dayRange', { from: name(first), to: name(last) }) }] : known.map(name);
}

function intervalInWords({ from, to }: Interval): Blank {
  return { phrase: say('findStation.interval', { from: { time: from }, to: { time: to } }) };
}
