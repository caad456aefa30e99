import type { OfficeHours } from '../../../domain/handover/office-hours.ts';
import { deskCloses, isDeskOpen, nextDeskHours } from '../../../domain/handover/open-now.ts';
import { clockTime, type Instant, inNorway, localMoment } from '../../../domain/moment.ts';
import { createWorkingDays } from '../../../domain/working-days.ts';

const { isPublicHoliday } = createWorkingDays();
const interval = (from: string, to: string) => ({ from: clockTime(from), to: clockTime(to) });
const day = [interval('09:00', '11:30'), interval('12:00', '15:00')];
const weekdays: OfficeHours = { 1: day, 2: day, 3: day, 4: day, 5: day };
const late: OfficeHours = {
  5: [interval('20:00', '00:00')],
  6: [interval('00:00', '02:00')],
  7: [interval('01:00', '03:00')],
};

const isOpen = (hours: OfficeHours, moment: string) => isDeskOpen(hours, localMoment(moment), isPublicHoliday);
const next = (hours: OfficeHours, moment: string) => {
  const found = nextDeskHours(hours, localMoment(moment), isPublicHoliday);
  return found && `${found.day} ${found.interval.from}-${found.interval.to}`;
};

test.each([
  ['a minute before they come', '2026-03-16T08:59', false],
  ['when they come', '2026-03-16T09:00', true],
  ['in the last minute before the break', '2026-03-16T11:29', true],
  ['in the break', '2026-03-16T11:30', false],
  ['when they go', '2026-03-16T15:00', false],
  ['on a Saturday', '2026-03-21T10:00', false],
  ['on Maundy Thursday', '2026-04-02T10:00', false],
  ['on Constitution Day, a Sunday, and the day after', '2026-05-18T10:00', true],
  ['on Ascension Day', '2026-05-14T10:00', false],
])('%s', (_when, moment, open) => {
  expect(isOpen(weekdays, moment)).toBe(open);
});

test('an interval that ends at midnight goes on in the next day, where that has one', () => {
  expect(isOpen(late, '2026-03-20T23:59')).toBe(true);
  expect(isOpen(late, '2026-03-21T00:00')).toBe(true);
  expect(isOpen(late, '2026-03-21T02:00')).toBe(false);
  expect(isOpen(late, '2026-03-20T00:00')).toBe(false);
});

test('what clocks show counts on the nights when they are changed', () => {
  const at = (utc: string) => isDeskOpen(late, inNorway(Date.parse(utc) as Instant), isPublicHoliday);
  // 29 March 2026: 01:59 is followed by 03:00. 25 October: the hour from two to three comes twice.
  expect([at('2026-03-29T00:59Z'), at('2026-03-29T01:00Z')]).toEqual([true, false]);
  expect([at('2026-10-25T00:30Z'), at('2026-10-25T01:30Z'), at('2026-10-25T02:00Z')]).toEqual([true, true, false]);
});

test.each([
  ['later that day', '2026-03-16T11:45', '2026-03-16 12:00-15:00'],
  ['after the weekend', '2026-03-20T15:00', '2026-03-23 09:00-11:30'],
  ['after Easter', '2026-04-01T15:30', '2026-04-07 09:00-11:30'],
  ['not from the minute they have begun', '2026-03-16T09:00', '2026-03-16 12:00-15:00'],
])('they come next %s', (_when, moment, expected) => {
  expect(next(weekdays, moment)).toBe(expected);
});

test('whoever has no hours never comes', () => {
  expect(next({}, '2026-03-16T10:00')).toBeUndefined();
  expect(isOpen({}, '2026-03-16T10:00')).toBe(false);
});

test.each([
  ['before the break', weekdays, '2026-03-16T11:00', '2026-03-16T11:30'],
  ['in the break', weekdays, '2026-03-16T11:30', undefined],
  ['in the last minute', weekdays, '2026-03-16T14:59', '2026-03-16T15:00'],
  ['when they have gone', weekdays, '2026-03-16T15:00', undefined],
  ['where they stay until midnight', late, '2026-03-20T23:30', '2026-03-21T00:00'],
])('the desk closes, %s', (_when, hours, moment, closes) => {
  expect(deskCloses(hours, localMoment(moment), isPublicHoliday)).toBe(closes);
});
