import { z } from 'zod';
import { addDays } from '../../../domain/day.ts';
import { placeInQueue, usualWaitMinutes } from '../../../domain/handover/place-in-queue.ts';
import { at, clockTime, dayOfMoment, inNorway, instantOf } from '../../../domain/moment.ts';
import type { PersonAtHand, Services } from '../../engine/services.ts';
import { isOpenNow, opensSchema, whenItOpens } from './when-it-opens.ts';

/** Whether somebody can come, and how long that may take; or when they are here next. */
export const queueSchema = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('open'),
    place: z.int(),
    minutes: z.int().optional(),
    /** Where it has closed since they began to wait. */
    opens: opensSchema.optional(),
  }),
  z.object({
    kind: z.literal('closed'),
    /** Left out where hours are open and nobody is on duty, and where nobody knows. */
    opens: opensSchema.optional(),
  }),
]);

export type Queue = z.infer<typeof queueSchema>;

const daysOfAWeek = 7;

/** How the queue is now; for one that waits in it already, with its own place. */
export async function howTheQueueIs(desk: PersonAtHand, services: Services, id?: string): Promise<Queue> {
  const opens = whenItOpens(desk, services);
  if (id === undefined && !isOpenNow(desk, services)) return { kind: 'closed', ...(opens && { opens }) };
  const isSomebodyThere = (await desk.chats()).some(({ onDuty }) => onDuty);
  if (id === undefined && !isSomebodyThere) return { kind: 'closed' };
  const minutes = await usualMinutes(desk, services);
  const place = placeInQueue(await desk.store.open(), id);
  return { kind: 'open', place, ...(minutes !== undefined && { minutes }), ...(opens && { opens }) };
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
