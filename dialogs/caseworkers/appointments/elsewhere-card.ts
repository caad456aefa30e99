import type { BookedTime } from '../../../backend/appointment-backend.ts';
import type { Day } from '../../../domain/day.ts';
import { kmBetween } from '../../../domain/places/distance.ts';
import type { Station } from '../../../domain/stations/station.ts';
import type { Card, CardPart } from '../../../texts/card.ts';
import { say } from '../../../texts/line.ts';
import { stationOf } from '../../stations/ask-where.ts';
import type { DeskServices } from '../errand.ts';
import { does } from './appointment-actions.ts';
import { mostToChooseFrom, stationInput } from './station-card.ts';
import { whoseItIs } from './whose-it-is.ts';

/** Of many stations so many are shown; the others are written. */
const mostNear = 5;

interface Elsewhere {
  booked: BookedTime;
  /** Those it may be moved to. */
  stations: readonly Station[];
  day: Day | undefined;
  status: Card['status'];
}

/** Which other station an appointment is to be moved to, the nearest first. */
export function elsewhereCard(
  desk: Pick<DeskServices, 'stations'>,
  { booked, stations, day, status }: Elsewhere,
): Card {
  const { reference, slot, revision } = booked.appointment;
  const here = stationOf(desk, slot.station);
  const others = stations
    .filter(({ id }) => id !== slot.station)
    .map((station) => ({ station, km: kmFrom(here, station) }));
  const near = others.toSorted((one, other) => one.km - other.km);
  const of = { reference, revision: String(revision), ...(day !== undefined && { day }) };
  const shown = near.length > mostToChooseFrom ? near.slice(0, mostNear) : [];
  const choose = { kind: 'input', input: stationInput(near.map(({ station }) => station)) } as const;
  return {
    title: say('deskAppointment.elsewhereTitle', { reference }),
    status,
    parts: [
      { kind: 'facts', facts: whoseItIs(desk, booked) },
      ...shown.map((each) => nearRow(each, of)),
      near.length > 0 ? choose : { kind: 'text', text: say('deskAppointment.noneElsewhere'), tone: 'warning' },
    ],
    actions: [
      ...(near.length > 0
        ? [
            {
              kind: 'do',
              label: say('deskAppointment.freeTimes'),
              request: { verb: 'move-elsewhere', data: of },
              emphasis: 'first',
            } as const,
          ]
        : []),
      does('show', say('deskAppointment.back'), { reference }),
    ],
  };
}

function nearRow({ station, km }: { station: Station; km: number }, of: Readonly<Record<string, string>>): CardPart {
  return {
    kind: 'row',
    cells: [
      { text: station.name, weight: 3 },
      { text: say('deskAppointment.kilometres', { km: Math.round(km) }), weight: 1, tone: 'quiet' },
    ],
    action: does('move', say('deskAppointment.freeTimes'), { ...of, station: station.id }),
  };
}

/** Where a station is not known to be, all others are as near. */
function kmFrom(here: Station | undefined, station: Station): number {
  return here === undefined ? 0 : kmBetween(here, station);
}
