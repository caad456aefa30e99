import type { Topic } from '../blanks.ts';

/** What a caseworker sends an applicant beside words. */
export const deskSaid = {
  file: '[fil: {name}]',
} as const satisfies Topic;
