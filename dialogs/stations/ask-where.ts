import type { Municipality } from '../../domain/places/place.ts';
import { placesCalled } from '../../domain/places/place-named.ts';
import type { Places } from '../../domain/places/places.ts';
import { type FoundStation, findStations } from '../../domain/stations/find-stations.ts';
import type { Station } from '../../domain/stations/station.ts';
import { type Choice, type Line, say } from '../../texts/line.ts';
import { ask, type Effect, type Start, tell } from '../engine/journey.ts';
import type { Question } from '../engine/question.ts';
import type { Services } from '../engine/services.ts';
import { chooseOne } from '../questions/choose-one.ts';
import { type Where, whichPlace } from '../questions/which-place.ts';
import { yesOrNo } from '../questions/yes-or-no.ts';

/** A place that is certain: its stations can be looked for. */
export type SettledWhere = Exclude<Where, { kind: 'several' | 'nearly' | 'far-away' }>;

interface Asking {
  id: string;
  line: Line;
  /** What else the question is to hear. */
  heeding?: (question: Question<Where>) => Question<Where>;
}

/** Where the person is; a name that several places bear, or nearly bear, is asked about once more. */
export function* askWhere(
  services: Services,
  start: Start,
  { id, line, heeding = (question) => question }: Asking,
): Generator<Effect, SettledWhere, unknown> {
  const known = stationOf(services, start.memory.station);
  for (let attempt = 1; ; attempt += 1) {
    const where = yield* ask(heeding(whichPlace({ id: `${id} ${attempt}`, line, services, known })));
    if (where.kind === 'several') return yield* askWhichPlace(`${id} ${attempt}`, where);
    if (where.kind === 'far-away') {
      yield* tell(`far away ${id} ${attempt}`, say('station.positionFarAway'));
      continue;
    }
    if (where.kind === 'position') yield* tell(`position ${id} ${attempt}`, say('station.positionUsed'));
    if (where.kind !== 'nearly') return where;
    const { name, number } = where;
    const isMeant = yield* ask(
      yesOrNo(`${name} ${number} meant by ${id} ${attempt}`, say('station.didYouMean', { name })),
    );
    if (isMeant === 'yes') return { kind: 'municipality', name, number };
  }
}

function* askWhichPlace(
  id: string,
  { name, candidates }: Extract<Where, { kind: 'several' }>,
): Generator<Effect, SettledWhere, unknown> {
  const choices = candidates.map((candidate): Choice => {
    return { value: candidate.number, label: say('station.placeName', { name: candidate.name }) };
  });
  const line = name === '' ? say('station.askWhichOfPlaces') : say('station.askWhichPlace', { name });
  const number = yield* ask(chooseOne({ id: `which ${name} of ${id}`, line, choices }));
  const meant = candidates.find((candidate) => candidate.number === number);
  return { kind: 'municipality', name: meant?.name ?? name, number };
}

/**
 * The stations at or near a place, those of its own police district first; a station that was named comes before all
 * others.
 */
export function stationsNear(services: Services, where: SettledWhere): readonly FoundStation[] {
  const { places, stations } = services;
  if (where.kind === 'stations') {
    return where.stations.flatMap((id) => {
      const station = stationOf(services, id);
      return station === undefined ? [] : [{ station, ownDistrict: true }];
    });
  }
  if (where.kind === 'station') {
    const named = stationOf(services, where.station);
    if (named === undefined) return [];
    const around = findStations(places, stations, { kind: 'position', at: named });
    const others = around.kind === 'found' ? around.stations.filter(({ station }) => station !== named) : [];
    return [{ station: named, ownDistrict: true }, ...others];
  }
  const town = where.kind === 'municipality' ? townOf(services, where) : undefined;
  const at = where.kind === 'position' ? { kind: where.kind, at: where } : where;
  const found = findStations(places, stations, town ? { kind: 'place', place: town } : at);
  return [...onSvalbard(services, where), ...(found.kind === 'found' ? found.stations : [])];
}

/** Svalbard belongs to no police district: what the police do elsewhere, its governor does. */
function onSvalbard(
  { places, stations }: Services,
  where: Extract<SettledWhere, { kind: 'municipality' | 'postcode' | 'position' }>,
): FoundStation[] {
  const municipality = municipalityOf(places, where);
  if (municipality === undefined || municipality.district !== undefined) return [];
  const governor = stations.filter(({ district }) => district === 'svalbard');
  return governor.map((station) => ({ station, ownDistrict: true }));
}

function municipalityOf(places: Places, where: Parameters<typeof onSvalbard>[1]): Municipality | undefined {
  switch (where.kind) {
    case 'municipality':
      return places.municipality(where.number);
    case 'postcode':
      return places.postcode(where.postcode)?.municipality;
    case 'position':
      return places.nearest(where)?.municipality;
    default:
      return where satisfies never;
  }
}

/** A village may lie far from the biggest town of its municipality. */
function townOf({ places }: Services, { name, number }: { name: string; number: string }) {
  return placesCalled(places, name).find(({ municipality }) => municipality.number === number);
}

/** The place in words: `Bergen`, `1394 Nesbru`. */
export function nameOfPlace({ places }: Services, where: SettledWhere): string {
  if (where.kind === 'municipality') return where.name;
  return where.kind === 'postcode' ? `${where.postcode} ${places.postcode(where.postcode)?.town ?? ''}`.trim() : '';
}

/** The station of that id, where our station file has it. */
export function stationOf({ stations }: Pick<Services, 'stations'>, id: string | undefined): Station | undefined {
  return stations.find((station) => station.id === id);
}
