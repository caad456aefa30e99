import { z } from 'zod';
import { type Day, daySchema } from '../../domain/day.ts';
import { say } from '../../texts/line.ts';
import type { Heard } from '../heard.ts';
import type { Question } from '../question.ts';
import { speaksOfThePolice } from './police-day.ts';

const tripSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('day'), day: daySchema }),
  z.object({ kind: z.literal('past'), day: daySchema }),
  z.object({ kind: z.literal('impossible'), words: z.string() }),
  z.object({ kind: z.literal('none') }),
]);

export type Trip = z.infer<typeof tripSchema>;

/** Words of a message that show that a past date in it is the last day of a card. */
const wordsForExpiry = ['gikk ut', 'gjekk ut', 'gått ut', 'utgått', 'utløp', 'expired', 'ran out'];

/** The day of a trip, taken from the message where it is named, and never asked for. */
export function tripNamed(): Question<Trip> {
  return {
    id: 'trip',
    lines: [],
    schema: tripSchema,
    // The same dates may hold the day at the police, which is another question.
    about: [],
    read: () => ({ kind: 'not-about-this' }),
    notice: (heard) => daysNamed(heard).trip,
    unsaid: { kind: 'none' },
  };
}

/** Which date of the message is which: of two the first is the one at the police, if the police are named at all. */
export function daysNamed(heard: Heard): { atThePolice?: Day; trip?: Trip } {
  const { dates } = heard.understanding.details;
  const impossible = dates.find((date) => date.kind === 'impossible');
  const days = dates
    .flatMap((date) => (date.kind === 'day' ? [date.day] : date.kind === 'span' ? [date.from] : []))
    .toSorted();
  const [first, second] = days;
  if (first === undefined) return impossible === undefined ? {} : { trip: impossible };
  if (speaksOfThePolice(heard)) {
    if (second !== undefined) return { atThePolice: first, ...(second >= heard.today && { trip: aDay(second) }) };
    if (first <= heard.today) return { atThePolice: first };
  }
  const ahead = days.find((day) => day >= heard.today);
  if (ahead !== undefined) return { trip: aDay(ahead) };
  const text = heard.understanding.text.toLowerCase();
  return wordsForExpiry.some((word) => text.includes(word)) ? {} : { trip: { kind: 'past', day: first } };
}

/** Asked where the day of the trip cannot be: what was written, and why it will not do. */
export function tripAgain(trip: Exclude<Trip, { kind: 'none' | 'day' }>): Question<Day> {
  const past = (day: Day) => say('date.inPast', { day: { day } });
  const impossible = (words: string) => say('date.impossible', { words });
  return {
    id: `trip again ${trip.kind}`,
    lines: [trip.kind === 'past' ? past(trip.day) : impossible(trip.words)],
    why: [say('travel.writeTheDay')],
    schema: daySchema,
    about: ['dates'],
    read: ({ understanding, today }) => {
      const [date] = understanding.details.dates;
      if (date === undefined) return { kind: 'not-about-this' };
      if (date.kind === 'impossible') return { kind: 'cannot', because: [] };
      const day = date.kind === 'day' ? date.day : date.from;
      return day < today ? { kind: 'cannot', because: [] } : { kind: 'answer', answer: day };
    },
  };
}

function aDay(day: Day): Trip {
  return { kind: 'day', day };
}
