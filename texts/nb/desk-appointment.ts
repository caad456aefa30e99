import type { Topic } from '../blanks.ts';

/** One appointment, for the caseworker who has it in front of them. */
export const deskAppointment = {
  title: 'Timen',
} as const satisfies Topic;
