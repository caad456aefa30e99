import type { Topic } from '../blanks.ts';

/** What caseworkers are told about the desk itself. */
export const desk = {
  title: 'Hva du kan gjøre her',
} as const satisfies Topic;
