import type { Position } from './place.ts';

const stepsPerDegree = 1000;

/**
 * To three decimals, about 100 metres: enough to tell which station is nearest, and too little to tell which door
 * somebody stands behind.
 */
export function roundedPosition({ lat, lon }: Position): Position {
  return {
    lat: Math.round(lat * stepsPerDegree) / stepsPerDegree,
    lon: Math.round(lon * stepsPerDegree) / stepsPerDegree,
  };
}
