import { type Day, daySchema } from '../../../domain/day.ts';
import { dayOfMoment, inNorway } from '../../../domain/moment.ts';
import type { Situation } from '../../../domain/situation.ts';
import { type Effect, look, type Start } from '../../engine/journey.ts';
import type { Services } from '../../engine/services.ts';

/** The facts an answer may use: those of the message, and of the writer those of the conversation. */
export function whatIsKnown({ memory, said }: Start): Situation {
  const remembered: Situation = said.whose === undefined ? memory.situation : {};
  const problem = said.reason === 'card-expired' ? 'expiring' : said.reason;
  return {
    ...remembered,
    ...(problem && { problem }),
    ...(said.citizenship && { citizenship: said.citizenship }),
    ...(said.permit && { permit: said.permit }),
    ...(said.basis && { basis: said.basis }),
    ...(said.whereabouts && { whereabouts: said.whereabouts }),
    ...(said.appliedForRenewal && { appliedForRenewal: said.appliedForRenewal }),
    ...(said.age && { age: said.age }),
  };
}

/** Today, as it was when the answer began. */
export function* lookAtToday({ clock }: Services): Generator<Effect, Day, unknown> {
  return yield* look('today', daySchema, async () => dayOfMoment(inNorway(clock.now())));
}

/** The day of the photo, as far as it was told before, or of the appointment booked here. */
export async function* knownPoliceDay(
  { backend }: Services,
  start: Start,
): AsyncGenerator<Effect, Day | undefined, unknown> {
  const told = daySchema.safeParse(whatIsKnown(start).photoTaken);
  if (told.success) return told.data;
  const { applicant } = start.memory;
  if (applicant === undefined || start.said.whose !== undefined) return undefined;
  const booked = yield* look('day of the appointment', daySchema.nullable(), async () => {
    const found = await backend.find(applicant.id);
    return found.kind === 'found' ? dayOfMoment(found.appointment.slot.start) : null;
  });
  return booked ?? undefined;
}
