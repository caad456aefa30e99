import { addDays, type Day } from '../../domain/day.ts';
import { isEveOfHoliday } from '../../domain/holiday-named.ts';
import { at, dayOfMoment, type LocalMoment, timeOfMoment } from '../../domain/moment.ts';
import {
  isOpenNow,
  knowsHolidayHours,
  knowsHours,
  nextOpening,
  openingHoursOn,
  openingWeek,
} from '../../domain/stations/opening-hours.ts';
import { type Interval, type Station, weekdays } from '../../domain/stations/station.ts';
import type { WorkingDays } from '../../domain/working-days.ts';
import { type Blank, type Phrase, say } from '../../texts/line.ts';

/** What counts for somebody who comes with an appointment. */
const wanted = 'visit';

/** From so many days in a row on, the first and the last are enough to say. */
const enoughForARange = 3;

/**
 * Whether the station is open now, or on the day that was asked about, its week, and the holidays of this one; or that
 * nobody says. Hours on a holiday that are not known are said to be so, and to be taken for closed.
 */
export function hoursInWords(
  station: Station,
  now: LocalMoment,
  { isPublicHoliday }: WorkingDays,
  askedAbout?: Day,
): readonly Phrase[] {
  const today = dayOfMoment(now);
  if (!knowsHours(station, askedAbout ?? today, wanted)) return [say('findStation.hoursUnknown')];
  const holidays = holidaysAhead(station, today, isPublicHoliday);
  const closed = holidays.filter((day) => knowsHolidayHours(station, day));
  const unknown = holidays.filter((day) => !knowsHolidayHours(station, day));
  return [
    askedAbout === undefined ? openNow(station, now, isPublicHoliday) : openOn(station, askedAbout, isPublicHoliday),
    say('findStation.hours'),
    ...openingWeek(station, askedAbout ?? today, wanted).map(({ days, intervals }) =>
      say('findStation.dayHours', {
        days: { all: daysInWords(days) },
        intervals: { all: intervals.map(intervalInWords) },
      }),
    ),
    ...(closed.length > 0 ? [say('findStation.closedOn', { days: listOf(closed) })] : []),
    ...(unknown.length > 0 ? [say('findStation.hoursOnHolidayUnknown', { days: listOf(unknown) })] : []),
  ];
}

function listOf(days: readonly Day[]): Blank {
  return { all: days.map((day) => ({ day })) };
}

/** The hours of one day, for which nothing is taken over from ordinary days unless the source says so. */
function openOn(station: Station, on: Day, isPublicHoliday: (day: Day) => boolean): Phrase {
  const day = { day: on };
  const ordinary = openingHoursOn(station, on, wanted, () => false);
  const intervals = { all: ordinary.map(intervalInWords) };
  if (ordinary.length === 0) return say('findStation.dayClosed', { day });
  if (isEveOfHoliday(on, isPublicHoliday)) return say('findStation.dayMayBeShorter', { day, intervals });
  if (!isPublicHoliday(on) || openingHoursOn(station, on, wanted, isPublicHoliday).length > 0) {
    return say('findStation.dayOpen', { day, intervals });
  }
  return knowsHolidayHours(station, on)
    ? say('findStation.dayClosedOnHoliday', { day })
    : say('findStation.dayIsHolidayUnknown', { day });
}

function openNow(station: Station, now: LocalMoment, isPublicHoliday: (day: Day) => boolean): Phrase {
  const today = dayOfMoment(now);
  if (isEveOfHoliday(today, isPublicHoliday)) return openOn(station, today, isPublicHoliday);
  const isUsuallyOpen = openingHoursOn(station, today, wanted, () => false).length > 0;
  if (isUsuallyOpen && isPublicHoliday(today) && !knowsHolidayHours(station, today)) {
    return say('findStation.publicHolidayNow');
  }
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
function holidaysAhead(station: Station, today: Day, isPublicHoliday: (day: Day) => boolean): Day[] {
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
