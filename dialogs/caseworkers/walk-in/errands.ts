import type { AnyErrand } from '../errand.ts';

/** Booking for somebody who stands at the desk. */
export const walkInErrands: Readonly<Record<string, AnyErrand>> = {};
