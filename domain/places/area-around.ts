import { kmBetween } from './distance.ts';
import type { Position, PostcodeArea } from './place.ts';
import type { Places } from './places.ts';

/** Farther than this from any place with a postcode lies no land of mainland Norway. */
const mostKmOnMainland = 50;
/** Svalbard and Jan Mayen have few postcodes, and much land without any. */
const mostKmInTheArctic = 450;

/** The postcode area a position belongs to; undefined far from Norway. Close behind the border counts as inside. */
export function areaAround(places: Places, position: Position): PostcodeArea | undefined {
  const nearest = places.nearest(position);
  if (nearest === undefined) return undefined;
  const most = nearest.municipality.district === undefined ? mostKmInTheArctic : mostKmOnMainland;
  return kmBetween(position, nearest.at) <= most ? nearest : undefined;
}
