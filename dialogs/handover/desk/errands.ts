import type { AnyErrand } from '../../caseworkers/errand.ts';

/** The queue, and a conversation that was taken from it. */
export const handoverErrands: Readonly<Record<string, AnyErrand>> = {};
