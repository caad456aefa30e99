import { dutyEnds } from '../../../domain/handover/duty-ends.ts';
import type { OfficeHours } from '../../../domain/handover/office-hours.ts';
import { clockTime, localMoment } from '../../../domain/moment.ts';

const interval = (from: string, to: string) => ({ from: clockTime(from), to: clockTime(to) });
/** Open on Mondays with a break, on Tuesdays around the clock, and on no other day. */
const hours: OfficeHours = {
  1: [interval('12:00', '15:30'), interval('09:00', '11:00')],
  2: [interval('00:00', '00:00')],
};

test.each([
  ['before the desk opens', '2026-03-16T07:30', '2026-03-16T15:30'],
  ['in the first of two', '2026-03-16T09:00', '2026-03-16T15:30'],
  ['in the break', '2026-03-16T11:30', '2026-03-16T15:30'],
  ['in its last minute', '2026-03-16T15:29', '2026-03-16T15:30'],
  ['when it is over', '2026-03-16T15:30', '2026-03-17T00:00'],
  ['late in the evening', '2026-03-16T23:59', '2026-03-17T00:00'],
  ['where the hours end with the day', '2026-03-17T10:00', '2026-03-18T00:00'],
  ['on a day without hours', '2026-03-18T10:00', '2026-03-19T00:00'],
])('duty that is begun %s, at %s, ends at %s', (_when, now, ends) => {
  expect(dutyEnds(hours, localMoment(now), () => false)).toBe(ends);
});

test('on a public holiday it ends with the day, whatever the weekday says', () => {
  expect(dutyEnds(hours, localMoment('2026-03-16T10:00'), (day) => day === '2026-03-16')).toBe('2026-03-17T00:00');
});
