import ICAL from 'ical.js';
import type { Appointment } from '../../backend/appointment-backend.ts';
import { calendarFile } from '../../backend/calendar-file.ts';
import { slotAt } from '../../backend/embedded/schedule.ts';
import { instantOf, localMoment } from '../../domain/moment.ts';

const words = {
  summary: 'Time hos politiet: oppholdskort',
  location: 'Tøyenbekken 1, 0188 Oslo; inngang ved «Grønland», 2. etasje',
  description: 'Ta med:\n- pass\n- vedtaksbrev, eller kopi\n\nKortet kommer i posten. '.repeat(3),
  now: instantOf(localMoment('2026-03-16T10:00')),
};

const appointmentAt = (start: string, change: Partial<Appointment> = {}): Appointment => ({
  reference: 'K7M-4PX',
  slot: slotAt('oslo', localMoment(start), 20),
  status: 'booked',
  revision: 0,
  ...change,
});

const fileOf = (appointment: Appointment) => calendarFile({ ...words, appointment });

/** What a calendar that is not ours makes of the file, with no zone known to it but the file's own. */
function readBack(file: string) {
  const calendar = new ICAL.Component(ICAL.parse(file));
  const definition = calendar.getFirstSubcomponent('vtimezone');
  if (definition === null) throw new Error('The file defines no time zone');
  const zone = new ICAL.Timezone(definition);
  const [onlyEvent] = calendar.getAllSubcomponents('vevent');
  const event = new ICAL.Event(onlyEvent);
  event.startDate.zone = zone;
  event.endDate.zone = zone;
  return { calendar, event };
}

describe('a calendar file', () => {
  test('says what, where and when in the words it was given', () => {
    const { calendar, event } = readBack(fileOf(appointmentAt('2026-03-18T09:20')));
    expect(calendar.getFirstPropertyValue('method')).toBe('PUBLISH');
    expect(event.summary).toBe(words.summary);
    expect(event.location).toBe(words.location);
    expect(event.description).toBe(words.description);
    expect(event.component.getFirstPropertyValue('status')).toBe('CONFIRMED');
    expect(String(event.component.getFirstPropertyValue('dtstamp'))).toBe('2026-03-16T09:00:00Z');
    expect(event.component.getFirstProperty('dtstart')?.getParameter('tzid')).toBe('Europe/Oslo');
  });

  test.each([
    ['2026-03-18T09:20', '2026-03-18T08:20:00.000Z'],
    ['2026-03-28T23:50', '2026-03-28T22:50:00.000Z'],
    ['2026-03-29T01:50', '2026-03-29T00:50:00.000Z'],
    ['2026-03-29T03:00', '2026-03-29T01:00:00.000Z'],
    ['2026-03-29T09:00', '2026-03-29T07:00:00.000Z'],
    ['2026-07-01T09:00', '2026-07-01T07:00:00.000Z'],
    ['2026-10-24T23:50', '2026-10-24T21:50:00.000Z'],
    ['2026-10-25T09:00', '2026-10-25T08:00:00.000Z'],
    ['2027-03-28T09:00', '2027-03-28T07:00:00.000Z'],
    ['2027-10-31T09:00', '2027-10-31T08:00:00.000Z'],
    ['2028-02-29T09:00', '2028-02-29T08:00:00.000Z'],
  ])('at %s is at %s for twenty minutes', (start, instant) => {
    const { event } = readBack(fileOf(appointmentAt(start)));
    expect(event.startDate.toJSDate().toISOString()).toBe(instant);
    expect(event.endDate.toJSDate().getTime() - event.startDate.toJSDate().getTime()).toBe(20 * 60_000);
    expect(event.startDate.toString()).toBe(`${start}:00`);
  });

  test('of a moved and of a cancelled appointment replaces the one before', () => {
    const files = [
      appointmentAt('2026-03-18T09:20'),
      appointmentAt('2026-03-19T09:20', { revision: 1 }),
      appointmentAt('2026-03-19T09:20', { revision: 2, status: 'cancelled' }),
    ].map((appointment) => readBack(fileOf(appointment)));
    expect(new Set(files.map(({ event }) => event.uid)).size).toBe(1);
    expect(files.map(({ event }) => event.sequence)).toEqual([0, 1, 2]);
    expect(files.map(({ calendar }) => calendar.getFirstPropertyValue('method'))).toEqual([
      'PUBLISH',
      'PUBLISH',
      'CANCEL',
    ]);
    expect(files.map(({ event }) => event.component.getFirstPropertyValue('status'))).toEqual([
      'CONFIRMED',
      'CONFIRMED',
      'CANCELLED',
    ]);
    const other = readBack(fileOf(appointmentAt('2026-03-18T09:20', { reference: 'M3K-9TW' })));
    expect(other.event.uid).not.toBe(files[0]?.event.uid);
  });

  test('has lines of at most 75 bytes that end as the standard wants', () => {
    const file = fileOf(appointmentAt('2026-03-18T09:20'));
    expect(file.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    for (const line of file.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
  });

  test('cannot be given further properties through its words', () => {
    const summary = 'Time\r\nATTENDEE:mailto:x@example.org\nEND:VEVENT';
    const { calendar, event } = readBack(
      calendarFile({ ...words, appointment: appointmentAt('2026-03-18T09:20'), summary }),
    );
    expect(event.component.getAllProperties('attendee')).toEqual([]);
    expect(calendar.getAllSubcomponents('vevent')).toHaveLength(1);
  });
});
