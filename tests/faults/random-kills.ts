import {
  bookPoints,
  type Crash,
  crashPoints,
  type HandoverPoint,
  handoverPoints,
  type TurnPoint,
} from './crash-points.ts';
import type { BookKill } from './crashing-book.ts';
import type { Kill } from './crashing-server.ts';

/** The same numbers between 0 and 1 every time for the same seed (mulberry32), so that a run can be repeated. */
export function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const latestMilliseconds = 1200;
/** Come by often enough for every life; a start finds unanswered messages once at most. */
const mostArrivals: Readonly<Record<TurnPoint, number>> = {
  'message-arrives': 40,
  'message-stored': 40,
  'answer-half-sent': 30,
  'turn-begins': 40,
  'deed-intended': 12,
  'slot-held': 6,
  'time-booked': 6,
  'deed-stored': 12,
  'turn-ends': 40,
  'turn-stored': 40,
  'replies-sent': 40,
  'taking-up': 1,
};

const randomOnes = 8;

/** Every point in turn, then some at random, and so on; a start that takes up comes after a death before an answer. */
export function manyKills(count: number, random: () => number): Kill[] {
  return Array.from({ length: count }, (_, place) => {
    const point = crashPoints[place % (crashPoints.length + randomOnes)];
    if (point === undefined) return { kind: 'after', milliseconds: Math.round(random() * latestMilliseconds) };
    return { kind: 'at', crash: { point, arrival: 1 + Math.floor(random() * mostArrivals[point]) } };
  });
}

const mostBookArrivals = 4;

/** The same of a book that is a process of its own: each of its points in turn, then once at random; the assistant with it or not. */
export function manyBookKills(count: number, random: () => number): BookKill[] {
  return Array.from({ length: count }, (_, place) => {
    const point = bookPoints[place % (bookPoints.length + 1)];
    const withAssistant = random() < 0.5;
    const milliseconds = Math.round(random() * latestMilliseconds);
    if (point === undefined) return { kind: 'book-after', milliseconds, withAssistant };
    const arrival = 1 + Math.floor(random() * mostBookArrivals);
    return { kind: 'book-at', crash: { point, arrival }, withAssistant };
  });
}

const mostHandoverArrivals = 3;

/** Every point of a hand-over in turn. */
export function manyHandoverKills(count: number, random: () => number): Crash<HandoverPoint>[] {
  return Array.from({ length: count }, (_, place) => handoverPoints[place % handoverPoints.length])
    .filter((point) => point !== undefined)
    .map((point) => ({ point, arrival: 1 + Math.floor(random() * mostHandoverArrivals) }));
}
