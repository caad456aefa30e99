import { z } from 'zod';
import { type FoundStation, findStations, type StationQuery } from '../domain/stations/find-stations.ts';
import type { Station } from '../domain/stations/station.ts';
import { type Choice, type Line, say } from '../texts/line.ts';
import { ask, type Effect, look, remember } from './journey.ts';
import { chooseOne } from './questions/choose-one.ts';
import { type Where, whichPlace } from './questions/which-place.ts';
import type { Services } from './services.ts';

const howManyToOffer = 3;

/**
 * The station the person will come to: one that takes appointments for residence cards, of their own police district
 * first. Undefined when none of the stations there does.
 */
export async function* chooseStation(
  services: Services,
  line: Line,
  attempt: number,
): AsyncGenerator<Effect, Station | undefined, unknown> {
  const where = yield* askWhere(services, line, attempt);
  const open = yield* look('stations with appointments', z.array(z.string()), async () => [
    ...(await services.backend.stations()),
  ]);
  const near = stationsAt(services, where).filter(({ station }) => open.includes(station.id));
  const [first] = near;
  if (first === undefined) return undefined;
  const id = where.kind === 'station' ? first.station.id : yield* askWhichOf(near.slice(0, howManyToOffer), attempt);
  const station = services.stations.find((each) => each.id === id);
  yield* remember({ station: id });
  return station;
}

/** Where the person is; a name that several places bear is asked about once more. */
export async function* askWhere(
  services: Services,
  line: Line,
  attempt: number,
): AsyncGenerator<Effect, Exclude<Where, { kind: 'several' }>, unknown> {
  const where = yield* ask(whichPlace(`place ${attempt}`, line, services.places));
  if (where.kind !== 'several') return where;
  const choices = where.candidates.map(({ name, number }): Choice => {
    return { value: number, label: say('station.placeName', { name }) };
  });
  const number = yield* ask(
    chooseOne({
      id: `which ${where.name} ${attempt}`,
      line: say('station.askWhichPlace', { name: where.name }),
      choices,
    }),
  );
  return { kind: 'municipality', number };
}

/** The stations at or near a place, the person's own police district first. */
export function stationsAt(services: Services, where: Exclude<Where, { kind: 'several' }>): readonly FoundStation[] {
  if (where.kind === 'station') {
    const station = services.stations.find(({ id }) => id === where.station);
    return station === undefined ? [] : [{ station, ownDistrict: false }];
  }
  const query: StationQuery = where;
  const found = findStations(services.places, services.stations, query);
  return found.kind === 'found' ? found.stations : [];
}

function* askWhichOf(near: readonly FoundStation[], attempt: number): Generator<Effect, string, unknown> {
  const [only, ...others] = near;
  if (only !== undefined && others.length === 0) return only.station.id;
  const choices = near.map(({ station, distanceKm }): Choice => {
    const label =
      distanceKm === undefined
        ? say('station.placeName', { name: station.name })
        : say('station.withDistance', { name: station.name, km: distanceKm });
    return { value: station.id, label };
  });
  const ids = near.map(({ station }) => station.id).join(' ');
  return yield* ask(
    chooseOne({
      id: `which station ${attempt} of ${ids}`,
      line: say('station.askWhich'),
      why: [say('station.whyWhich')],
      choices,
    }),
  );
}
