import { z } from 'zod';
import type { Appointment, BookedTime, Slot } from '../../../backend/appointment-backend.ts';
import { dayOfMoment, type LocalMoment, localMomentSchema } from '../../../domain/moment.ts';
import { type Phrase, say } from '../../../texts/line.ts';
import { stationOf } from '../../stations/ask-where.ts';
import { type Caller, type DeskServices, errand } from '../errand.ts';
import { does } from './appointment-actions.ts';
import { atAppointment, type Done } from './at-appointment.ts';
import { type Deed, deedId } from './deed.ts';
import { moveCard } from './move-card.ts';
import { done, notDone } from './outcome-cards.ts';
import { dayData, referenceData, revisionData, stationData, wordsSchema } from './request-data.ts';
import { type Aim, moveTo } from './take-time.ts';
import { tellOfChange } from './tell-of-change.ts';

/** Moves it to the time that was chosen. */
export const moveToTime = errand({
  data: z.object({
    reference: referenceData,
    slot: localMomentSchema.optional().catch(undefined),
    day: dayData,
    station: stationData,
    why: wordsSchema,
    revision: revisionData,
  }),
  run: (desk, caller, { reference, slot: start, day, station: to, why, revision: seen }) => {
    const lacking = lackingIn({ start, why });
    const wanted = { ...(start && { start }), ...(to && { station: to }) };
    const how = lacking === undefined ? { wanted } : { onlyLooks: true };
    const intended = { action: 'move-appointment', reference, why: why ?? 'not said', to, ...how } as const;
    return atAppointment(desk, caller, intended, async (found) => {
      if (start === undefined || lacking !== undefined) {
        const status = { tone: 'warning', text: lacking ?? say('deskAppointment.newTimeMissing') } as const;
        const card = await moveCard(desk, caller, found, { station: to, day, status });
        return { result: { kind: 'card', card }, end: 'incomplete' };
      }
      const aim = { station: to ?? found.appointment.slot.station, start };
      return moveOrSay(desk, caller, { found, seen, id: deedId(caller) }, aim, async (end) => {
        const text = end === 'taken' ? say('deskAppointment.taken') : say('deskAppointment.expired');
        const status = { tone: 'warning', text } as const;
        const card = await moveCard(desk, caller, found, { station: to, day: dayOfMoment(start), status });
        return { result: { kind: 'card', card }, end };
      });
    });
  },
});

/** Moves it, and says what came of it; `gone` is said where that time is not to be had. */
export async function moveOrSay(
  desk: DeskServices,
  caller: Caller,
  deed: Deed,
  aim: Aim,
  gone: (ended: 'taken' | 'hold-expired') => Promise<Done>,
): Promise<Done> {
  const moved = await moveTo(desk, deed, aim);
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
    case 'is-here':
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
  const said = movedWords(desk, from, appointment.slot);
  return done(desk, caller, { ...before, appointment }, { said, first: [undoMove(appointment, from)] });
}

/** Takes it back to where it was, as long as nobody has changed it since. */
export function undoMove({ reference, revision }: Pick<Appointment, 'reference' | 'revision'>, from: Aim) {
  const data = { reference, what: 'move', slot: from.start, station: from.station, revision: String(revision) };
  return does('undo', say('deskAppointment.undo'), data);
}

/** From when to when, and from where to where if that is another station. */
export function movedWords(desk: Pick<DeskServices, 'stations'>, from: Aim, to: Aim): Phrase {
  const moments = { from: { moment: from.start }, to: { moment: to.start } };
  if (from.station === to.station) return say('deskAppointment.moved', moments);
  const nameOf = ({ station }: Aim) => stationOf(desk, station)?.name ?? station;
  return say('deskAppointment.movedElsewhere', { ...moments, oldPlace: nameOf(from), place: nameOf(to) });
}

function lackingIn({ start, why }: { start: LocalMoment | undefined; why: string | undefined }): Phrase | undefined {
  if (start === undefined) return say('deskAppointment.newTimeMissing');
  return why === undefined ? say('deskAppointment.whyMissing') : undefined;
}
