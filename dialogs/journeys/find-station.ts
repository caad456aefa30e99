import { z } from 'zod';
import { type AppointmentBackend, BackendUnavailable } from '../../backend/appointment-backend.ts';
import { phones } from '../../domain/facts/phones.ts';
import { inNorway, localMomentSchema } from '../../domain/moment.ts';
import { type Line, say } from '../../texts/line.ts';
import { leadingTo } from '../booking/appointment-lines.ts';
import { ask, type Effect, type Journey, look, remember, type Start } from '../engine/journey.ts';
import type { Services } from '../engine/services.ts';
import { dayAskedAbout } from '../questions/day-asked-about.ts';
import { wish } from '../questions/wish.ts';
import { askWhere, nameOfPlace, type SettledWhere, stationOf, stationsNear } from '../stations/ask-where.ts';
import { sourceLines, stationLine } from '../stations/station-lines.ts';

const howManyToShow = 3;

const wordsAboutAStation = [
  'open',
  'ope',
  'åpe',
  'åpn',
  'opn',
  'steng',
  'close',
  'hours',
  'telefon',
  'phone',
  'adresse',
  'address',
];

/** The stations near a place, or the one that was named: address, hours, telephone, map, and how old that is. */
export const findStation: Journey = async function* (services, start) {
  const asked = yield* ask(dayAskedAbout(services));
  const where =
    (yield* sameAsBefore(services, start)) ??
    (yield* askWhere(services, start, { id: 'place', line: say('findStation.askWhere') }));
  const found = stationsNear(services, where).slice(0, where.kind === 'station' ? 1 : howManyToShow);
  const [first] = found;
  if (first === undefined) {
    const line = say('station.noneThere', { police: phones.police.number });
    return { lines: [leadingTo(line, 'find-station', 'talk-to-person')] };
  }
  yield* remember({ station: first.station.id });
  const now = yield* look('now', localMomentSchema, async () => inNorway(services.clock.now()));
  const takingAppointments = yield* look('stations with appointments', z.array(z.string()).nullable(), () =>
    stationsOf(services.backend),
  );
  const lines = [
    heading(services, where),
    ...found.map((one) =>
      stationLine(services, one, now, takingAppointments ?? undefined, asked === 'none' ? undefined : asked),
    ),
    ...(takingAppointments === null ? [say('findStation.appointmentsUnknown')] : []),
    ...sourceLines(found.map(({ station }) => station)),
  ];
  const last = lines.length - 1;
  return {
    lines: lines.map((line, index) =>
      index === last ? leadingTo(line, 'book-appointment', 'find-station', 'what-to-bring') : line,
    ),
  };
};

/** "Is it open now?" is about the station that was shown last, unless it names another place. */
function* sameAsBefore(services: Services, start: Start): Generator<Effect, SettledWhere | undefined, unknown> {
  const known = stationOf(services, start.memory.station);
  const about = yield* ask(wish('about a station', wordsAboutAStation));
  if (known === undefined || start.said.place !== undefined || about === 'unsaid') return undefined;
  return { kind: 'station', station: known.id };
}

function heading(services: Services, where: SettledWhere): Line {
  if (where.kind === 'stations') return say('findStation.severalNamed');
  if (where.kind === 'position') return say('findStation.nearPosition');
  const named = where.kind === 'station' ? stationOf(services, where.station) : undefined;
  if (named !== undefined) return say('findStation.named', { station: named.name });
  return say('findStation.near', { place: nameOfPlace(services, where) });
}

/** Null when the book does not answer: where the stations are does not depend on it. */
async function stationsOf(backend: AppointmentBackend): Promise<string[] | null> {
  try {
    return [...(await backend.stations())];
  } catch (error) {
    if (error instanceof BackendUnavailable) return null;
    throw error;
  }
}
