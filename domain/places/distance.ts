import type { Position } from './place.ts';

const kilometresPerRadian = 6371.0088;
const radiansPerDegree = Math.PI / 180;

/** Kilometres as the crow flies (haversine), unrounded. */
export function kmBetween(from: Position, to: Position): number {
  const halfLat = Math.sin(((to.lat - from.lat) * radiansPerDegree) / 2);
  const halfLon = Math.sin(((to.lon - from.lon) * radiansPerDegree) / 2);
  const shrinking = Math.cos(from.lat * radiansPerDegree) * Math.cos(to.lat * radiansPerDegree);
  const chord = Math.min(1, Math.sqrt(halfLat * halfLat + shrinking * halfLon * halfLon));
  return 2 * kilometresPerRadian * Math.asin(chord);
}

/** The middle of positions that lie close together. */
export function middleOf(positions: readonly Position[]): Position {
  const sum = positions.reduce((so, { lat, lon }) => ({ lat: so.lat + lat, lon: so.lon + lon }), { lat: 0, lon: 0 });
  return { lat: sum.lat / positions.length, lon: sum.lon / positions.length };
}
