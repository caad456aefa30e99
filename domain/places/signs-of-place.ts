import type { OrdinaryWords } from './ordinary-words.ts';
import type { Place } from './place.ts';
import type { Word } from './words-of.ts';

interface Sighting {
  words: readonly Word[];
  /** Where the name begins, and of how many words it is. */
  from: number;
  count: number;
  called: readonly Place[];
  ordinary: OrdinaryWords;
}

const before = new Set(['i', 'in', 'på', 'fra', 'frå', 'from', 'near', 'nær', 'ved', 'til']);
/** In English these stand before a place and before a verb, so the name must have its capital. */
const beforeCapital = new Set(['at', 'to', 'around', 'of', 'for']);
const dwelling = new Set(['bor', 'bur', 'live', 'lives', 'living', 'bosatt']);
const municipality = new Set(['kommune', 'kommunen', 'municipality']);
const stationAfter = new Set([
  'politistasjon',
  'politistasjonen',
  'politihus',
  'politiet',
  'police',
  'politi',
  'sentrum',
]);
const negations = new Set(['ikke', 'ikkje', 'not']);
const beforePersons = new Set([
  'heter',
  'heiter',
  'name',
  'navn',
  'namn',
  'hilsen',
  'helsing',
  'mvh',
  'regards',
  'called',
  'kalles',
]);

/**
 * How surely a name in a message means the place: 0 not at all, 1 by its capital, 2 by the word before or after it,
 * 3 because the person says that they live there or calls it a municipality.
 */
export function strengthOf({ words, from, count, called, ordinary }: Sighting): 0 | 1 | 2 | 3 {
  const name = words.slice(from, from + count);
  const first = name[0];
  const previous = words[from - 1];
  const next = words[from + count];
  if (first === undefined || isDenied(words, from)) return 0;
  if (next !== undefined && municipality.has(next.folded)) return 3;
  const folded = name.map((word) => word.folded).join(' ');
  if (count === 1 && ordinary.isCommonerAsWord(first.written)) return 0;
  const lower = previous?.written.toLowerCase() ?? '';
  const isOrdinary = ordinary.isAlsoName(folded);
  if (previous !== undefined && (before.has(lower) || (beforeCapital.has(lower) && first.capital))) {
    // English `I` is no preposition: "I ski", "I Voss".
    if (isOrdinary && (!first.capital || previous.written === 'I')) return 0;
    return dwelling.has(words[from - 2]?.folded ?? '') ? 3 : 2;
  }
  if (next !== undefined && stationAfter.has(next.folded) && (first.capital || !isOrdinary)) return 2;
  return !isOrdinary && first.capital && isNoPerson(words, from) && called.some(isMunicipality) ? 1 : 0;
}

function isMunicipality(place: Place): boolean {
  return place.kind === 'municipality';
}

/** `ikke i Oslo`, `not Bergen`. */
function isDenied(words: readonly Word[], from: number): boolean {
  return words.slice(Math.max(0, from - 2), from).some(({ folded }) => negations.has(folded));
}

/** A name with a capital behind another word with a capital may be a person's: `Kari Sola`, `my name is Strand`. */
function isNoPerson(words: readonly Word[], from: number): boolean {
  const previous = words[from - 1];
  if (words.slice(Math.max(0, from - 3), from).some(({ folded }) => beforePersons.has(folded))) return false;
  return previous === undefined || !previous.capital || previous.beginsSentence;
}
