import { z } from 'zod';
import type { BookedTime } from '../../../backend/appointment-backend.ts';
import { say } from '../../../texts/line.ts';
import { type Caller, type DeskServices, errand } from '../errand.ts';
import { appointmentCard } from './appointment-card.ts';
import { atAppointment, type Done } from './at-appointment.ts';
import { deedId } from './deed.ts';
import { done, notDone } from './outcome-cards.ts';
import { referenceData, wordsSchema } from './request-data.ts';

/** Writes a note on an appointment, for colleagues; it carries the name they know their colleague by. */
export const writeNote = errand({
  data: z.object({ reference: referenceData, note: wordsSchema }),
  run: (desk, caller, { reference, note }) =>
    atAppointment(desk, caller, intendedFor(reference, note), async (found) => {
      if (note !== undefined) return carryOut(desk, caller, found, note);
      const status = { tone: 'warning', text: say('deskAppointment.noteEmpty') } as const;
      return { result: { kind: 'card', card: appointmentCard(desk, caller, found, { status }) }, end: 'incomplete' };
    }),
});

function intendedFor(reference: string, note: string | undefined) {
  return { action: 'write-note', reference, why: 'a note for colleagues', onlyLooks: note === undefined } as const;
}

async function carryOut(desk: DeskServices, caller: Caller, found: BookedTime, text: string): Promise<Done> {
  const { reference } = found.appointment;
  const by = caller.caseworker.name;
  const requestId = `${deedId(caller)}/note`;
  const noted = await desk.backend.note({ reference, text, by, requestId });
  if (noted.kind === 'not-found') return notDone(desk, caller, found, noted);
  const isThere = found.notes.some((each) => each.text === text && each.by === by);
  const notes = isThere ? found.notes : [...found.notes, { text, by, at: desk.clock.now() }];
  return done(desk, caller, { ...found, notes }, { said: say('deskAppointment.noted') });
}
