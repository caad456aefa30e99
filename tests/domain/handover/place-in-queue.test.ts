import type { HandoverState } from '../../../domain/handover/handover-status.ts';
import { placeInQueue, usualWaitMinutes } from '../../../domain/handover/place-in-queue.ts';
import type { Instant } from '../../../domain/moment.ts';

const one = (id: string, state: HandoverState, asked: number) => ({ id, state, asked: asked as Instant });
const open = [one('c', 'waiting', 30), one('t', 'taken', 5), one('a', 'waiting', 10), one('b', 'call-back', 20)];

test.each([
  ['the one who has waited longest is first', 'a', 1],
  ['nobody counts who is talked with or to be called', 'c', 2],
  ['who is about to ask comes last', undefined, 3],
])('%s', (_name, id, place) => {
  expect(placeInQueue(open, id)).toBe(place);
});

test.each([
  [0, 1],
  [61, 2],
  [600, 10],
  [601, 15],
  [3601, 65],
])('%i seconds are said as %i minutes', (seconds, minutes) => {
  expect(usualWaitMinutes(seconds)).toBe(minutes);
});
