import type { Topic } from '../blanks.ts';

/** The day of a station. */
export const deskDay = {
  title: 'Dagen',
} as const satisfies Topic;
