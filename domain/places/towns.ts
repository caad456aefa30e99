import { middleOf } from './distance.ts';
import type { Position } from './place.ts';

interface PostcodeRow {
  postcode: string;
  town: string;
  municipalityNumber: string;
  at: Position;
}

export interface Town {
  name: string;
  municipalityNumber: string;
  postcodes: number;
  at: Position;
}

/** The towns of the postcodes. A town whose postcodes lie in several municipalities belongs to the one with most. */
export function townsOf(rows: readonly PostcodeRow[]): Town[] {
  return [...Map.groupBy(rows, ({ town }) => town)].map(([name, ofTown]) => {
    const inside = largestShare(ofTown);
    const municipalityNumber = inside[0]?.municipalityNumber ?? '';
    return { name, municipalityNumber, postcodes: inside.length, at: middleOf(inside.map(({ at }) => at)) };
  });
}

function largestShare(ofTown: readonly PostcodeRow[]): readonly PostcodeRow[] {
  const [first] = ofTown;
  if (ofTown.every(({ municipalityNumber }) => municipalityNumber === first?.municipalityNumber)) return ofTown;
  const shares = [...Map.groupBy(ofTown, ({ municipalityNumber }) => municipalityNumber).values()];
  return shares.toSorted((one, other) => other.length - one.length)[0] ?? ofTown;
}

/** The biggest town of each municipality, by its number of postcodes. */
export function biggestTowns(towns: readonly Town[]): Map<string, Town> {
  const biggest = new Map<string, Town>();
  for (const town of towns) {
    const soFar = biggest.get(town.municipalityNumber);
    if (soFar === undefined || town.postcodes > soFar.postcodes) biggest.set(town.municipalityNumber, town);
  }
  return biggest;
}
