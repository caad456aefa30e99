import type { Appointment, Slot } from '../../backend/appointment-backend.ts';

/** What an errand has done to an appointment, by the word of the book. */
export type AppointmentChange =
  | { kind: 'booked'; applicant: string; appointment: Appointment }
  | { kind: 'moved'; applicant: string; appointment: Appointment; from: Slot }
  | { kind: 'cancelled'; applicant: string; appointment: Appointment };
