import type { Position, PostcodeArea } from './place.ts';

/** Compares on a flat map: right over the few kilometres that decide, and quick over 5,000 areas. */
export function nearestArea(areas: readonly PostcodeArea[], position: Position): PostcodeArea | undefined {
  const shrinking = Math.cos((position.lat * Math.PI) / 180);
  let nearest: PostcodeArea | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const area of areas) {
    const north = area.at.lat - position.lat;
    const east = (area.at.lon - position.lon) * shrinking;
    const distance = north * north + east * east;
    if (distance < least) [nearest, least] = [area, distance];
  }
  return nearest;
}
