import { addDays, addMonths, type Day, weekdayOf } from '../day.ts';
import { dayOfMoment, type LocalMoment, timeOfMoment } from '../moment.ts';
import { type HoursKind, type HoursOfDay, type Interval, type SeasonHours, type Station, weekdays } from './station.ts';

/** Told by whoever knows the calendar, so that stations need not. */
type IsPublicHoliday = (day: Day) => boolean;

/** A kind of hours, or `visit`: what counts for somebody with an appointment. */
type HoursWanted = HoursKind | 'visit';

/** For a visit: the first of these the station has in the season. Never the passport hours, which are for others. */
const visitKinds = ['appointment', 'primary', 'dropin'] as const;

const weeksLookedAhead = 5;

/** For so long "not closed on public holidays" is taken at its word; in an old file it may as well never have been filled in. */
const monthsHolidayHoursAreTrusted = 12;

/**
 * The intervals of that day, in order; none when closed, or when the source does not tell (`knowsHours`). A public
 * holiday whose hours are not known counts as closed.
 */
export function openingHoursOn(
  station: Station,
  day: Day,
  wanted: HoursWanted,
  isPublicHoliday: IsPublicHoliday,
): readonly Interval[] {
  const season = seasonOn(station, day);
  const kind = kindIn(season, wanted);
  const intervals = kind && hoursOfWeekday(season, weekdayOf(day))?.[kind];
  if (intervals === undefined) return [];
  return isPublicHoliday(day) && !isOpenOnHolidays(station, day) ? [] : intervals;
}

/** Whether the source is believed about public holidays on that day, whichever it says of them. */
export function knowsHolidayHours(station: Station, day: Day): boolean {
  return seasonOn(station, day).closedOnPublicHolidays || isOpenOnHolidays(station, day);
}

function isOpenOnHolidays(station: Station, day: Day): boolean {
  const isRecent = day <= addMonths(station.checked, monthsHolidayHoursAreTrusted);
  return isRecent && !seasonOn(station, day).closedOnPublicHolidays;
}

/** False when the source has no hours of that kind for the season, so that nothing is to be said about them. */
export function knowsHours(station: Station, day: Day, wanted: HoursWanted): boolean {
  return kindIn(seasonOn(station, day), wanted) !== undefined;
}

export function isOpenNow(
  station: Station,
  now: LocalMoment,
  wanted: HoursWanted,
  isPublicHoliday: IsPublicHoliday,
): boolean {
  const time = timeOfMoment(now);
  return openingHoursOn(station, dayOfMoment(now), wanted, isPublicHoliday).some(
    ({ from, to }) => from <= time && time < to,
  );
}

/** The next time the doors open after that moment, within five weeks. */
export function nextOpening(
  station: Station,
  after: LocalMoment,
  wanted: HoursWanted,
  isPublicHoliday: IsPublicHoliday,
): { day: Day; interval: Interval } | undefined {
  const today = dayOfMoment(after);
  for (let days = 0; days <= weeksLookedAhead * 7; days += 1) {
    const day = addDays(today, days);
    const interval = openingHoursOn(station, day, wanted, isPublicHoliday).find(
      ({ from }) => days > 0 || from > timeOfMoment(after),
    );
    if (interval !== undefined) return { day, interval };
  }
  return undefined;
}

/** The ordinary week of the season of that day: weekdays (1 is Monday) with the same hours together, closed ones left out. */
export function openingWeek(
  station: Station,
  day: Day,
  wanted: HoursWanted,
): { days: number[]; intervals: readonly Interval[] }[] {
  const season = seasonOn(station, day);
  const kind = kindIn(season, wanted);
  const open = weekdays.flatMap((weekday) => {
    const intervals = kind && season.days[weekday]?.[kind];
    return intervals === undefined ? [] : [{ weekday, intervals }];
  });
  const alike = Map.groupBy(open, ({ intervals }) => intervals.map(({ from, to }) => `${from}-${to}`).join());
  return [...alike.values()].map((group) => {
    return { days: group.map(({ weekday }) => weekday), intervals: group[0]?.intervals ?? [] };
  });
}

/** A summer without a single day says nothing (Kristiansund and others, 2022), so the rest of the year's week holds. */
function seasonOn({ openingHours }: Station, day: Day): SeasonHours {
  const { summer, winter, summerFrom, summerTo } = openingHours;
  const hasNoSummer = summerFrom === '01-01' && summerTo === '01-01';
  if (hasNoSummer || Object.keys(summer.days).length === 0) return winter;
  const monthDay = day.slice(5);
  const overNewYear = summerFrom > summerTo;
  const isSummer = overNewYear
    ? monthDay >= summerFrom || monthDay <= summerTo
    : monthDay >= summerFrom && monthDay <= summerTo;
  return isSummer ? summer : winter;
}

function kindIn(season: SeasonHours, wanted: HoursWanted): HoursKind | undefined {
  const kinds = wanted === 'visit' ? visitKinds : [wanted];
  return kinds.find((kind) => weekdays.some((weekday) => season.days[weekday]?.[kind] !== undefined));
}

function hoursOfWeekday(season: SeasonHours, weekday: number): HoursOfDay | undefined {
  const known = weekdays.find((one) => one === weekday);
  return known && season.days[known];
}
