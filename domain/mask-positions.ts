import { coordinatesIn } from './coordinates/coordinates-in.ts';
import type { Position } from './places/place.ts';
import { roundedPosition } from './places/rounded-position.ts';

/** Takes the positions out of what people write, so that the text may be stored; they are told rounded. */
export function maskPositions(text: string): { text: string; positions: Position[] } {
  const found = coordinatesIn(text);
  let masked = '';
  let reached = 0;
  for (const { from, to } of found) {
    masked += `${text.slice(reached, from)}•••`;
    reached = to;
  }
  return { text: masked + text.slice(reached), positions: found.map(({ at }) => roundedPosition(at)) };
}
