import type { Position } from '../places/place.ts';

/** Coordinates as they stand in a text; of a link the whole link. */
export interface CoordinatesFound {
  at: Position;
  from: number;
  to: number;
}
