import { z } from 'zod';
import { addDays, daySchema } from '../../../domain/day.ts';
import { dayOfMoment, type Instant, inNorway } from '../../../domain/moment.ts';
import { stationsOf } from '../appointments/stations-meant.ts';
import { audited } from '../audited.ts';
import { type AnyErrand, errand } from '../errand.ts';
import { figuresCard } from './figures-card.ts';
import { figuresOfDay } from './figures-of-day.ts';
import { groupMisunderstandings } from './group-misunderstandings.ts';
import { notUnderstoodCard } from './not-understood-card.ts';

const days = 7;
const millisecondsOfDay = 86_400_000;
const mostMessages = 2000;

/** What happened, counted; and what was not understood. */
export const figureErrands: Readonly<Record<string, AnyErrand>> = {
  figures: errand({
    data: z.object({ day: z.union([daySchema, z.literal('').transform(() => undefined)]).optional() }),
    run: async (desk, caller, { day: asked }) => {
      const day = asked ?? dayOfMoment(inNorway(desk.clock.now()));
      const intended = { action: 'see-figures', subject: `figures ${day}`, why: 'figures' } as const;
      return audited(desk, caller, intended, async () => {
        const theirs = await stationsOf(desk, caller);
        const before = addDays(day, -1);
        const [ofDay, ofBefore] = await Promise.all([
          figuresOfDay(desk, theirs, day),
          figuresOfDay(desk, theirs, before),
        ]);
        return { result: { kind: 'card', card: figuresCard(ofDay, ofBefore) } };
      });
    },
  }),
  'not-understood': errand({
    data: z.object({}),
    run: async (desk, caller) => {
      const intended = { action: 'see-not-understood', subject: `${days} days`, why: 'not understood' } as const;
      return audited(desk, caller, intended, async () => {
        const since = (desk.clock.now() - days * millisecondsOfDay) as Instant;
        const messages = await desk.misunderstandings.since(since, mostMessages);
        return { result: { kind: 'card', card: notUnderstoodCard(groupMisunderstandings(messages), days) } };
      });
    },
  }),
};
