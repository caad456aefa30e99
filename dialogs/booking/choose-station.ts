import { z } from 'zod';
import type { FoundStation } from '../../domain/stations/find-stations.ts';
import type { Station } from '../../domain/stations/station.ts';
import { type Choice, type Line, say } from '../../texts/line.ts';
import { ask, type Effect, look, remember, type Start, tell } from '../engine/journey.ts';
import type { Services } from '../engine/services.ts';
import { chooseOne } from '../questions/choose-one.ts';
import { askWhere, stationOf, stationsNear } from '../stations/ask-where.ts';
import { notingWishes } from './note-wish.ts';

/** A station, and the police district of the place the person named, which may be another. */
export interface ChosenStation {
  station: Station;
  district: string;
}

const howManyToOffer = 3;
const anotherPlace = 'another-place';

/**
 * The station the person will come to: one that takes appointments for residence cards, of their own police district
 * first. Undefined when none of the stations there does.
 */
export async function* chooseStation(
  services: Services,
  start: Start,
  { id, line }: { id: string; line: Line },
): AsyncGenerator<Effect, ChosenStation | undefined, unknown> {
  for (let attempt = 1; ; attempt += 1) {
    const asked = attempt === 1 ? line : say('station.askOtherPlace');
    const where = yield* askWhere(services, start, {
      id: `place ${id} ${attempt}`,
      line: asked,
      heeding: notingWishes,
    });
    const near = yield* takingAppointments(services, stationsNear(services, where));
    if (near.length === 0) return undefined;
    const named = where.kind === 'station' ? stationOf(services, where.station) : undefined;
    const own = near.find(({ ownDistrict }) => ownDistrict)?.station.district;
    if (named !== undefined && near[0]?.station === named) return yield* settle(named, named.district);
    if (named !== undefined) {
      yield* tell(`no appointments at ${named.id}`, say('station.noneAtStation', { station: named.name }));
    }
    const station = yield* askWhichOf(services, near, { id: `${id} ${attempt}`, line: say('station.askWhich') });
    if (station !== undefined) return yield* settle(station, own ?? station.district);
  }
}

/** Another station near the one that does not suit, or near another place. */
export async function* chooseOtherStation(
  services: Services,
  start: Start,
  current: ChosenStation,
  id: string,
): AsyncGenerator<Effect, ChosenStation | undefined, unknown> {
  const others = yield* otherStationsNear(services, current);
  const line = say('station.askWhich');
  const station = others.length === 0 ? undefined : yield* askWhichOf(services, others, { id: `other ${id}`, line });
  if (station !== undefined) return yield* settle(station, current.district);
  return yield* chooseStation(services, start, { id: `other ${id}`, line: say('station.askOtherPlace') });
}

/** The other stations around that take appointments for residence cards, the person's own police district first. */
export async function* otherStationsNear(
  services: Services,
  { station: current, district }: ChosenStation,
): AsyncGenerator<Effect, readonly FoundStation[], unknown> {
  const around = stationsNear(services, { kind: 'station', station: current.id });
  const isOwn = ({ station }: FoundStation) => Number(station.district === district);
  const near = around.toSorted((one, other) => isOwn(other) - isOwn(one));
  return yield* takingAppointments(
    services,
    near.filter(({ station }) => station !== current),
  );
}

async function* takingAppointments(
  { backend }: Services,
  found: readonly FoundStation[],
): AsyncGenerator<Effect, readonly FoundStation[], unknown> {
  const open = yield* look('stations with appointments', z.array(z.string()), async () => [
    ...(await backend.stations()),
  ]);
  return found.filter(({ station }) => open.includes(station.id));
}

/** Undefined for another place. */
function* askWhichOf(
  services: Services,
  near: readonly FoundStation[],
  { id, line }: { id: string; line: Line },
): Generator<Effect, Station | undefined, unknown> {
  const offered = near.slice(0, howManyToOffer);
  const ids = offered.map(({ station }) => station.id);
  const which = chooseOne({
    id: `which station ${id} of ${ids.join(' ')}`,
    line,
    why: [say('station.whyWhich')],
    choices: [...offered.map(choiceOfStation), { value: anotherPlace, label: say('station.otherPlace') }],
    wayOut: anotherPlace,
    understand: ({ understanding }) => {
      const { place } = understanding.details;
      return place?.kind === 'station' && ids.includes(place.station) ? place.station : undefined;
    },
  });
  const answer = yield* ask(notingWishes(which));
  return stationOf(services, answer);
}

function choiceOfStation({ station: { id, name }, distanceKm }: FoundStation): Choice {
  const label =
    distanceKm === undefined
      ? say('station.placeName', { name })
      : say('station.withDistance', { name, km: distanceKm });
  return { value: id, label };
}

function* settle(station: Station, district: string): Generator<Effect, ChosenStation, unknown> {
  yield* remember({ station: station.id });
  return { station, district };
}
