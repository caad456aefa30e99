import type { AnyErrand } from '../errand.ts';

/** The rules, asked by a colleague. */
export const rulesErrands: Readonly<Record<string, AnyErrand>> = {};
