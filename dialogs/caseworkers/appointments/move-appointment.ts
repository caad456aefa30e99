import { z } from 'zod';
import type { Appointment, BookedTime, Slot } from '../../../backend/appointment-backend.ts';
import { dayOfMoment, type LocalMoment, localMomentSchema } from '../../../domain/moment.ts';
import { type Phrase, say } from '../../../texts/line.ts';
import { type Caller, type DeskServices, errand } from '../errand.ts';
import { does } from './appointment-actions.ts';
import { atAppointment, type Done } from './at-appointment.ts';
import { type Deed, deedId, preventedBy } from './deed.ts';
import { moveCard } from './move-card.ts';
import { done, notDone } from './outcome-cards.ts';
import { dayData, referenceData, revisionData, wordsSchema } from './request-data.ts';
import { moveTo } from './take-time.ts';
import { tellOfChange } from './tell-of-change.ts';

/** Shows the times an appointment can be moved to. */
export const chooseNewTime = errand({
  data: z.object({ reference: referenceData, day: dayData, revision: revisionData }),
  run: (desk, caller, { reference, day, revision: seen }) =>
    atAppointment(
      desk,
      caller,
      { action: 'move-appointment', reference, why: 'looked for another time' },
      async (found) => {
        const prevented = preventedBy({ found, seen, id: deedId(caller) }, desk.clock);
        if (prevented !== undefined) return notDone(desk, caller, found, prevented);
        return { result: { kind: 'card', card: await moveCard(desk, found, day) }, end: 'looked' };
      },
    ),
});

/** Moves it to the time that was chosen. */
export const moveToTime = errand({
  data: z.object({
    reference: referenceData,
    slot: localMomentSchema.optional().catch(undefined),
    day: dayData,
    why: wordsSchema,
    revision: revisionData,
  }),
  run: (desk, caller, { reference, slot: start, day, why, revision: seen }) =>
    atAppointment(desk, caller, { action: 'move-appointment', reference, why: why ?? 'not said' }, async (found) => {
      const lacking = lackingIn({ start, why });
      if (start === undefined || lacking !== undefined) {
        const status = { tone: 'warning', text: lacking ?? say('deskAppointment.newTimeMissing') } as const;
        return { result: { kind: 'card', card: await moveCard(desk, found, day, status) }, end: 'incomplete' };
      }
      return moveOrSay(desk, caller, { found, seen, id: deedId(caller) }, start, async (end) => {
        const text = end === 'taken' ? say('deskAppointment.taken') : say('deskAppointment.expired');
        const card = await moveCard(desk, found, dayOfMoment(start), { tone: 'warning', text });
        return { result: { kind: 'card', card }, end };
      });
    }),
});

/** Moves it, and says what came of it; `gone` is said where that time is not to be had. */
export async function moveOrSay(
  desk: DeskServices,
  caller: Caller,
  deed: Deed,
  start: LocalMoment,
  gone: (ended: 'taken' | 'hold-expired') => Promise<Done>,
): Promise<Done> {
  const moved = await moveTo(desk, deed, start);
  switch (moved.kind) {
    case 'moved':
      return sayMoved(desk, caller, deed.found, moved);
    case 'taken':
    case 'hold-expired':
      return gone(moved.kind);
    case 'already-has-one':
    case 'not-found':
    case 'changed':
    case 'is-cancelled':
    case 'too-late':
    case 'uncertain':
      return notDone(desk, caller, deed.found, moved);
    default:
      return moved satisfies never;
  }
}

/** Tells whom it concerns, and shows where the appointment is now, with the way back. */
export async function sayMoved(
  desk: DeskServices,
  caller: Caller,
  before: BookedTime,
  { appointment, from }: { appointment: Appointment; from: Slot },
): Promise<Done> {
  await tellOfChange(desk, { kind: 'moved', applicant: before.applicant.id, appointment, from });
  const { reference, revision, slot } = appointment;
  const undo = does('undo', say('deskAppointment.undo'), {
    reference,
    what: 'move',
    slot: from.start,
    revision: String(revision),
  });
  const said = say('deskAppointment.moved', { from: { moment: from.start }, to: { moment: slot.start } });
  return done(desk, caller, { ...before, appointment }, { said, first: [undo] });
}

function lackingIn({ start, why }: { start: LocalMoment | undefined; why: string | undefined }): Phrase | undefined {
  if (start === undefined) return say('deskAppointment.newTimeMissing');
  return why === undefined ? say('deskAppointment.whyMissing') : undefined;
}
