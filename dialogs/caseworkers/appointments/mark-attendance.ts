import { z } from 'zod';
import type { Appointment, BookedTime } from '../../../backend/appointment-backend.ts';
import { dayOfMoment, inNorway, timeOfMoment } from '../../../domain/moment.ts';
import type { Card } from '../../../texts/card.ts';
import { say } from '../../../texts/line.ts';
import { type Caller, type DeskServices, errand, type Reply } from '../errand.ts';
import { appointmentCard } from './appointment-card.ts';
import { atAppointment, type Done } from './at-appointment.ts';
import { deedId } from './deed.ts';
import { nameInLists } from './name-in-lists.ts';
import { done, notDone } from './outcome-cards.ts';
import { stateOf } from './present-state.ts';
import { chosenOf, referenceData } from './request-data.ts';
import { dayOfStation } from './show-day.ts';
import { type Mark, tooEarlyFor } from './when-to-mark.ts';

type Attendance = BookedTime['attendance'];

/**
 * What is to be marked, and from where: on the card of a day it is answered with that day. `of` is the mark that the card
 * showed, which is taken back or replaced; none where nobody had a card.
 */
export const markData = { reference: referenceData, back: chosenOf(['day']), of: chosenOf(['came', 'did-not-come']) };

interface Asked {
  reference: string;
  back?: 'day' | undefined;
  of?: Mark | undefined;
}

/** What is to be said on the card of the day the appointment is on. */
interface OnTheDay {
  kind: 'on the day';
  of: Appointment;
  status: NonNullable<Card['status']>;
}

export const came = errand({
  data: z.object(markData),
  run: (desk, caller, asked) => mark(desk, caller, asked, 'came'),
});
export const didNotCome = errand({
  data: z.object(markData),
  run: (desk, caller, asked) => mark(desk, caller, asked, 'did-not-come'),
});

/**
 * Records whether somebody came, from shortly before their time on; marked twice it is marked once. Which day is shown after it, the
 * appointment says and not the card.
 */
export async function mark(desk: DeskServices, caller: Caller, asked: Asked, attendance: Attendance): Promise<Reply> {
  const { reference } = asked;
  const wanted = { attendance };
  const intended = { action: 'mark-attendance', reference, why: 'the day of the station', wanted } as const;
  const marked = await atAppointment<Reply | OnTheDay>(desk, caller, intended, (found) =>
    carryOut(desk, caller, { found, ...asked }, attendance),
  );
  if (marked.kind !== 'on the day') return marked;
  const { slot, reference: whose } = marked.of;
  const shown = { day: dayOfMoment(slot.start), near: slot.start, status: marked.status, marked: whose };
  return dayOfStation(desk, caller, slot.station, shown);
}

async function carryOut(
  desk: DeskServices,
  caller: Caller,
  { found, back, of }: Omit<Asked, 'reference'> & { found: BookedTime },
  attendance: Attendance,
): Promise<Done<Reply | OnTheDay>> {
  const { reference, status } = found.appointment;
  if (status === 'cancelled') return notDone(desk, caller, found, { kind: 'is-cancelled' });
  const early = tooEarlyFor(attendance, found.appointment.slot.start, inNorway(desk.clock.now()));
  if (early !== undefined) {
    const card = appointmentCard(desk, caller, found, { status: { tone: 'warning', text: early } });
    return { result: { kind: 'card', card }, end: 'too-early' };
  }
  const other = otherMark(found, attendance, of);
  if (other !== undefined && back === 'day') {
    const text = say(`deskDay.already-${other}`, whoAndWhen(found));
    return { result: onTheDay(found, { tone: 'warning', text }), end: 'changed' };
  }
  if (other !== undefined) {
    const status = { tone: 'warning', text: say(`deskAppointment.stands-${other}`) } as const;
    return { result: { kind: 'card', card: appointmentCard(desk, caller, found, { status }) }, end: 'changed' };
  }
  const noted = await desk.backend.attendance({
    reference,
    came: attendance === 'expected' ? null : attendance === 'came',
    by: caller.caseworker.id,
    requestId: `${deedId(caller)}/attendance`,
  });
  if (noted.kind === 'not-found') return notDone(desk, caller, found, noted);
  const after = { ...found, attendance };
  if (back === undefined) return done(desk, caller, after, { said: say(`deskAppointment.marked-${attendance}`) });
  const text = say(`deskDay.told-${attendance}`, whoAndWhen(found));
  return { result: onTheDay(after, { tone: 'good', text }), after: stateOf(after) };
}

/** The mark that stands and is not overwritten: whoever asks has not seen it, as a colleague may have made it meanwhile. */
function otherMark({ attendance: now }: BookedTime, attendance: Attendance, of: Mark | undefined): Mark | undefined {
  return now === 'expected' || now === attendance || now === of ? undefined : now;
}

function onTheDay({ appointment }: BookedTime, status: OnTheDay['status']): OnTheDay {
  return { kind: 'on the day', of: appointment, status };
}

function whoAndWhen({ appointment, applicant }: BookedTime) {
  const name = nameInLists(applicant.name);
  return {
    name: typeof name === 'string' ? name : { phrase: name },
    time: { time: timeOfMoment(appointment.slot.start) },
  };
}
