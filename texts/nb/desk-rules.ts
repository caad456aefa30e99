import type { Topic } from '../blanks.ts';

/** The rules, told to a colleague. */
export const deskRules = {
  title: 'Hva reglene sier',
} as const satisfies Topic;
