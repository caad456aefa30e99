import type { Interval } from '../stations/station.ts';

/** When caseworkers talk with applicants, by weekday (1 is Monday); never on a public holiday. */
export type OfficeHours = Readonly<Partial<Record<1 | 2 | 3 | 4 | 5 | 6 | 7, readonly Interval[] | undefined>>>;
