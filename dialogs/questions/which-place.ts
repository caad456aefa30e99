import { z } from 'zod';
import { findPlace } from '../../domain/places/find-place.ts';
import type { PlaceFinding } from '../../domain/places/place.ts';
import type { Places } from '../../domain/places/places.ts';
import type { PlaceDetail } from '../../nlu/understanding.ts';
import { type Line, say } from '../../texts/line.ts';
import type { Question, Reading } from '../question.ts';

/** Where somebody is: enough to find the stations near it. */
const whereSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('postcode'), postcode: z.string() }),
  z.object({ kind: z.literal('municipality'), number: z.string() }),
  z.object({ kind: z.literal('station'), station: z.string() }),
  /** One name, several places: to be asked which. */
  z.object({
    kind: z.literal('several'),
    name: z.string(),
    candidates: z.array(z.object({ name: z.string(), number: z.string() })),
  }),
]);

export type Where = z.infer<typeof whereSchema>;

/** Where the person lives, by postcode, place or the name of a station. */
export function whichPlace(id: string, line: Line, places: Places): Question<Where> {
  return {
    id,
    lines: [line],
    why: [say('station.whyPlace')],
    schema: whereSchema,
    about: ['place'],
    read: ({ understanding }) => {
      const { place } = understanding.details;
      if (place !== undefined) return { kind: 'answer', answer: whereOf(place) };
      return readFinding(findPlace(places, understanding.text));
    },
    notice: ({ understanding }) => understanding.details.place && whereOf(understanding.details.place),
  };
}

function whereOf(place: PlaceDetail): Where {
  switch (place.kind) {
    case 'postcode':
      return { kind: 'postcode', postcode: place.postcode };
    case 'municipality':
      return { kind: 'municipality', number: place.number };
    case 'station':
      return { kind: 'station', station: place.station };
    case 'several':
      return { kind: 'several', name: place.name, candidates: place.candidates };
    default:
      return place satisfies never;
  }
}

function readFinding(finding: PlaceFinding): Reading<Where> {
  switch (finding.kind) {
    case 'postcode':
      return { kind: 'answer', answer: { kind: 'postcode', postcode: finding.area.postcode } };
    case 'one':
      return { kind: 'answer', answer: { kind: 'municipality', number: finding.place.municipality.number } };
    case 'several': {
      const candidates = finding.places.map(({ name, municipality }) => ({
        name: `${name} (${municipality.county})`,
        number: municipality.number,
      }));
      return { kind: 'answer', answer: { kind: 'several', name: finding.places[0]?.name ?? '', candidates } };
    }
    case 'unknown-postcode':
      return { kind: 'cannot', because: [say('station.unknownPostcode', { postcode: finding.postcode })] };
    case 'none':
      return { kind: 'not-about-this' };
    default:
      return finding satisfies never;
  }
}
