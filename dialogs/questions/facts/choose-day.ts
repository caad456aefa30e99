import { addMonths, type Day, day } from '../../../domain/day.ts';
import type { Situation } from '../../../domain/situation.ts';
import type { DateDetail } from '../../../nlu/understanding.ts';
import { type Line, say } from '../../../texts/line.ts';
import type { Question, Reading } from '../../engine/question.ts';
import type { Heard } from '../../hearing/heard.ts';
import { datesForExpiry, datesForThePolice } from '../days-said.ts';
import { lookingBack } from '../looking-back.ts';
import { yearSaid } from '../year-said.ts';
import { choosePart, type PartChoice } from './choose-part.ts';
import { askingForYear, readYear, type YearInDoubt } from './year-in-doubt.ts';

const earliest = day('1990-01-01');
const yearsAhead = 15;

/** A fact that is a day, or that the person cannot say. */
export function chooseDay(parts: {
  id: string;
  fact: 'permitExpires' | 'cardExpires' | 'photoTaken';
  line: Line;
  why: Line;
  /** Why a month or a week will not do. */
  exact: Line;
  choices: readonly PartChoice[];
  partOf: (on: Day) => Situation;
  /** What a month or the like says, where it is enough. */
  ofSpan?: (span: { from: Day; to: Day }, today: Day) => Situation | undefined;
  /** Whether a day in any message of this errand is this one. */
  noticed: boolean;
  latest: 'today' | 'far-ahead';
  /** A day that was said without its year, which is all that is asked for then. */
  inDoubt?: YearInDoubt | undefined;
}): Question<Situation> {
  const question = choosePart({
    ...parts,
    ...(parts.inDoubt && askingForYear(parts.inDoubt, parts)),
    about: ['dates', 'yesNo', 'expires', 'expiresWithin', 'hasExpired', 'yearInDoubt'],
    understand: ({ understanding }) => (understanding.details.yesNo === 'unsure' ? unknown(parts.choices) : undefined),
  });
  const readDay = (heard: Heard): Reading<Situation> | undefined => {
    const { details } = heard.understanding;
    if (parts.fact !== 'photoTaken') {
      const reading = readYear(heard, parts.inDoubt, parts.partOf);
      if (reading !== undefined) return reading;
    }
    const [said] = parts.fact === 'photoTaken' ? datesForThePolice(details) : datesForExpiry(details);
    const year = parts.fact === 'photoTaken' ? undefined : yearSaid(heard);
    const date = said ?? year;
    return date && readDate(date, heard);
  };
  const readDate = (said: DateDetail, heard: Heard): Reading<Situation> => {
    const date =
      parts.latest === 'today' && said.kind === 'day' ? { ...said, day: lookingBack(said.day, heard) } : said;
    if (date.kind === 'impossible') return cannot(say('date.impossible', { words: date.words }));
    if (date.kind === 'span') {
      const answer = parts.ofSpan?.(date, heard.today);
      return answer === undefined ? cannot(parts.exact) : { kind: 'answer', answer };
    }
    if (date.day < earliest) return cannot(say('facts.dayTooLongAgo', { day: { day: date.day } }));
    if (parts.latest === 'today' && date.day > heard.today) {
      return cannot(say('date.inFuture', { day: { day: date.day } }));
    }
    if (date.day > addMonths(heard.today, yearsAhead * 12)) {
      return cannot(say('facts.dayTooFarAhead', { day: { day: date.day } }));
    }
    return { kind: 'answer', answer: parts.partOf(date.day) };
  };
  return {
    ...question,
    read: (heard) => readDay(heard) ?? question.read(heard),
    notice: (heard) => {
      const { expires, expiresWithin, hasExpired } = heard.understanding.details;
      if (expires !== undefined && parts.fact !== 'photoTaken') return parts.partOf(expires);
      const span = expiresWithin && !hasExpired ? fromToday(expiresWithin, heard.today) : expiresWithin;
      const within = span && parts.ofSpan?.(span, heard.today);
      if (within !== undefined) return within;
      if (!parts.noticed && !heard.understanding.details.correction) return undefined;
      const reading = readDay(heard);
      return reading?.kind === 'answer' ? reading.answer : undefined;
    },
  };
}

/** What runs out this month has not yet. */
function fromToday({ from, to }: { from: Day; to: Day }, today: Day): { from: Day; to: Day } {
  return { from: from < today && to >= today ? today : from, to };
}

function cannot(line: Line): Reading<Situation> {
  return { kind: 'cannot', because: [line] };
}

function unknown(choices: readonly PartChoice[]): Situation | undefined {
  return choices.find(({ value }) => value === 'unknown')?.part;
}
