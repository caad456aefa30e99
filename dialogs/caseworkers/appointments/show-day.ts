import { z } from 'zod';
import type { Day } from '../../../domain/day.ts';
import { at, clockTime, dayOfMoment, inNorway } from '../../../domain/moment.ts';
import { say } from '../../../texts/line.ts';
import { stationOf } from '../../stations/ask-where.ts';
import { audited } from '../audited.ts';
import { type Caller, type DeskServices, errand, type Reply } from '../errand.ts';
import { dayCard } from './day-card.ts';
import { dayData } from './request-data.ts';
import { stationCard } from './station-card.ts';
import { stationsMeant, stationsOf } from './stations-meant.ts';

const mostTimes = 200;

/** The day of a station; whoever works for several is asked which. */
export const showDay = errand({
  data: z.object({ station: z.string().trim().max(100).optional(), day: dayData }),
  run: async (desk, caller, { station: said, day }) => {
    const own = await stationsOf(desk, caller);
    const [only, ...others] = said ? stationsMeant(desk, own, said) : own;
    if (only !== undefined && others.length === 0) return dayOfStation(desk, caller, only.id, day);
    const elsewhere = said ? stationsMeant(desk, desk.stations, said) : [];
    const [named] = elsewhere;
    if (only === undefined && named !== undefined) return dayOfStation(desk, caller, named.id, day);
    const text = only === undefined ? say('deskDay.stationUnknown') : say('deskDay.severalStations');
    const toChoose = only === undefined ? own : [only, ...others];
    return audited(desk, caller, { action: 'see-day', subject: 'station', why: 'the day of a station' }, async () => ({
      result: { kind: 'card', card: stationCard(toChoose, day, said ? { tone: 'warning', text } : undefined) },
      end: 'asked which station',
    }));
  },
});

/** The day of that station, for those who work there; today, where no other was asked for. */
export async function dayOfStation(
  desk: DeskServices,
  caller: Caller,
  station: string,
  asked: Day | undefined,
): Promise<Reply> {
  const { backend, clock } = desk;
  const today = dayOfMoment(inNorway(clock.now()));
  const day = asked ?? today;
  const subject = `station ${station} ${day}`;
  return audited(desk, caller, { action: 'see-day', subject, station, why: 'the day of the station' }, async () => {
    const query = { stations: [station], from: at(day, clockTime('00:00')), until: day, limit: mostTimes };
    const [booked, free] = await Promise.all([
      backend.dayOf({ station, day }),
      day < today ? [] : backend.freeSlots(query),
    ]);
    const name = stationOf(desk, station)?.name ?? station;
    const card = dayCard(desk, { station: { id: station, name }, day, today, booked, free });
    return { result: { kind: 'card', card }, after: { appointments: booked.length } };
  });
}
