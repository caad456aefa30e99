import { z } from 'zod';
import type { Slot } from '../backend/appointment-backend.ts';
import { addDays, type Day, daySchema } from '../domain/day.ts';
import { clockTimeSchema, dayOfMoment, timeOfMoment } from '../domain/moment.ts';
import type { Intent } from '../nlu/intents.ts';
import type { Details, Understanding } from '../nlu/understanding.ts';
import type { Question } from './question.ts';

/** How far ahead free times are looked for; a later day in a message is about something else. */
export const daysAhead = 90;

/** When somebody would like to come, as far as they said. */
export const wishSchema = z.object({
  from: daySchema.optional(),
  until: daySchema.optional(),
  time: clockTimeSchema.optional(),
  part: z.enum(['morning', 'afternoon']).optional(),
});

export type SlotWish = z.infer<typeof wishSchema>;

const noon = '12:00';

/** Below this the errand of a message is a guess. */
const sure = 0.5;

/** What a message may be about and still wish for a time in passing. */
const appointmentTalk: ReadonlySet<Intent> = new Set<Intent>([
  'book-appointment',
  'move-appointment',
  'no-free-times',
  'first-card',
  'new-card',
  'yes',
  'no',
  'none',
]);

/** When the person would like to come: noticed wherever it is said, never asked for by itself. */
export function whenToCome(): Question<SlotWish> {
  return {
    id: 'when to come',
    lines: [],
    schema: wishSchema,
    about: ['dates', 'time', 'partOfDay'],
    unsaid: {},
    read: () => ({ kind: 'not-about-this' }),
    notice: ({ understanding, today }) =>
      isAboutAppointments(understanding) ? wishIn(understanding.details, today) : undefined,
  };
}

function isAboutAppointments({ ranking }: Understanding): boolean {
  const [best] = ranking;
  return best === undefined || best.confidence < sure || appointmentTalk.has(best.intent);
}

/** The wish in a message: a day that can still be had, a clock time, a part of the day. */
export function wishIn({ dates, time, partOfDay }: Details, today: Day): SlotWish | undefined {
  const farthest = addDays(today, daysAhead);
  const span = dates
    .flatMap((date) => {
      if (date.kind === 'day') return [{ from: date.day, until: date.day }];
      return date.kind === 'span' ? [{ from: date.from, until: date.to }] : [];
    })
    .find(({ from, until }) => until >= today && from <= farthest);
  if (span === undefined && time === undefined && partOfDay === undefined) return undefined;
  return { ...span, ...(time && { time }), ...(partOfDay && { part: partOfDay }) };
}

/** Whether a time is what was wished for. */
export function fitsWish({ start }: Slot, { from, until, time, part }: SlotWish): boolean {
  const day = dayOfMoment(start);
  const clock = timeOfMoment(start);
  if ((from !== undefined && day < from) || (until !== undefined && day > until)) return false;
  if (time !== undefined && clock !== time) return false;
  return part === undefined || (part === 'morning') === clock < noon;
}

/** Whether the wish names one moment. */
export function isOneMoment({ from, until, time }: SlotWish): boolean {
  return from !== undefined && from === until && time !== undefined;
}
