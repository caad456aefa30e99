import type { Appointment } from '../../backend/appointment-backend.ts';
import { calendarFile } from '../../backend/calendar-file.ts';
import { deliveryDays } from '../../domain/delivery.ts';
import { phones } from '../../domain/facts/phones.ts';
import { dayOfMoment, type LocalMoment } from '../../domain/moment.ts';
import { mapLink } from '../../domain/stations/map-link.ts';
import type { Intent } from '../../nlu/intents.ts';
import { type Blank, type FileOffer, type Line, type Link, say, withChoices } from '../../texts/line.ts';
import type { Services } from '../engine/services.ts';
import { choiceOf } from '../hearing/main-choices.ts';
import { stationOf } from '../stations/ask-where.ts';

/** The confirmation: reference, calendar file, what happens at the police, and the day to plan by. */
export function bookedLines(services: Services, appointment: Appointment): readonly Line[] {
  const { slot, reference } = appointment;
  const { ownersDay, planBy } = deliveryDays(dayOfMoment(slot.start), services.workingDays);
  return [
    withCalendar(
      services,
      appointment,
      say('bookAppointment.booked', { ...whereAndWhen(services, appointment), reference }),
    ),
    say('bookAppointment.atThePolice'),
    leadingTo(
      say('bookAppointment.planBy', { ownersDay: { day: ownersDay }, planBy: { day: planBy } }),
      // One text has room for all of it without a question that the reminder answers.
      ...(services.phone === undefined ? (['what-to-bring'] as const) : []),
      'move-appointment',
      'cancel-appointment',
    ),
  ];
}

/** The new time, and that the old one is over; the calendar file replaces the earlier one. */
export function movedLines(services: Services, appointment: Appointment, old: LocalMoment): readonly Line[] {
  const { slot, reference } = appointment;
  const { ownersDay, planBy } = deliveryDays(dayOfMoment(slot.start), services.workingDays);
  const blanks = { ...whereAndWhen(services, appointment), reference, oldMoment: { moment: old } };
  return [
    withCalendar(services, appointment, say('moveAppointment.moved', blanks)),
    leadingTo(
      say('bookAppointment.planBy', { ownersDay: { day: ownersDay }, planBy: { day: planBy } }),
      'what-to-bring',
      'show-appointment',
    ),
  ];
}

/** There is an appointment already; one case has one at a time. */
export function hasOneLine(services: Services, appointment: Appointment): Line {
  const { reference } = appointment;
  const line = say('bookAppointment.hasOne', { ...whereAndWhen(services, appointment), reference });
  return leadingTo(
    withCalendar(services, appointment, line),
    'move-appointment',
    'cancel-appointment',
    'what-to-bring',
  );
}

/** The appointment has begun: the book changes nothing any more, the station may. */
export function tooLateLine(services: Services, appointment: Appointment): Line {
  const phone = stationOf(services, appointment.slot.station)?.phone ?? phones.police.number;
  const line = say('showAppointment.tooLate', { ...whereAndWhen(services, appointment), phone });
  return leadingTo({ ...line, links: linksOf(services, appointment) }, 'show-appointment', 'talk-to-person');
}

/** Station with address, and moment: what every sentence about an appointment says in full. */
export function whereAndWhen(services: Services, { slot }: Appointment): { place: Blank; moment: Blank } {
  return { place: placeOf(services, slot.station), moment: { moment: slot.start } };
}

/** The station with its address, or its id where the book knows stations that our file does not. */
export function placeOf(services: Services, id: string): Blank {
  const station = stationOf(services, id);
  if (station === undefined) return id;
  return { phrase: say('station.withAddress', { name: station.name, address: station.address }) };
}

/** The line with the appointment for the person's calendar, and a map; of a cancelled one the file takes it out. */
export function withCalendar(services: Services, appointment: Appointment, line: Line): Line {
  const { status } = appointment;
  return {
    ...line,
    file: calendarOf(services, appointment),
    ...(status === 'booked' && { links: linksOf(services, appointment) }),
  };
}

function calendarOf(services: Services, appointment: Appointment): FileOffer {
  const { reference, slot } = appointment;
  const station = stationOf(services, slot.station);
  const now = services.clock.now();
  return {
    name: `${reference}.ics`,
    type: 'text/calendar',
    write: (inWords) =>
      calendarFile({
        appointment,
        summary: inWords(say('bookAppointment.calendarTitle')),
        location: station === undefined ? slot.station : `${station.name}, ${station.address}`,
        description: inWords(say('bookAppointment.calendarNote', { reference })),
        now,
      }),
  };
}

function linksOf(services: Services, { slot }: Appointment): Link[] {
  const station = stationOf(services, slot.station);
  return station === undefined
    ? []
    : [{ label: say('station.map', { station: station.name }), address: mapLink(station) }];
}

/** The line with the errands that may come next. */
export function leadingTo(line: Line, ...intents: readonly Intent[]): Line {
  return withChoices(line, intents.map(choiceOf));
}
