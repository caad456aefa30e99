import { z } from 'zod';
import { areaAround } from '../../domain/places/area-around.ts';
import { findPlace } from '../../domain/places/find-place.ts';
import type { Place, PlaceFinding } from '../../domain/places/place.ts';
import { placesCalled } from '../../domain/places/place-named.ts';
import type { Places } from '../../domain/places/places.ts';
import type { Station } from '../../domain/stations/station.ts';
import { findStationsNamed } from '../../domain/stations/station-names.ts';
import type { Details, PlaceDetail } from '../../nlu/understanding.ts';
import { askingPosition, type Line, say, withChoices } from '../../texts/line.ts';
import type { Question, Reading } from '../engine/question.ts';
import type { Services } from '../engine/services.ts';
import { chosen, pressed } from '../hearing/choosing.ts';

/** Where somebody is: enough to find the stations near it. */
const whereSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('postcode'), postcode: z.string() }),
  z.object({ kind: z.literal('municipality'), name: z.string(), number: z.string() }),
  z.object({ kind: z.literal('station'), station: z.string() }),
  /** A name that fits several stations. */
  z.object({ kind: z.literal('stations'), stations: z.array(z.string()) }),
  /** One name, several places: to be asked which. */
  z.object({
    kind: z.literal('several'),
    name: z.string(),
    candidates: z.array(z.object({ name: z.string(), number: z.string() })),
  }),
  /** Spelled with an error, and too small a place to be taken for it unasked. */
  z.object({ kind: z.literal('nearly'), name: z.string(), number: z.string() }),
  /** Rounded coordinates; kept as long as the errand is open. */
  z.object({ kind: z.literal('position'), lat: z.number(), lon: z.number() }),
  /** Coordinates far from Norway, which are not kept. */
  z.object({ kind: z.literal('far-away') }),
]);

export type Where = z.infer<typeof whereSchema>;

/** Station names are short; a longer reply is a sentence, and its words are no name. */
const longestStationName = 60;
/** `0047 41234568`: what stands before it is no postcode. */
const telephone = /(?:\d[ +-]?){8}/;
const oneName = /^\p{Lu}[\p{L}-]{1,40}$/u;

/** Where the person lives or wants to go, by postcode, place or the name of a station; one known from before is offered. */
export function whichPlace(parts: {
  id: string;
  line: Line;
  services: Pick<Services, 'places' | 'stations'>;
  known?: Station | undefined;
}): Question<Where> {
  const { id, line, services, known } = parts;
  const choices = known ? [{ value: known.id, label: say('station.placeName', { name: known.name }) }] : [];
  return {
    id,
    lines: [askingPosition(known ? withChoices(line, choices) : line)],
    why: [say('station.whyPlace')],
    schema: whereSchema,
    about: ['place'],
    read: (heard) => {
      const { text, details } = heard.understanding;
      const press = pressed(text, heard.offered);
      if (press !== undefined) return { kind: 'answer', answer: { kind: 'station', station: press } };
      if (details.place !== undefined) return { kind: 'answer', answer: whereOf(details.place, services.places) };
      if (telephone.test(text)) return { kind: 'not-about-this' };
      const finding = findPlace(services.places, text);
      if (finding.kind === 'unknown-postcode' && isYearOf(details, finding.postcode)) return { kind: 'not-about-this' };
      if (finding.kind !== 'none') return readFinding(finding);
      const called = municipalityCalled(services.places, text);
      if (called !== undefined) return { kind: 'answer', answer: called };
      const offered = chosen(heard);
      if (offered !== undefined) return { kind: 'answer', answer: { kind: 'station', station: offered } };
      return readStation(services.stations, text);
    },
    notice: ({ understanding }) => understanding.details.place && whereOf(understanding.details.place, services.places),
  };
}

/** `Heim` or `Time` and nothing else: the municipality, or another word; which is to be asked. */
function municipalityCalled(places: Places, text: string): Where | undefined {
  const name = text.trim().replace(/[.!]+$/, '');
  if (!oneName.test(name)) return undefined;
  const place = placesCalled(places, name).find(({ kind }) => kind === 'municipality');
  return place && { kind: 'nearly', name: place.name, number: place.municipality.number };
}

/** Somebody's year of birth is no postcode, and not to be said back. */
function isYearOf({ dates }: Details, digits: string): boolean {
  return dates.some((date) => date.kind === 'day' && date.day.startsWith(digits));
}

function whereOf(place: PlaceDetail, places: Places): Where {
  switch (place.kind) {
    case 'postcode':
      return { kind: 'postcode', postcode: place.postcode };
    case 'municipality':
      return { kind: 'municipality', name: place.name, number: place.number };
    case 'station':
      return { kind: 'station', station: place.station };
    case 'several':
      return { kind: 'several', name: place.name, candidates: place.candidates };
    case 'position':
      return areaAround(places, place) === undefined ? { kind: 'far-away' } : place;
    default:
      return place satisfies never;
  }
}

function readFinding(finding: Exclude<PlaceFinding, { kind: 'none' }>): Reading<Where> {
  switch (finding.kind) {
    case 'postcode':
      return { kind: 'answer', answer: { kind: 'postcode', postcode: finding.area.postcode } };
    case 'one': {
      const { name, kind, municipality } = finding.place;
      const isDoubtful = finding.nearly && kind === 'town';
      return {
        kind: 'answer',
        answer: { kind: isDoubtful ? 'nearly' : 'municipality', name, number: municipality.number },
      };
    }
    case 'several':
      return { kind: 'answer', answer: severalOf(finding.places) };
    case 'unknown-postcode':
      return { kind: 'cannot', because: [say('station.unknownPostcode', { postcode: finding.postcode })] };
    default:
      return finding satisfies never;
  }
}

/** Places of one name are told apart by their counties, others by their names. */
function severalOf(places: readonly Place[]): Where {
  const names = new Set(places.map(({ name }) => name));
  const [name = ''] = names;
  const candidates = places.map((place) => ({
    name: `${place.name} (${place.municipality.county})`,
    number: place.municipality.number,
  }));
  return { kind: 'several', name: names.size === 1 ? name : '', candidates };
}

function readStation(stations: readonly Station[], text: string): Reading<Where> {
  const named = text.length > longestStationName ? [] : findStationsNamed(stations, text);
  const [only, ...others] = named;
  if (only === undefined) return { kind: 'not-about-this' };
  if (others.length === 0) return { kind: 'answer', answer: { kind: 'station', station: only.id } };
  return { kind: 'answer', answer: { kind: 'stations', stations: named.map(({ id }) => id) } };
}
