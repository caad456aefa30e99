import type { Topic } from '../blanks.ts';

/** Being handed to a person, for the applicant. */
export const handover = {
  title: 'Saksbehandler',
} as const satisfies Topic;
