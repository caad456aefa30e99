import { notProofOfIdentity } from '../advice/advice-lines.ts';
import type { Finding } from '../advice/find-outcome.ts';
import { notesLine } from '../advice/notes.ts';
import { type Effect, tell } from '../engine/journey.ts';
import type { Memory } from '../engine/memory.ts';

/** What everybody who books must know, said once: by the guidance, or here to those who came straight to the booking. */
export function* sayBeforeBooking(
  { outcome, today }: Finding,
  { explained }: Pick<Memory, 'explained'>,
): Generator<Effect, void, unknown> {
  if (explained === outcome.rule) return;
  // By when the card comes is said with the appointment, whose day it is counted from.
  const withoutDays = { ...outcome, notes: outcome.notes.filter((note) => note !== 'plan-by-later-date') };
  const notes = notesLine(withoutDays, today);
  yield* tell(`before booking ${outcome.rule}`, ...(notes ? [notes] : []), notProofOfIdentity());
}
