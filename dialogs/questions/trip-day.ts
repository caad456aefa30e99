import { z } from 'zod';
import { type Day, daySchema } from '../../domain/day.ts';
import { type Choice, type Line, say, withChoices } from '../../texts/line.ts';
import type { Question } from '../engine/question.ts';
import { chosen } from '../hearing/choosing.ts';
import type { Heard } from '../hearing/heard.ts';
import { datesForTrip, dayAtThePolice } from './days-said.ts';
import { speaksOfThePolice } from './police-day.ts';

const tripSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('day'), day: daySchema }),
  z.object({ kind: z.literal('past'), day: daySchema }),
  z.object({ kind: z.literal('impossible'), words: z.string() }),
  z.object({ kind: z.literal('none') }),
]);

type Trip = z.infer<typeof tripSchema>;

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

/** Which date of the message is which: where the words beside them do not say so, of two the first is the one at the police, if the police are named at all. */
export function daysNamed(heard: Heard): { atThePolice?: Day; trip?: Trip } {
  const { details } = heard.understanding;
  const impossible = details.dates.find((date) => date.kind === 'impossible');
  const atThePolice = dayAtThePolice(details);
  const days = datesForTrip(details)
    .flatMap((date) => (date.kind === 'day' ? [date.day] : date.kind === 'span' ? [date.from] : []))
    .filter((day) => day !== atThePolice)
    .toSorted();
  if (atThePolice !== undefined) {
    const trip = days.find((day) => day >= heard.today);
    return { atThePolice, ...(trip !== undefined && { trip: aDay(trip) }) };
  }
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

/** The day of a trip that was not named, or cannot be: then with what was written, and why it will not do. */
export function whichTrip(trip: Exclude<Trip, { kind: 'day' }>): Question<Day | 'not-known'> {
  const notKnown: Choice = { value: 'not-known', label: say('travel.noDayYet') };
  return {
    id: `which trip, ${trip.kind} named`,
    lines: [withChoices(askedAbout(trip), [notKnown])],
    why: [say('travel.whyTrip')],
    schema: z.union([daySchema, z.literal('not-known')]),
    about: ['dates', 'yesNo'],
    read: (heard) => {
      const { yesNo } = heard.understanding.details;
      const [date] = datesForTrip(heard.understanding.details);
      if (date?.kind === 'impossible') {
        return { kind: 'cannot', because: [say('date.impossible', { words: date.words })] };
      }
      if (date !== undefined) {
        const day = date.kind === 'day' ? date.day : date.from;
        if (day >= heard.today) return { kind: 'answer', answer: day };
        return { kind: 'cannot', because: [say('date.inPast', { day: { day } })] };
      }
      const unknown = chosen(heard) !== undefined || yesNo === 'unsure' || yesNo === 'not-yet' || yesNo === 'no';
      return unknown ? { kind: 'answer', answer: 'not-known' } : { kind: 'not-about-this' };
    },
  };
}

function askedAbout(trip: Exclude<Trip, { kind: 'day' }>): Line {
  switch (trip.kind) {
    case 'past':
      return say('date.inPast', { day: { day: trip.day } });
    case 'impossible':
      return say('date.impossible', { words: trip.words });
    case 'none':
      return say('travel.askTrip');
    default:
      return trip satisfies never;
  }
}

function aDay(day: Day): Trip {
  return { kind: 'day', day };
}
