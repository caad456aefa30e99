import type { Line } from '../../../texts/line.ts';
import { type Journey, type Start, tell } from '../../engine/journey.ts';

/** A journey that asks nothing: it says what there is to say, and ends. */
export function plainAnswer(linesFor: (start: Start) => readonly Line[]): Journey {
  return async function* (_services, start) {
    yield* tell('answer', ...linesFor(start));
    return { lines: [] };
  };
}
