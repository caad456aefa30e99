import { z } from 'zod';
import { daySchema } from '../../../domain/day.ts';
import { isDeskOpen, nextDeskHours } from '../../../domain/handover/open-now.ts';
import { clockTimeSchema, inNorway } from '../../../domain/moment.ts';
import type { PersonAtHand, Services } from '../../engine/services.ts';

export const opensSchema = z.object({ day: daySchema, from: clockTimeSchema, to: clockTimeSchema });

/** The hours when caseworkers answer next. */
export type Opens = z.infer<typeof opensSchema>;

type Parts = Pick<Services, 'clock' | 'workingDays'>;

export function isOpenNow({ hours }: Pick<PersonAtHand, 'hours'>, { clock, workingDays }: Parts): boolean {
  return isDeskOpen(hours, inNorway(clock.now()), workingDays.isPublicHoliday);
}

/** When caseworkers answer again; undefined while they do, and where nobody knows. */
export function whenItOpens(desk: Pick<PersonAtHand, 'hours'>, parts: Parts): Opens | undefined {
  if (isOpenNow(desk, parts)) return undefined;
  const next = nextDeskHours(desk.hours, inNorway(parts.clock.now()), parts.workingDays.isPublicHoliday);
  return next && { day: next.day, from: next.interval.from, to: next.interval.to };
}

/** Those hours for the blanks of a sentence. */
export function hoursAsTold({ day, from, to }: Opens) {
  return { day: { day }, from: { time: from }, to: { time: to } };
}
