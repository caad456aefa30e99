import { z } from 'zod';
import { appointmentSchema } from '../../backend/answer-schemas.ts';
import type { Appointment, Found } from '../../backend/appointment-backend.ts';
import { inNorway, localMomentSchema } from '../../domain/moment.ts';
import { say } from '../../texts/line.ts';
import { type Effect, type End, look, type Start } from '../engine/journey.ts';
import type { Services } from '../engine/services.ts';
import { leadingTo, tooLateLine } from './appointment-lines.ts';
import { identifyPerson } from './identify-person.ts';
import type { Person } from './identity.ts';

const foundSchema: z.ZodType<Found> = z.union([
  z.object({ kind: z.literal('found'), appointment: appointmentSchema }),
  z.object({ kind: z.literal('not-found') }),
]);

type Current = { kind: 'appointment'; person: Person; appointment: Appointment } | { kind: 'none'; end: End };

/** The person and the appointment of their case; where there is none, what to do about it. */
export async function* currentAppointment(services: Services, start: Start): AsyncGenerator<Effect, Current, unknown> {
  const identity = yield* identifyPerson(services, start, 'case or appointment');
  if (identity.kind === 'nobody') return { kind: 'none', end: identity.end };
  const { person } = identity;
  const found = yield* findAppointment(services, person);
  if (found === undefined) return { kind: 'none', end: noAppointment() };
  return { kind: 'appointment', person, appointment: found };
}

/** An appointment that can still be moved or cancelled. */
export async function* changeableAppointment(
  services: Services,
  start: Start,
): AsyncGenerator<Effect, Current, unknown> {
  const current = yield* currentAppointment(services, start);
  if (current.kind === 'none') return current;
  const now = yield* look('now', localMomentSchema, async () => inNorway(services.clock.now()));
  const hasBegun = current.appointment.slot.start <= now;
  return hasBegun ? { kind: 'none', end: { lines: [tooLateLine(services, current.appointment)] } } : current;
}

/** What the book has for the person when the errand first asks. */
export async function* findAppointment(
  { backend }: Services,
  { id }: Person,
): AsyncGenerator<Effect, Appointment | undefined, unknown> {
  const found = yield* look(`appointment of ${id}`, foundSchema, () => backend.find(id));
  return found.kind === 'found' ? found.appointment : undefined;
}

function noAppointment(): End {
  return { lines: [leadingTo(say('showAppointment.none'), 'book-appointment', 'find-station', 'talk-to-person')] };
}

/** It was there a moment ago, and is not any more. */
export function goneEnd(): End {
  return { lines: [leadingTo(say('showAppointment.gone'), 'show-appointment', 'book-appointment', 'talk-to-person')] };
}
