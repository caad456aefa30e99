import { foldName } from './fold-name.ts';
import { placesNamed } from './name-index.ts';
import { nearlySpelled } from './near-spelling.ts';
import type { Place, PlaceFinding } from './place.ts';
import type { Places } from './places.ts';

export function findingOf(places: readonly Place[], nearly: boolean): PlaceFinding {
  const [first, ...others] = places;
  if (first === undefined) return { kind: 'none' };
  return others.length === 0 ? { kind: 'one', place: first, nearly } : { kind: 'several', places, nearly };
}

/** `Møre og Romsdal` behind a name of four. */
const mostWords = 8;

/** The places of exactly that name, or of that name with the county or municipality behind: `Herøy (Nordland)`. */
export function placesCalled(places: Places, name: string): Place[] {
  const whole = placesNamed(places.names, name);
  if (whole.length > 0) return whole;
  const words = foldName(name).split(' ', mostWords + 1);
  if (words.length > mostWords) return [];
  for (let count = words.length - 1; count > 0; count -= 1) {
    const rest = words.slice(count);
    const where = (rest.length > 1 && ['i', 'in', 'pa'].includes(rest[0] ?? '') ? rest.slice(1) : rest).join(' ');
    const there = placesNamed(places.names, words.slice(0, count).join(' ')).filter(
      ({ municipality }) => foldName(municipality.county) === where || foldName(municipality.name) === where,
    );
    if (there.length > 0) return there;
  }
  return [];
}

/** The places whose name was meant by a misspelled one; municipalities before villages. */
export function placesMeant(places: Places, misspelled: string): Place[] {
  const folded = foldName(misspelled);
  if (folded.split(' ').some((word) => places.words.isNoMisspelling(word))) return [];
  const names = nearlySpelled(places.measures, folded);
  const meant = [...new Set(names.flatMap((name) => placesNamed(places.names, name)))];
  const municipalities = meant.filter(({ kind }) => kind === 'municipality');
  return municipalities.length > 0 ? municipalities : meant;
}
