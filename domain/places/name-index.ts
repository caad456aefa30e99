import { foldName } from './fold-name.ts';
import type { Place } from './place.ts';

interface Spelling {
  written: string;
  folded: string;
  /** The first word of a longer name, `Førde` of `Førde i Hordaland`. */
  shortened: boolean;
  place: Place;
}

/** By the folded name. */
export type NameIndex = ReadonlyMap<string, readonly Spelling[]>;

/** `Våler i Solør` and `Vang På Hedmarken` are called by their first word too. */
const whereItLies = / (?:i|på) /i;

export function indexNames(places: readonly Place[]): NameIndex {
  const index = new Map<string, Spelling[]>();
  for (const place of places) {
    for (const written of namesOf(place)) {
      const shortened = written !== place.name && place.name.startsWith(written);
      add(index, { written, folded: foldName(written), shortened, place });
    }
  }
  return index;
}

/** With a county behind it and room to spare; what is longer is no name, and not worth folding. */
const longestName = 80;

/** Every place of that name; when some are written exactly like that (`Hå`, not `Ha`), only those. */
export function placesNamed(index: NameIndex, name: string): Place[] {
  if (name.length > longestName) return [];
  const known = index.get(foldName(name));
  if (known === undefined) return [];
  const spellings = withoutHamlets(known);
  const asWritten = name.normalize('NFC').toLowerCase().trim();
  const exact = spellings.filter(({ written }) => written.toLowerCase() === asWritten);
  return (exact.length > 0 ? exact : spellings).map(({ place }) => place);
}

/** Førde, the town, is not doubtful because of a hamlet called Førde i Hordaland. */
function withoutHamlets(spellings: readonly Spelling[]): readonly Spelling[] {
  const largest = Math.max(...spellings.map(({ place }) => place.postcodes));
  return spellings.filter(({ shortened, place }) => !shortened || place.postcodes * 4 >= largest);
}

function namesOf(place: Place): string[] {
  const [short = place.name] = place.name.split(whereItLies);
  const others = place.kind === 'municipality' ? place.municipality.otherNames : [];
  return [...new Set([place.name, short, ...others])];
}

/** A town with the name of its own municipality is not another place: the municipality, added first, stands for both. */
function add(index: Map<string, Spelling[]>, spelling: Spelling): void {
  const sameName = index.get(spelling.folded);
  if (sameName === undefined) index.set(spelling.folded, [spelling]);
  else if (!sameName.some(({ place }) => place.municipality === spelling.place.municipality)) sameName.push(spelling);
}
