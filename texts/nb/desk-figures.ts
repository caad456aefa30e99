import type { Topic } from '../blanks.ts';

/** What happened, counted. */
export const deskFigures = {
  title: 'Tall',
} as const satisfies Topic;
