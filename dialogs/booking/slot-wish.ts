import { z } from 'zod';
import type { Slot } from '../../backend/appointment-backend.ts';
import { addDays, type Day, daySchema } from '../../domain/day.ts';
import { type ClockTime, clockTimeSchema, dayOfMoment, timeOfMoment } from '../../domain/moment.ts';
import type { Intent } from '../../nlu/intents.ts';
import type { Details, Understanding } from '../../nlu/understanding.ts';
import type { Question } from '../engine/question.ts';

/** How far ahead free times are looked for; a later day in a message is about something else. */
export const daysAhead = 90;

/** When somebody would like to come, as far as they said. */
export const wishSchema = z.object({
  from: daySchema.optional(),
  until: daySchema.optional(),
  time: clockTimeSchema.optional(),
  /** Where the time is not the very time. */
  timeIs: z.enum(['earliest', 'latest']).optional(),
  part: z.enum(['morning', 'afternoon']).optional(),
});

export type SlotWish = z.infer<typeof wishSchema>;

/** What of a message a wish is read from. */
interface Said {
  dates: Details['dates'];
  expires?: Details['expires'] | undefined;
  expiresWithin?: Details['expiresWithin'] | undefined;
  time?: Details['time'] | undefined;
  timeIs?: Details['timeIs'] | undefined;
  partOfDay?: Details['partOfDay'] | undefined;
}

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
    about: ['dates', 'time', 'timeIs', 'partOfDay'],
    unsaid: {},
    read: () => ({ kind: 'not-about-this' }),
    notice: ({ understanding, today }, kept) =>
      wishIn(isAboutAppointments(understanding) ? understanding.details : (kept ?? { dates: [] }), today),
  };
}

function isAboutAppointments({ ranking }: Understanding): boolean {
  const [best] = ranking;
  return best === undefined || best.confidence < sure || appointmentTalk.has(best.intent);
}

/** The wish in a message: a day that can still be had, a clock time, a part of the day. */
export function wishIn(said: Said, today: Day): SlotWish | undefined {
  const { time, timeIs, partOfDay } = said;
  const farthest = addDays(today, daysAhead);
  const span = daysNamed(said).find(({ from, until }) => until >= today && from <= farthest);
  if (span === undefined && time === undefined && partOfDay === undefined) return undefined;
  return { ...span, ...(time && { time, ...(timeIs && { timeIs }) }), ...(partOfDay && { part: partOfDay }) };
}

/** Whether no day that is wished for can be had yet. */
export function isTooFarAhead(said: Said, today: Day): boolean {
  const days = daysNamed(said);
  return days.length > 0 && days.every(({ from }) => from > addDays(today, daysAhead));
}

/** The days of a message; one on which something runs out is no day to come on. */
function daysNamed({ dates, expires, expiresWithin }: Said): { from: Day; until: Day }[] {
  return dates.flatMap((date) => {
    if (date.kind === 'day') return date.day === expires ? [] : [{ from: date.day, until: date.day }];
    return date.kind === 'span' && date.from !== expiresWithin?.from ? [{ from: date.from, until: date.to }] : [];
  });
}

/** Whether a time is what was wished for. */
export function fitsWish({ start }: Slot, { from, until, time, timeIs, part }: SlotWish): boolean {
  const day = dayOfMoment(start);
  const clock = timeOfMoment(start);
  if ((from !== undefined && day < from) || (until !== undefined && day > until)) return false;
  if (time !== undefined && !fitsTime(clock, time, timeIs)) return false;
  return part === undefined || (part === 'morning') === clock < noon;
}

function fitsTime(clock: ClockTime, time: ClockTime, timeIs: SlotWish['timeIs']): boolean {
  if (timeIs === undefined) return clock === time;
  return timeIs === 'earliest' ? clock >= time : clock <= time;
}

/** Whether the wish names one moment. */
export function isOneMoment({ from, until, time, timeIs }: SlotWish): boolean {
  return from !== undefined && from === until && time !== undefined && timeIs === undefined;
}
