import type { Day } from '../../domain/day.ts';
import type { LocalMoment } from '../../domain/moment.ts';
import type { FoundStation } from '../../domain/stations/find-stations.ts';
import { mapLink } from '../../domain/stations/map-link.ts';
import type { Station } from '../../domain/stations/station.ts';
import { type Line, type Link, type Phrase, say } from '../../texts/line.ts';
import type { Services } from '../engine/services.ts';
import { hoursInWords } from './hours-in-words.ts';

/**
 * One station under its name, with how far it is: where it is, when it is open, its telephone, and whether it takes appointments for residence cards;
 * nothing of the last where the appointment book could not be asked.
 */
export function stationLine(
  services: Pick<Services, 'workingDays'>,
  found: FoundStation,
  now: LocalMoment,
  takesAppointments: readonly string[] | undefined,
  askedAbout?: Day,
): Line {
  const { station, distanceKm } = found;
  const { name } = station;
  const heading =
    distanceKm === undefined
      ? say('station.placeName', { name })
      : say('station.withDistance', { name, km: distanceKm });
  const { links, ...facts } = stationFacts(services, found, now, takesAppointments, askedAbout);
  return { ...oneBelowTheOther([heading, facts]), links };
}

/** The same of a station whose name stands above already. */
export function stationFacts(
  { workingDays }: Pick<Services, 'workingDays'>,
  { station, ownDistrict }: Pick<FoundStation, 'station' | 'ownDistrict'>,
  now: LocalMoment,
  takesAppointments: readonly string[] | undefined,
  askedAbout?: Day,
): Phrase & Required<Pick<Line, 'links'>> {
  const { address, phone } = station;
  const facts = [
    say('findStation.address', { address }),
    ...(ownDistrict ? [] : [say('findStation.otherDistrict')]),
    ...hoursInWords(station, now, workingDays, askedAbout),
    ...(phone ? [say('findStation.phone', { phone })] : []),
    ...(takesAppointments === undefined ? [] : [appointmentsAt(station, takesAppointments)]),
  ];
  return { ...oneBelowTheOther(facts), links: linksOf(station) };
}

/** Who says all this, and of when it is: one line for each source. */
export function sourceLines(stations: readonly Station[]): readonly Line[] {
  const bySource = new Map(stations.map((station) => [`${station.source} ${station.checked}`, station]));
  return [...bySource.values()].map(({ source, checked }) =>
    say('findStation.source', { source, checked: Date.parse(`${checked}T12:00:00Z`) }),
  );
}

function appointmentsAt({ id }: Station, takesAppointments: readonly string[]): Phrase {
  return takesAppointments.includes(id) ? say('findStation.gives') : say('findStation.givesNone');
}

function linksOf(station: Station): Link[] {
  const map = { label: say('station.map', { station: station.name }), address: mapLink(station) };
  if (station.url === undefined) return [map];
  return [map, { label: say('station.page', { station: station.name }), address: station.url }];
}

function oneBelowTheOther(phrases: readonly Phrase[]): Phrase {
  return phrases.reduce((above, below) =>
    say('findStation.below', { above: { phrase: above }, below: { phrase: below } }),
  );
}
