import type { Token } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';
import { cardinalWords } from '../words/numbers.ts';
import { weekdayNamed } from '../words/weekdays.ts';
import { timeInFigures } from './in-figures.ts';
import { hourAt, timeInWords } from './in-words.ts';
import type { TimeRead } from './time-read.ts';

const clockWords = wordSet('kl klokka klokken klokkan klokke klokkeslett');
const about = wordSet('ca cirka about around rundt');
const englishHours = wordSet('one two three four five six seven eight nine ten eleven twelve');
/** What may follow the hour in `at 9 on Monday`; `at 2 places` is no time. */
const behindHour = wordSet(
  'on in i instead please possible for and or tomorrow today next this ok thanks sharp if with til to',
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
  return lead === 'at' ? bareHour(tokens, start) : undefined;
}

/** An hour with no word of the clock, where nothing behind it makes it another number. */
export function bareHour(tokens: readonly Token[], at: number): TimeRead | undefined {
  const token = tokens[at];
  const isHour =
    token !== undefined && (englishHours.has(token.word) || (token.number !== undefined && token.word.length <= 2));
  return isHour && mayFollowHour(tokens[at + 1]) ? wholeHour(tokens, at) : undefined;
}

function mayFollowHour(token: Token | undefined): boolean {
  return (
    token === undefined || token.startsClause || behindHour.has(token.word) || weekdayNamed(token.word) !== undefined
  );
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
  const hasMinutes = minutes?.number !== undefined && minutes.word.length === 2 && minutes.gap === ' ';
  const exact = token?.word.startsWith('0') === true;
  return hasMinutes ? { hour, minute: minutes.number ?? 0, to: at + 2, exact } : { hour, minute: 0, to: at + 1, exact };
}
