import { addDays, type Day, daySchema, partsOf, weekdayOf } from './day.ts';

type IsPublicHoliday = (day: Day) => boolean;

/** Days of the year people call by a name, by their distance from Easter Sunday; the longer name before the shorter. */
const byEaster: readonly [daysAfter: number, names: readonly string[]][] = [
  [-3, ['skjærtorsdag', 'skjertorsdag', 'maundy thursday']],
  [-2, ['langfredag', 'good friday']],
  [-1, ['påskeaft', 'easter saturday', 'holy saturday', 'easter eve']],
  [1, ['andre påskedag', 'annen påskedag', '2. påskedag', '2 påskedag', 'easter monday']],
  [0, ['påskedag', 'easter sunday', 'easter day']],
  [39, ['himmelfart', 'himmelsprett', 'ascension']],
  [48, ['pinseaft', 'whit saturday']],
  [50, ['andre pinsedag', 'annen pinsedag', '2. pinsedag', '2 pinsedag', 'whit monday', 'pentecost monday']],
  [49, ['pinsedag', 'whit sunday', 'pentecost']],
];

/** The same by month and day. */
const byDate: readonly [monthDay: string, names: readonly string[]][] = [
  ['12-24', ['julaft', 'juleaft', 'christmas eve']],
  ['12-26', ['andre juledag', 'annen juledag', '2. juledag', '2 juledag', 'boxing day']],
  ['12-25', ['juledag', 'christmas day']],
  ['12-31', ['nyttårsaft', 'new year’s eve', "new year's eve", 'new years eve']],
  ['01-01', ['nyttårsdag', 'new year’s day', "new year's day", 'new years day']],
  ['05-01', ['arbeidernes dag', 'arbeidarane sin dag', 'labour day', 'labor day']],
  ['05-17', ['syttende mai', 'syttande mai', 'grunnlovsdag', 'nasjonaldag', 'constitution day', 'national day']],
];

const easterSeason = { from: '03-22', days: 35 };

/** The next day, from today on, of the public holiday or its eve that a message calls by its name. */
export function holidayNamed(text: string, today: Day, isPublicHoliday: IsPublicHoliday): Day | undefined {
  const said = text.toLowerCase();
  const isSaid = ([, names]: readonly [unknown, readonly string[]]) => names.some((name) => said.includes(name));
  const { year } = partsOf(today);
  const candidates = [year, year + 1].flatMap((one) => {
    const [daysAfter] = byEaster.find(isSaid) ?? [];
    const [monthDay] = byDate.find(isSaid) ?? [];
    const easter = daysAfter === undefined ? undefined : easterSunday(one, isPublicHoliday);
    if (easter !== undefined && daysAfter !== undefined) return [addDays(easter, daysAfter)];
    return monthDay === undefined ? [] : [daySchema.parse(`${one}-${monthDay}`)];
  });
  return candidates.find((day) => day >= today);
}

/** Christmas Eve, New Year's Eve, and the Saturday before a Sunday that is a public holiday: no source tells the hours of these. */
export function isEveOfHoliday(day: Day, isPublicHoliday: IsPublicHoliday): boolean {
  if (isPublicHoliday(day)) return false;
  const monthDay = day.slice(5);
  return monthDay === '12-24' || monthDay === '12-31' || (weekdayOf(day) === 6 && isPublicHoliday(addDays(day, 1)));
}

/** The Sunday in its season two days after Good Friday. */
function easterSunday(year: number, isPublicHoliday: IsPublicHoliday): Day | undefined {
  const first = daySchema.parse(`${year}-${easterSeason.from}`);
  const days = Array.from({ length: easterSeason.days }, (_, at) => addDays(first, at));
  return days.find((day) => weekdayOf(day) === 7 && isPublicHoliday(day) && isPublicHoliday(addDays(day, -2)));
}
