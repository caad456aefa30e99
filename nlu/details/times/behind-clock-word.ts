import type { Token } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';
import { cardinalWords } from '../words/numbers.ts';
import { weekdayNamed, weekdayShortened } from '../words/weekdays.ts';
import { timeInFigures } from './in-figures.ts';
import { englishHours, hourAt, timeInWords } from './in-words.ts';
import type { TimeRead } from './time-read.ts';

export const clockWords = wordSet('kl klokka klokken klokkan klokke klokkeslett');
const about = wordSet('ca cirka about around rundt');
const spokenMinutes = new Set([15, 20, 30, 40, 45, 50]);
/** What may follow the hour in `at 9 on Monday`; `at 2 places` is no time. */
const behindHour = wordSet(
  'on in i instead please takk thanks possible for and or tomorrow today next this ok thanks sharp if with til to på om er is passer passar works funker går blir would',
);

/** `kl 9`, `klokka ni`, `kl 0930`, `at 9`. */
export function timeBehindClockWord(tokens: readonly Token[], from: number): TimeRead | undefined {
  const lead = tokens[from]?.word ?? '';
  const start = about.has(tokens[from + 1]?.word ?? '') ? from + 2 : from + 1;
  const token = tokens[start];
  if (token === undefined || token.startsClause) return undefined;
  if (clockWords.has(lead)) {
    return (
      timeInFigures(tokens, start) ?? timeInWords(tokens, start) ?? fourDigits(token, start) ?? wholeHour(tokens, start)
    );
  }
  if (lead !== 'at') return undefined;
  return timeInWords(tokens, start) ?? bareHour(tokens, start) ?? officeTime(tokens, start);
}

const dwelling = wordSet(
  'live lives living stay stays staying postcode address resident bor bur i am im located moved',
);
const soonAround = wordSet('around rundt omkring omtrent kring');
const tide = wordSet('tiden tida tia');

/** `i 10-tiden`, `rundt 9`. */
export function timeAround(tokens: readonly Token[], at: number): TimeRead | undefined {
  const [token, next] = tokens.slice(at, at + 2);
  if (token?.number !== undefined && next !== undefined && tide.has(next.word) && /^-?$/.test(next.gap)) {
    return token.number > 24 ? undefined : { hour: token.number, minute: 0, to: at + 2, exact: false };
  }
  return soonAround.has(token?.word ?? '') && next?.startsClause === false ? officeHour(tokens, at + 1) : undefined;
}

/** An hour with no word of the clock, where nothing behind it makes it another number. */
export function bareHour(tokens: readonly Token[], at: number): TimeRead | undefined {
  const token = tokens[at];
  const isHour =
    token !== undefined && (englishHours.has(token.word) || (token.number !== undefined && token.word.length <= 2));
  const read = isHour ? wholeHour(tokens, at) : undefined;
  return read !== undefined && (mayFollowHour(tokens[read.to]) || read.minute > 0) ? read : undefined;
}

const firstOfficeHour = 7;
const lastOfficeHour = 16;

/** `onsdag 9`, `monday 10?`: an hour at which offices are open. */
export function hourBehindWeekday(tokens: readonly Token[], at: number): TimeRead | undefined {
  const before = tokens[at - 1]?.word ?? '';
  const isMorrow = before === 'tomorrow' || (['morgen', 'morgon'].includes(before) && tokens[at - 2]?.word === 'i');
  const isWeekday = isMorrow || weekdayNamed(before) !== undefined || weekdayShortened(before) !== undefined;
  return isWeekday && tokens[at]?.startsClause === false ? officeHour(tokens, at) : undefined;
}

/** An hour of the 24 at which offices are open. */
export function isOfficeHour(hour: number): boolean {
  return hour >= firstOfficeHour && hour <= lastOfficeHour;
}

function officeHour(tokens: readonly Token[], at: number): TimeRead | undefined {
  const read = bareHour(tokens, at);
  return read !== undefined && isOfficeHour(read.hour) ? read : undefined;
}

/** Whether the word behind a number leaves it an hour: in `at 2 places` it does not. */
export function mayFollowHour(token: Token | undefined): boolean {
  return (
    token === undefined || token.startsClause || behindHour.has(token.word) || weekdayNamed(token.word) !== undefined
  );
}

/** `thursday 0930`, `19 march 1430`: the hour and minute behind a day, where no place follows. */
export function timeBehindDay(tokens: readonly Token[], at: number): TimeRead | undefined {
  return tokens[at]?.startsSentence === false ? inFourDigits(tokens, at) : undefined;
}

/** `at 1430`; but `I live at 1430 Ås` names a postcode. */
function officeTime(tokens: readonly Token[], at: number): TimeRead | undefined {
  return dwelling.has(tokens[at - 2]?.word ?? '') ? undefined : inFourDigits(tokens, at);
}

function inFourDigits(tokens: readonly Token[], at: number): TimeRead | undefined {
  const [token, behind] = [tokens[at], tokens[at + 1]];
  const read = token && fourDigits(token, at);
  const isAlone = behind === undefined || mayFollowHour(behind);
  if (read === undefined || !isAlone) return undefined;
  return isOfficeHour(read.hour) && read.minute < 60 && read.minute % 5 === 0 ? read : undefined;
}

function fourDigits({ number, word }: Token, at: number): TimeRead | undefined {
  if (number === undefined || word.length !== 4) return undefined;
  return { hour: Math.floor(number / 100), minute: number % 100, to: at + 1, exact: true };
}

function wholeHour(tokens: readonly Token[], at: number): TimeRead | undefined {
  const token = tokens[at];
  const hour = token && (token.word.length <= 2 || cardinalWords.has(token.word)) ? hourAt(token) : undefined;
  const minutes = tokens[at + 1];
  if (hour === undefined) return undefined;
  const minute = minutes === undefined ? undefined : minutesIn(minutes);
  const exact = token?.word.startsWith('0') === true;
  return { hour, minute: minute ?? 0, to: minute === undefined ? at + 1 : at + 2, exact };
}

/** `kl 9 30`, `klokka ni tretti`. */
function minutesIn({ number, word, gap }: Token): number | undefined {
  if (gap !== ' ') return undefined;
  if (number !== undefined) return word.length === 2 ? number : undefined;
  const minutes = cardinalWords.get(word);
  return minutes !== undefined && spokenMinutes.has(minutes) ? minutes : undefined;
}
