import { drammen, kongsberg, openCounter } from './counter.ts';
import { saying } from './saying.ts';

// In these tests it is Monday 16 March 2026, ten o'clock.
export const tuesdayNine = '2026-03-17T09:00';
export const tuesdayOne = '2026-03-17T13:00';
export const wednesdayTen = '2026-03-18T10:00';
export const fridayTen = '2026-03-20T10:00';

export const drammenPlace = { place: { kind: 'municipality', name: 'Drammen', number: '3301' } } as const;
export const voss = { place: { kind: 'municipality', name: 'Voss', number: '4621' } } as const;

export const atDrammen = [tuesdayNine, tuesdayOne, wednesdayTen, fridayTen].map((start) => [drammen, start] as const);

/** A person who looks at the free times at Drammen. */
export async function atTheList(free: readonly (readonly [string, string])[] = atDrammen) {
  const counter = await openCounter(free);
  const visitor = counter.visit();
  await visitor.begin('bookAppointment', saying('', drammenPlace));
  await visitor.press(drammen);
  return { counter, visitor };
}

/** A person who is asked whether to book the first of them. */
export async function atTheSummary() {
  const { counter, visitor } = await atTheList();
  await visitor.press(1);
  return { counter, visitor };
}

/** A person with an appointment at Drammen on Tuesday at nine, with other times around. */
export async function withAppointment() {
  const counter = await openCounter([
    [drammen, tuesdayNine],
    [drammen, wednesdayTen],
    [kongsberg, fridayTen],
  ]);
  const visitor = counter.visit();
  await visitor.begin('bookAppointment', saying('', { place: { kind: 'station', station: drammen, name: 'Drammen' } }));
  await visitor.press(1);
  await visitor.press('yes');
  const booked = await counter.appointment();
  if (booked === undefined) throw new Error(visitor.text);
  return { counter, visitor, booked };
}
