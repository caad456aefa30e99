import type { Topic } from '../blanks.ts';

/** A conversation a caseworker has taken. */
export const deskHandover = {
  title: 'Samtalen',
} as const satisfies Topic;
