import { z } from 'zod';
import { type Day, day } from '../../domain/day.ts';
import {
  dayOfMoment,
  type Instant,
  inNorway,
  isLocalMoment,
  type LocalMoment,
  timeOfMoment,
} from '../../domain/moment.ts';
import { type Schedule, type Start, slotAt } from './schedule.ts';

/** Free times as a file gives them: `start` on Norwegian clocks, or with its offset from UTC. */
export const fixtureSlotsSchema = z.array(
  z.object({
    station: z.string().min(1),
    start: z.string().transform((text, context): LocalMoment => {
      const moment = localStart(text);
      if (moment !== undefined) return moment;
      context.addIssue({ code: 'custom', message: 'must be a time such as 2026-03-10T09:30' });
      return z.NEVER;
    }),
    minutes: z.int().positive().max(480).default(20),
  }),
);

export type FixtureSlot = z.infer<typeof fixtureSlotsSchema>[number];

function localStart(text: string): LocalMoment | undefined {
  const toMinute = text.trim().replace(' ', 'T').slice(0, 16);
  const rest = text.trim().slice(16);
  if (!isLocalMoment(toMinute)) return undefined;
  if (rest === '' || /^:\d\d(\.\d{1,3})?$/.test(rest)) return toMinute;
  const instant = Date.parse(text.trim().replace(' ', 'T'));
  return Number.isNaN(instant) ? undefined : inNorway(instant as Instant);
}

/** Exactly the given slots and no others. A station is named by its id or its name. */
export function scheduleFromFixture(
  fixture: readonly FixtureSlot[],
  stations: readonly { id: string; name: string }[],
): Schedule {
  const byStationAndDay = new Map<string, Start[]>();
  const known = new Set<string>();
  let last = day('1970-01-01');
  for (const { station: named, start, minutes } of fixture.toSorted((a, b) => (a.start < b.start ? -1 : 1))) {
    const slot = slotAt(stationCalled(named, stations), start, minutes);
    if (known.has(slot.id)) continue;
    known.add(slot.id);
    const key = keyOf(slot.station, dayOfMoment(start));
    byStationAndDay.set(key, [...(byStationAndDay.get(key) ?? []), { time: timeOfMoment(start), minutes }]);
    last = dayOfMoment(start);
  }
  return {
    lastDay: () => last,
    startsOn: (station, on) => byStationAndDay.get(keyOf(station, on)) ?? [],
  };
}

function keyOf(station: string, on: Day): string {
  return `${station} ${on}`;
}

function stationCalled(named: string, stations: readonly { id: string; name: string }[]): string {
  const wanted = named.toLowerCase();
  const station =
    stations.find(({ id }) => id === named) ??
    stations.find(({ id, name }) => id.toLowerCase() === wanted || name.toLowerCase() === wanted);
  if (station === undefined) throw new Error(`The free times name a station that is not in the station file: ${named}`);
  return station.id;
}
