import type { AnyErrand } from '../errand.ts';

/** The day of a station, and what is done with one appointment. */
export const appointmentErrands: Readonly<Record<string, AnyErrand>> = {};
