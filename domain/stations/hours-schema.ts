import { z } from 'zod';
import { clockTime, isClockTime } from '../moment.ts';
import type { HoursOfDay, Interval, OpeningHours, SeasonHours } from './station.ts';

/** `08:15-11:00,11:30-17:00`, in order and without overlap. */
export const intervals = z.string().transform((text, context): Interval[] => {
  let before = '';
  const read: Interval[] = [];
  for (const part of text.split(',')) {
    const [from = '', to = '', ...rest] = part
      .trim()
      .split('-')
      .map((time) => time.trim());
    const wrong = rest.length > 0 ? part : [from, to].find((time) => !isClockTime(time));
    if (wrong !== undefined)
      return refuse(context, `"${wrong}" is not a time; hours are written like 08:15-11:00,11:30-17:00`);
    if (from >= to) return refuse(context, `"${part.trim()}" closes before it opens`);
    if (from < before) return refuse(context, `"${part.trim()}" begins before the hours in front of it end`);
    read.push({ from: clockTime(from), to: clockTime(to) });
    before = to;
  }
  return read;
});

function refuse(context: z.RefinementCtx, message: string): never {
  context.addIssue({ code: 'custom', message });
  return z.NEVER;
}

const hoursOfDay: z.ZodType<HoursOfDay> = z
  .strictObject({
    appointment: intervals,
    dropin: intervals,
    passport: intervals,
    phone: intervals,
    primary: intervals,
  })
  .partial();

const days = z.strictObject({
  1: hoursOfDay,
  2: hoursOfDay,
  3: hoursOfDay,
  4: hoursOfDay,
  5: hoursOfDay,
  6: hoursOfDay,
  7: hoursOfDay,
});

const season: z.ZodType<SeasonHours> = z.object({
  closedOnPublicHolidays: z.boolean('must be true or false').default(true),
  days: days.partial().default({}),
});

/** A leap year, so that 02-29 is a day too. */
const monthDay = z.string().refine(
  (text) => {
    const date = new Date(`2024-${text}T00:00:00Z`);
    return !Number.isNaN(date.getTime()) && date.toISOString().slice(5, 10) === text;
  },
  { error: 'must be month and day such as 06-21' },
);

const noHours: SeasonHours = { closedOnPublicHolidays: true, days: {} };

export const hoursSchema: z.ZodType<OpeningHours> = z.object({
  winter: season.default(noHours),
  summer: season.default(noHours),
  summerFrom: monthDay.default('01-01'),
  summerTo: monthDay.default('01-01'),
});

export const hoursUnknown: OpeningHours = { winter: noHours, summer: noHours, summerFrom: '01-01', summerTo: '01-01' };
