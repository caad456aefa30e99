import type { Intent } from '../nlu/intents.ts';
import type { Journey } from './journey.ts';
import { bookAppointment } from './journeys/book-appointment.ts';

/** A journey with the intents that lead to it. */
export interface Errand {
  journey: Journey;
  intents: readonly Intent[];
  /** A side errand answers and goes: what was open stays open. */
  aside: boolean;
}

/** Every errand of an applicant, by the name it is stored under. */
export const errands: Readonly<Record<string, Errand>> = {
  bookAppointment: { journey: bookAppointment, intents: ['book-appointment'], aside: false },
};

/** The errand that an intent leads to, where it leads to one. */
export function errandFor(intent: Intent): { name: string; errand: Errand } | undefined {
  const found = Object.entries(errands).find(([, errand]) => errand.intents.includes(intent));
  return found && { name: found[0], errand: found[1] };
}
