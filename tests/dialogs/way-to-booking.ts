import { drammenPlace } from './at-drammen.ts';
import { drammen } from './counter.ts';
import { counterOfATest } from './counter-of-a-test.ts';
import { fridayTen, tuesdayNine, wednesdayTen } from './free-times.ts';
import { saying } from './saying.ts';
import type { Visitor } from './visitor.ts';

const free = [tuesdayNine, wednesdayTen, fridayTen].map((start) => [drammen, start] as const);

/** The way to a booked time, one act after the other. */
export const way: readonly ((visitor: Visitor) => Promise<unknown>)[] = [
  (visitor) => visitor.begin('bookAppointment', saying('', drammenPlace)),
  (visitor) => visitor.press(drammen),
  (visitor) => visitor.press(1),
  (visitor) => visitor.press('yes'),
];

/** A visitor who has done that many of these acts. */
export async function goTo(stage: number) {
  const counter = await counterOfATest(free);
  const visitor = counter.visit();
  for (const act of way.slice(0, stage)) await act(visitor);
  return { counter, visitor };
}
