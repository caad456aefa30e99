import type { Topic } from '../blanks.ts';

/** Who has asked for a person. */
export const deskQueue = {
  title: 'Køen',
} as const satisfies Topic;
