import { addDays, type Day, dayOf, daysBetween, partsOf } from '../../../domain/day.ts';
import { phraseAt, phraseTable } from '../text/phrases.ts';
import { wordSet } from '../text/word-set.ts';
import { type DatedText, type DateFound, dayFound } from './date-found.ts';
import { easterSunday } from './easter.ts';
import { type Tense, tenseAround } from './tense.ts';

/** So many days from Easter Sunday, or a day of a month. */
type Holiday = { easter: number } | { month: number; day: number };

const holidays = phraseTable<Holiday>([
  [{ easter: -7 }, 'palmesøndag, palmesøndagen, palmesundag, palm sunday'],
  [{ easter: -3 }, 'skjærtorsdag, skjærtorsdagen, skjertorsdag, skirtorsdag, maundy thursday, holy thursday'],
  [{ easter: -2 }, 'langfredag, langfredagen, good friday'],
  [{ easter: -1 }, 'påskeaften, påskeaftan, påskeeftan, påskekvelden, easter eve, holy saturday, easter saturday'],
  [{ easter: 0 }, 'første/fyrste/1 påskedag, påskedag, påskedagen, easter sunday'],
  [{ easter: 1 }, 'andre/annen/2 påskedag, easter monday'],
  [
    { easter: 39 },
    'kristi himmelfartsdag/himmelfart, himmelfartsdagen, himmelfartsdag, ascension day, ascension thursday',
  ],
  [{ easter: 48 }, 'pinseaften, pinseaftan, whitsun eve'],
  [{ easter: 49 }, 'første/fyrste/1 pinsedag, pinsedag, pinsedagen, whit sunday, pentecost sunday'],
  [{ easter: 50 }, 'andre/annen/2 pinsedag, whit monday, pentecost monday'],
  [{ month: 1, day: 1 }, 'første/fyrste/1 nyttårsdag, nyttårsdag, nyttårsdagen, new years day, new year day'],
  [{ month: 5, day: 1 }, 'arbeidernes dag, arbeidarane sin dag, labour/labor day, may day, international workers day'],
  [
    { month: 5, day: 17 },
    'grunnlovsdag, grunnlovsdagen, nasjonaldag, nasjonaldagen, constitution day, norwegian? national day',
  ],
  [{ month: 6, day: 23 }, 'sankthansaften, sankthansaftan, st hans, sankthans, jonsok, midsummer eve, midsummers eve'],
  [{ month: 12, day: 23 }, 'lillejulaften, litlejulaftan, lille julaften, veslejulaftan, little christmas eve'],
  [{ month: 12, day: 24 }, 'julaften, julaftan, julekvelden, julaftas, jolaftan, christmas eve, xmas eve'],
  [{ month: 12, day: 25 }, 'første/fyrste/1 juledag, juledag, juledagen, christmas day, xmas day'],
  [{ month: 12, day: 26 }, 'andre/annen/2 juledag, boxing day, second christmas day'],
  [{ month: 12, day: 31 }, 'nyttårsaften, nyttårsaftan, nyårsaftan, new years eve, new year eve'],
]);
const leaders = wordSet('på til on by den the om');

/** `langfredag`, `on Good Friday`, `2. juledag`: days that have names of their own. */
export function readHoliday({ tokens, today }: DatedText, at: number): DateFound | undefined {
  const led = leaders.has(tokens[at]?.word ?? '') && tokens[at + 1]?.startsClause === false;
  const hit = phraseAt(holidays, tokens, at) ?? (led ? phraseAt(holidays, tokens, at + 1) : undefined);
  if (hit === undefined) return undefined;
  const { year } = partsOf(today);
  const days = [year - 1, year, year + 1].flatMap((each) => dayIn(hit.value, each) ?? []);
  const day = dayMeant(days, tenseAround(tokens, at, hit.to), today);
  return day && dayFound(day, at, hit.to);
}

function dayMeant(days: readonly Day[], tense: Tense, today: Day): Day | undefined {
  const [last, next] = [days.findLast((each) => each <= today), days.find((each) => each >= today)];
  if (tense === 'coming' || last === undefined) return next;
  if (tense === 'past' || next === undefined) return last;
  return daysBetween(today, next) < daysBetween(last, today) ? next : last;
}

function dayIn(holiday: Holiday, year: number): Day | undefined {
  if ('month' in holiday) return dayOf(year, holiday.month, holiday.day);
  const easter = easterSunday(year);
  return easter && addDays(easter, holiday.easter);
}
