import { z } from 'zod';
import { addDays, daySchema } from '../../../domain/day.ts';
import { dayOfMoment, type Instant, inNorway } from '../../../domain/moment.ts';
import { say } from '../../../texts/line.ts';
import { dayData, noDayData, stationData } from '../appointments/request-data.ts';
import { stationsOf } from '../appointments/stations-meant.ts';
import { audited } from '../audited.ts';
import { type AnyErrand, errand } from '../errand.ts';
import { figuresCard } from './figures-card.ts';
import { figuresOfDay } from './figures-of-day.ts';
import { groupMisunderstandings } from './group-misunderstandings.ts';
import { notUnderstoodCard } from './not-understood-card.ts';
import { ordinaryWords } from './ordinary-words.ts';

const days = 7;
const millisecondsOfDay = 86_400_000;
const mostMessages = 2000;

/** What happened, counted; and what was not understood. */
export const figureErrands: Readonly<Record<string, AnyErrand>> = {
  figures: errand({
    data: z.object({ station: stationData, day: dayData, noDay: noDayData, until: daySchema.optional() }),
    run: async (desk, caller, { station, day: asked, noDay, until }) => {
      if (noDay !== undefined) return { kind: 'words', lines: [say('deskDay.noSuchDay', { words: noDay })] };
      const day = asked ?? dayOfMoment(inNorway(desk.clock.now()));
      const intended = { action: 'see-figures', subject: `figures ${day}`, why: 'figures', station } as const;
      return audited(desk, caller, intended, async () => {
        const theirs = await stationsOf(desk, caller);
        const only = theirs.find(({ id }) => id === station);
        const counted = only === undefined ? theirs : [only];
        const before = addDays(day, -1);
        const [ofDay, ofBefore] = await Promise.all([
          figuresOfDay(desk, counted, day),
          figuresOfDay(desk, counted, before),
        ]);
        const isUnknown = station !== undefined && only === undefined;
        return { result: { kind: 'card', card: figuresCard(ofDay, ofBefore, { only, isUnknown, until }) } };
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
        const groups = groupMisunderstandings(messages, ordinaryWords(desk.places));
        return { result: { kind: 'card', card: notUnderstoodCard(groups, days) } };
      });
    },
  }),
};
