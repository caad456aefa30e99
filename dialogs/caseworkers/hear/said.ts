import type { Day } from '../../../domain/day.ts';
import type { Token } from '../../../nlu/details/text/tokens.ts';
import type { Details, RankedIntent } from '../../../nlu/understanding.ts';
import type { DeskServices } from '../errand.ts';

export type Ground = Pick<DeskServices, 'understander' | 'clock' | 'stations' | 'places'>;

/** A message in the forms in which it is looked at. */
export interface Said {
  ground: Ground;
  text: string;
  tokens: readonly Token[];
  details: Details;
  likeliest: RankedIntent | undefined;
  today: Day;
}

/** The first day of a message, or the first of a span. */
export function dayIn({ details }: Said): { day?: Day } {
  const [date] = details.dates;
  if (date?.kind === 'day') return { day: date.day };
  return date?.kind === 'span' ? { day: date.from } : {};
}

/** Whether it tells what somebody has, or what has become of it; what it is likely to be about is not enough. */
export function hasFacts({ details }: Said): boolean {
  return (
    details.permit !== undefined ||
    details.basis !== undefined ||
    details.reason !== undefined ||
    details.appliedThrough !== undefined ||
    details.letterSays !== undefined ||
    details.expires !== undefined ||
    details.expiresWithin !== undefined
  );
}
