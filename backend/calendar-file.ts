import ical, { ICalCalendarMethod, type ICalDayJsStub, ICalEventStatus } from 'ical-generator';
import { type Instant, inNorway, instantOf, type LocalMoment, timeZone } from '../domain/moment.ts';
import type { Appointment } from './appointment-backend.ts';

/** The clock changes of Norway since 1996, on the last Sundays of March and October at one o'clock UTC. */
const norwegianTime = `BEGIN:VTIMEZONE
TZID:${timeZone}
BEGIN:DAYLIGHT
TZOFFSETFROM:+0100
TZOFFSETTO:+0200
TZNAME:CEST
DTSTART:19960331T020000
RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU
END:DAYLIGHT
BEGIN:STANDARD
TZOFFSETFROM:+0200
TZOFFSETTO:+0100
TZNAME:CET
DTSTART:19961027T030000
RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU
END:STANDARD
END:VTIMEZONE`.replaceAll('\n', '\r\n');

interface CalendarEntry {
  appointment: Appointment;
  /** In the person's language, and without personal data: calendars are shared, and read by their makers. */
  summary: string;
  location: string;
  description: string;
  now: Instant;
}

/**
 * The appointment as an iCalendar file. A file of a moved or cancelled appointment replaces the earlier one in the
 * person's calendar: the UID comes from the reference and the SEQUENCE is the revision.
 */
export function calendarFile({ appointment, summary, location, description, now }: CalendarEntry): string {
  const { reference, revision, status, slot } = appointment;
  const cancelled = status === 'cancelled';
  const calendar = ical({
    prodId: '//residence-card-assistant//appointments//EN',
    method: cancelled ? ICalCalendarMethod.CANCEL : ICalCalendarMethod.PUBLISH,
    timezone: { name: null, generator: () => norwegianTime },
  });
  calendar.createEvent({
    id: `${reference}@appointments.residence-card-assistant`,
    sequence: revision,
    status: cancelled ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
    stamp: new Date(now),
    timezone: timeZone,
    start: norwegianClock(slot.start),
    end: norwegianClock(inNorway((instantOf(slot.start) + slot.minutes * 60_000) as Instant)),
    summary,
    location,
    description,
  });
  return calendar.toString();
}

/** A moment as the generator takes it from a date library: a plain Date it would write in the zone of this computer. */
function norwegianClock(moment: LocalMoment): ICalDayJsStub {
  const day = moment.slice(0, 10).replaceAll('-', '');
  const time = `${moment.slice(11).replace(':', '')}00`;
  const date = new Date(instantOf(moment));
  return {
    format: (pattern) => (pattern === 'HHmmss' ? time : day),
    tz: () => norwegianClock(moment),
    isValid: () => true,
    toDate: () => date,
    toJSON: () => date.toJSON(),
  };
}
