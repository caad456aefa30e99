import { drammen } from './counter.ts';

// In these tests it is Monday 16 March 2026, ten o'clock.
export const tuesdayNine = '2026-03-17T09:00';
export const tuesdayOne = '2026-03-17T13:00';
export const wednesdayTen = '2026-03-18T10:00';
export const fridayTen = '2026-03-20T10:00';

type FreeTimes = readonly (readonly [station: string, start: string])[];

export const freeAtDrammen: FreeTimes = [tuesdayNine, tuesdayOne, wednesdayTen, fridayTen].map((start) => [
  drammen,
  start,
]);

export const freeAtVossToo: FreeTimes = [
  ...freeAtDrammen,
  ['voss-politistasjon', tuesdayNine],
  ['voss-politistasjon', wednesdayTen],
];
