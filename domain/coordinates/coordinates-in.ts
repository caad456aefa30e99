import type { CoordinatesFound } from './coordinates-found.ts';
import { linksWithCoordinates } from './in-links.ts';
import { pairsOfDecimals } from './pairs-of-decimals.ts';
import { withCompass } from './with-compass.ts';

/**
 * Every position that is written in a text: two decimal numbers, `N59.9 E10.7`, degrees with minutes, a geo: address or
 * a map link that has them. The time grows with the length of the text and no faster.
 */
export function coordinatesIn(text: string): CoordinatesFound[] {
  const found = [...linksWithCoordinates(text), ...withCompass(text), ...pairsOfDecimals(text)];
  const inOrder = found.filter(isOnEarth).toSorted((one, other) => one.from - other.from);
  const apart: CoordinatesFound[] = [];
  for (const next of inOrder) if (next.from >= (apart.at(-1)?.to ?? 0)) apart.push(next);
  return apart;
}

function isOnEarth({ at: { lat, lon } }: CoordinatesFound): boolean {
  return Math.abs(lat) <= 90 && Math.abs(lon) <= 180;
}
