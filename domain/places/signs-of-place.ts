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

const before = new Set(['i', 'in', 'på', 'near', 'nær', 'ved', 'til', 'utenfor', 'utanfor', 'outside', 'inside']);
/** `i nærheten av Svolvær`, `close to Bryne`, `north of Levanger`. */
const beside = new Set([
  'nærheten',
  'nærleiken',
  'nærleik',
  'omegn',
  'omegnen',
  'kanten',
  'utkanten',
  'nord',
  'sør',
  'øst',
  'vest',
  'aust',
  'utenfor',
  'utanfor',
  'siden',
  'sida',
  'close',
  'next',
  'near',
  'nearest',
  'outside',
  'north',
  'south',
  'east',
  'west',
  'vicinity',
  'outskirts',
  'nærmest',
  'nærast',
]);
const besideJoins = new Set(['av', 'for', 'of', 'to', 'i']);
/** Weaker than the others: `from Oslo to Voss` is about Voss. */
const whereFrom = new Set(['fra', 'frå', 'from']);
/** In English these stand before a place and before a verb, so a name that is also a word must have its capital. */
const beforeCapital = new Set(['at', 'to', 'around', 'of', 'for', 'police', 'politi', 'politiet']);
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
/** Where somebody used to live: weaker than where they live now. */
const dwelt = new Set(['bodde', 'budde', 'lived', 'bodd', 'budd']);
const now = new Set(['now', 'na']);
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

const wordsBack = 4;
const postcodesOfTown = 3;
const shortestInSmallLetters = 4;

/** How surely a name in a message means the place; 0 not at all. */
const strengths = { none: 0, byItself: 1, whereFrom: 2, byWordBeside: 3, livesThere: 4 } as const;

type Strength = (typeof strengths)[keyof typeof strengths];

/** By what stands before and after the name, by its capital, and by how well known it is. */
export function strengthOf(sighting: Sighting): Strength {
  const { words, from, count, called, ordinary } = sighting;
  const name = words.slice(from, from + count);
  const first = name[0];
  if (first === undefined || isDenied(words, from)) return strengths.none;
  const after = words[from + count]?.folded ?? '';
  if (municipality.has(after)) return strengths.livesThere;
  if (count === 1 && ordinary.isCommonerAsWord(first.written)) return strengths.none;
  const isOrdinary = ordinary.isAlsoName(name.map((word) => word.folded).join(' '));
  const previous = words[from - 1];
  const isPlain = !isOrdinary && called.some(isMunicipality);
  if (!isOrdinary && livesRightThere(words, from, isPlain)) return strengths.livesThere;
  if (!isOrdinary && isBesidePlace(words, from)) return strengths.byWordBeside;
  if (previous !== undefined && leadsTo(first, previous, isPlain)) return strengthBehind(words, from, isOrdinary);
  if (isNow(words, from, isPlain) || isBeforeStation(after, first, isOrdinary)) return strengths.byWordBeside;
  const isNamed = !isOrdinary && isNoPerson(words, from) && isWellKnown(called, name, ordinary);
  return isNamed ? strengths.byItself : strengths.none;
}

function livesRightThere(words: readonly Word[], from: number, isPlain: boolean): boolean {
  return dwelling.has(words[from - 1]?.folded ?? '') && (isPlain || words[from]?.capital === true);
}

/** `from Oslo originally, now Halden`. */
function isNow(words: readonly Word[], from: number, isPlain: boolean): boolean {
  return now.has(words[from - 1]?.folded ?? '') && (isPlain || words[from]?.capital === true);
}

/** `Moss politistasjon`. */
function isBeforeStation(after: string, { capital }: Word, isOrdinary: boolean): boolean {
  return stationAfter.has(after) && (capital || !isOrdinary);
}

function isBesidePlace(words: readonly Word[], from: number): boolean {
  const [direction, join] = words.slice(Math.max(0, from - 2), from).map(({ written }) => written.toLowerCase());
  return direction !== undefined && join !== undefined && beside.has(direction) && besideJoins.has(join);
}

function leadsTo(name: Word, previous: Word, isPlain: boolean): boolean {
  const lower = previous.written.toLowerCase();
  return before.has(lower) || whereFrom.has(lower) || (beforeCapital.has(lower) && (name.capital || isPlain));
}

function strengthBehind(words: readonly Word[], from: number, isOrdinary: boolean): Strength {
  const previous = words[from - 1];
  // English `I` is no preposition: "I ski", "I Voss".
  if (isOrdinary && (!words[from]?.capital || previous?.written === 'I')) return strengths.none;
  if (isNoLonger(words, from)) return strengths.none;
  if (dwelt.has(words[from - 2]?.folded ?? '')) return strengths.whereFrom;
  if (words.slice(Math.max(0, from - 3), from).some(({ folded }) => dwelling.has(folded))) return strengths.livesThere;
  return whereFrom.has(previous?.written.toLowerCase() ?? '') ? strengths.whereFrom : strengths.byWordBeside;
}

/** A name that needs no word beside it: a town's must be of some size, and in small letters it must be no other word. */
function isWellKnown(called: readonly Place[], name: readonly Word[], ordinary: OrdinaryWords): boolean {
  const largest = Math.max(...called.map(({ postcodes }) => postcodes));
  if (name.some(({ capital }) => capital)) return called.some(isMunicipality) || largest >= postcodesOfTown;
  const written = name.map((word) => word.written).join(' ');
  return (
    written.length >= shortestInSmallLetters && largest >= postcodesOfTown && !ordinary.isWordInSmallLetters(written)
  );
}

/** `I no longer live in Oslo`. */
function isNoLonger(words: readonly Word[], from: number): boolean {
  const back = words.slice(Math.max(0, from - wordsBack), from).map(({ folded }) => folded);
  return back.some((word, index) => word === 'longer' && back[index - 1] === 'no');
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
  return previous === undefined || !previous.capital || previous.beginsSentence || words[from]?.isParted === true;
}
