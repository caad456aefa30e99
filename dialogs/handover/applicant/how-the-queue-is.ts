import { z } from 'zod';
import { addDays, daySchema } from '../../../domain/day.ts';
import { isDeskOpen, nextDeskHours } from '../../../domain/handover/open-now.ts';
import { placeInQueue, usualWaitMinutes } from '../../../domain/handover/place-in-queue.ts';
import { at, clockTime, clockTimeSchema, dayOfMoment, inNorway, instantOf } from '../../../domain/moment.ts';
import type { PersonAtHand, Services } from '../../engine/services.ts';

/** Whether somebody can come, and how long that may take; or when they are here next. */
export const queueSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('open'), place: z.int(), minutes: z.int().optional() }),
  z.object({
    kind: z.literal('closed'),
    /** Left out where hours are open and nobody is on duty, and where nobody knows. */
    opens: z.object({ day: daySchema, from: clockTimeSchema, to: clockTimeSchema }).optional(),
  }),
]);

export type Queue = z.infer<typeof queueSchema>;

const daysOfAWeek = 7;

/** How the queue is now; for one that waits in it already, with its own place. */
export async function howTheQueueIs(desk: PersonAtHand, services: Services, id?: string): Promise<Queue> {
  const { clock, workingDays } = services;
  const now = inNorway(clock.now());
  const isOpen = isDeskOpen(desk.hours, now, workingDays.isPublicHoliday);
  if (id === undefined && !isOpen) {
    const next = nextDeskHours(desk.hours, now, workingDays.isPublicHoliday);
    return {
      kind: 'closed',
      ...(next && { opens: { day: next.day, from: next.interval.from, to: next.interval.to } }),
    };
  }
  const isSomebodyThere = (await desk.chats()).some(({ onDuty }) => onDuty);
  if (id === undefined && !isSomebodyThere) return { kind: 'closed' };
  const minutes = await usualMinutes(desk, services);
  const place = placeInQueue(await desk.store.open(), id);
  return { kind: 'open', place, ...(minutes !== undefined && { minutes }) };
}

/** The median of today, or of the last week where nobody has been taken today. */
async function usualMinutes({ store }: PersonAtHand, { clock }: Services): Promise<number | undefined> {
  const now = clock.now();
  const today = dayOfMoment(inNorway(now));
  for (const from of [today, addDays(today, -daysOfAWeek)]) {
    const { medianWaitSeconds } = await store.figures(instantOf(at(from, clockTime('00:00'))), now);
    if (medianWaitSeconds !== undefined) return usualWaitMinutes(medianWaitSeconds);
  }
  return undefined;
}
