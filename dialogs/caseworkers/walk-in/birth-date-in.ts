import type { Day } from '../../../domain/day.ts';
import { dayOfMoment, inNorway } from '../../../domain/moment.ts';
import { dayInFigures } from '../appointments/day-in-figures.ts';
import type { DeskServices } from '../errand.ts';

/** The day somebody was born on, however it is written; undefined where none is, or one that is still to come. */
export function birthDateIn(
  { understander, clock }: Pick<DeskServices, 'understander' | 'clock'>,
  text: string,
): Day | undefined {
  const today = dayOfMoment(inNorway(clock.now()));
  const { dates } = understander.understand(text, { today }).details;
  const written = dates.flatMap((date) => (date.kind === 'day' ? [date.day] : []))[0];
  const day = dayInFigures(text, today) ?? written;
  return day !== undefined && day <= today ? day : undefined;
}
