import type { Topic } from '../blanks.ts';

/** Booking for somebody who stands at the desk. */
export const deskWalkIn = {
  title: 'Ny time',
} as const satisfies Topic;
