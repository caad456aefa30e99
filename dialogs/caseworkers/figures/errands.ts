import type { AnyErrand } from '../errand.ts';

/** What happened, counted; and what was not understood. */
export const figureErrands: Readonly<Record<string, AnyErrand>> = {};
