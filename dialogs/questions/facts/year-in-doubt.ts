import type { Day } from '../../../domain/day.ts';
import type { Situation } from '../../../domain/situation.ts';
import type { DateDetail, Details } from '../../../nlu/understanding.ts';
import { type Line, say } from '../../../texts/line.ts';
import type { Reading } from '../../engine/question.ts';
import type { Heard } from '../../hearing/heard.ts';
import { datesForExpiry } from '../days-said.ts';
import type { PartChoice } from './choose-part.ts';

export type YearInDoubt = NonNullable<Details['yearInDoubt']>;

/** The reply to the question for the year of a day; a day said without its year is no answer, and is asked for it. */
export function readYear(
  heard: Heard,
  asked: YearInDoubt | undefined,
  partOf: (on: Day) => Situation,
): Reading<Situation> | undefined {
  const { details } = heard.understanding;
  const inDoubt = asked ?? details.yearInDoubt;
  const picked = inDoubt && pickedYear(heard, inDoubt);
  if (picked !== undefined) return { kind: 'answer', answer: partOf(picked) };
  const [said] = datesForExpiry(details);
  const isInDoubt = said?.kind === 'day' && said.day === details.yearInDoubt?.coming;
  // The question itself is put differently from now on.
  return isInDoubt ? { kind: 'cannot', because: [] } : undefined;
}

/** The year that is named in the reply, or behind us because it has run out already. */
function pickedYear({ understanding: { text, details } }: Heard, { past, coming }: YearInDoubt): Day | undefined {
  const named = [past, coming].filter((each) => text.includes(each.slice(0, 4)));
  const [only, ...others] = named;
  if (only !== undefined) return others.length === 0 && details.dates.every(isNoDay) ? only : undefined;
  return details.hasExpired === true && details.dates.length === 0 ? past : undefined;
}

function isNoDay({ kind }: DateDetail): boolean {
  return kind !== 'day';
}

/** The question with nothing but the two years to choose from. */
export function askingForYear(
  { past, coming }: YearInDoubt,
  { choices, partOf }: { choices: readonly PartChoice[]; partOf: (on: Day) => Situation },
): { line: Line; choices: readonly PartChoice[] } {
  const years = [past, coming].map((on) => ({
    value: on,
    label: say('facts.theDay', { day: { date: on } }),
    part: partOf(on),
  }));
  const unknown = choices.filter(({ value }) => value === 'unknown');
  return { line: say('facts.askYear'), choices: [...years, ...unknown] };
}
