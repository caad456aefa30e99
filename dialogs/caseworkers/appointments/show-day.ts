import { z } from 'zod';
import { mayDo } from '../../../domain/caseworkers/rights.ts';
import type { Day } from '../../../domain/day.ts';
import { at, clockTime, dayOfMoment, inNorway, type LocalMoment, localMomentSchema } from '../../../domain/moment.ts';
import type { Card } from '../../../texts/card.ts';
import { say } from '../../../texts/line.ts';
import { stationOf } from '../../stations/ask-where.ts';
import { audited } from '../audited.ts';
import { type Caller, type DeskServices, errand, type Reply } from '../errand.ts';
import { dayCard } from './day-card.ts';
import { dayData, noDayData, stationData } from './request-data.ts';
import { stationCard } from './station-card.ts';
import { stationMeant, stationsOf } from './stations-meant.ts';

const mostTimes = 200;

/** The day of a station; whoever works for several is asked which. */
export const showDay = errand({
  data: z.object({
    station: stationData,
    day: dayData,
    noDay: noDayData,
    near: localMomentSchema.optional().catch(undefined),
  }),
  run: async (desk, caller, { station: said, day, noDay, near }) => {
    if (noDay !== undefined) return { kind: 'words', lines: [say('deskDay.noSuchDay', { words: noDay })] };
    const own = await stationsOf(desk, caller);
    const [only, ...others] = own;
    if (!said && only !== undefined && others.length === 0) return dayOfStation(desk, caller, only.id, { day, near });
    const meant = said ? stationMeant(desk, own, said) : undefined;
    if (meant?.kind === 'one') return dayOfStation(desk, caller, meant.station.id, { day, near });
    const text = meant?.kind === 'several' ? say('deskDay.severalStations') : say('deskDay.stationUnknown');
    const toChoose = meant?.kind === 'several' ? meant.stations : own;
    return audited(desk, caller, { action: 'see-day', subject: 'station', why: 'the day of a station' }, async () => ({
      result: { kind: 'card', card: stationCard(toChoose, day, said ? { tone: 'warning', text } : undefined) },
      end: 'asked which station',
    }));
  },
});

interface Wanted {
  /** Today, where no other was asked for. */
  day?: Day | undefined;
  near?: LocalMoment | undefined;
  /** What has just been done there, and whose mark it was. */
  status?: Card['status'];
  marked?: string | undefined;
}

/** The day of that station, for those who work there. */
export async function dayOfStation(
  desk: DeskServices,
  caller: Caller,
  station: string,
  { day: asked, near, status, marked }: Wanted,
): Promise<Reply> {
  const { backend, clock } = desk;
  const now = inNorway(clock.now());
  const day = asked ?? dayOfMoment(now);
  const subject = `station ${station} ${day}`;
  return audited(desk, caller, { action: 'see-day', subject, station, why: 'the day of the station' }, async () => {
    const query = { stations: [station], from: at(day, clockTime('00:00')), until: day, limit: mostTimes };
    const [booked, free] = await Promise.all([
      backend.dayOf({ station, day }),
      day < dayOfMoment(now) ? [] : backend.freeSlots(query),
    ]);
    const name = stationOf(desk, station)?.name ?? station;
    const viewing = { now, mayMark: mayDo(caller.caseworker.role, 'mark-attendance'), marked };
    const card = dayCard(desk, { station: { id: station, name }, day, booked, free, viewing, near, status });
    return { result: { kind: 'card', card }, after: { appointments: booked.length } };
  });
}
