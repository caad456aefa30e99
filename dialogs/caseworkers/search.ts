import type { BookedTime } from '../../backend/appointment-backend.ts';
import { worksFor } from '../../domain/caseworkers/caseworker.ts';
import { dayOfMoment, inNorway } from '../../domain/moment.ts';
import { type FoundStation, findStations } from '../../domain/stations/find-stations.ts';
import type { Station } from '../../domain/stations/station.ts';
import { findStationsNamed } from '../../domain/stations/station-names.ts';
import type { PlaceDetail } from '../../nlu/understanding.ts';
import type { Card, Request, Words } from '../../texts/card.ts';
import { say } from '../../texts/line.ts';
import { stationOf } from '../stations/ask-where.ts';
import { sourceLines, stationFacts } from '../stations/station-lines.ts';
import { nameInLists } from './appointments/name-in-lists.ts';
import { soughtIn } from './appointments/sought.ts';
import { stationsOf } from './appointments/stations-meant.ts';
import { audited } from './audited.ts';
import type { Caller, DeskServices } from './errand.ts';

/** What is listed of one thing that was found. */
interface Listed {
  title: Words;
  text: Words;
}

/** An appointment that was found, and what opens it: whoever chooses it is authorised and on record then. */
type AppointmentHit = Listed & { request: Request };
type StationHit = Listed & { card: Card };

const mostHits = 10;
/** Of a place the nearest stations are enough. */
const mostNear = 5;

/**
 * Appointments by reference, by case reference, or by name and birth date together, at stations they work for; under the
 * names of lists, the newest first. By a name alone nobody is found.
 */
export async function searchAppointments(
  desk: DeskServices,
  caller: Caller,
  query: string,
): Promise<readonly AppointmentHit[]> {
  const sought = soughtIn(desk, await stationsOf(desk, caller), query, dayOfMoment(inNorway(desk.clock.now())));
  const intended = { action: 'find-appointment', subject: `search by ${sought.by}`, why: 'searched' } as const;
  const found = await audited(desk, caller, intended, async () => {
    const all = await askBook();
    const own = all.filter(({ appointment }) => worksFor(caller.caseworker, appointment.slot.station));
    const result = own.toSorted(byNewest).slice(0, mostHits);
    const appointments = result.map(({ appointment }) => appointment.reference);
    return { result, end: result.length === 0 ? 'not-found' : 'done', after: { appointments } };
  });
  return found.map((booked) => listed(desk, booked));

  async function askBook(): Promise<readonly BookedTime[]> {
    switch (sought.by) {
      case 'reference':
        return desk.backend.search({ reference: sought.reference });
      case 'case-reference':
        return desk.backend.search({ caseReference: sought.caseReference });
      case 'birth-date':
        return desk.backend.search({ name: sought.name, birthDate: sought.birthDate });
      case 'day':
      case 'name-alone':
      case 'national-number':
      case 'nothing':
        return [];
      default:
        return sought satisfies never;
    }
  }
}

/** Stations by name, place or postcode, each with its card: the address, the hours with their source, and its day. */
export function searchStations(desk: DeskServices, caller: Caller, query: string): Promise<readonly StationHit[]> {
  const intended = { action: 'ask-rules', subject: 'stations', why: 'searched' } as const;
  return audited(desk, caller, intended, async () => {
    const takesAppointments = await desk.backend.stations();
    const result = stationsFor(desk, query).map(({ station }) => ({
      title: station.name,
      text: station.address,
      card: stationCard(desk, station, takesAppointments),
    }));
    return { result };
  });
}

function byNewest(one: BookedTime, other: BookedTime): number {
  return one.appointment.slot.start > other.appointment.slot.start ? -1 : 1;
}

function listed(desk: DeskServices, { appointment, applicant }: BookedTime): AppointmentHit {
  const { reference, slot } = appointment;
  const station = stationOf(desk, slot.station)?.name ?? slot.station;
  return {
    title: nameInLists(applicant.name),
    text: say('desk.hitAppointment', { moment: { moment: slot.start }, station, reference }),
    request: { verb: 'show', data: { reference } },
  };
}

function stationsFor(desk: DeskServices, query: string): readonly FoundStation[] {
  const today = dayOfMoment(inNorway(desk.clock.now()));
  const { place } = desk.understander.understand(query, { today }).details;
  const near = place === undefined ? [] : stationsAt(desk, place);
  const named = findStationsNamed(desk.stations, query).map((station) => ({ station, ownDistrict: true }));
  const all = [...named, ...near];
  return all
    .filter(({ station }, index) => all.findIndex((each) => each.station === station) === index)
    .slice(0, mostHits);
}

function stationsAt(desk: DeskServices, place: PlaceDetail): readonly FoundStation[] {
  const { places, stations } = desk;
  if (place.kind === 'station') {
    const station = stationOf(desk, place.station);
    return station === undefined ? [] : [{ station, ownDistrict: true }];
  }
  if (place.kind === 'several') {
    return place.candidates.flatMap((candidate) =>
      stationsAt(desk, { kind: 'municipality', ...candidate }).slice(0, 1),
    );
  }
  const found = findStations(places, stations, place.kind === 'position' ? { kind: place.kind, at: place } : place);
  return found.kind === 'found' ? found.stations.slice(0, mostNear) : [];
}

/** Whoever reads it in a chat does not know what was searched for: how far it is from there means nothing to them. */
function stationCard(desk: DeskServices, station: Station, takesAppointments: readonly string[]): Card {
  const line = stationFacts(desk, { station, ownDistrict: true }, inNorway(desk.clock.now()), takesAppointments);
  return {
    title: station.name,
    parts: [line, ...sourceLines([station])].map((text) => ({ kind: 'text', text })),
    actions: (line.links ?? []).map(({ label, address }) => ({ kind: 'open', label, address })),
  };
}
