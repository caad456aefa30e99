import { addDays, day } from '../../domain/day.ts';
import { at, clockTime, type Instant, inNorway, instantOf, localMoment } from '../../domain/moment.ts';
import { afterTheNight, changeTimes, holdEndsTimes, reminderTimes } from '../../domain/notice-times.ts';

const now = instantOf(localMoment('2026-01-01T12:00'));
const written = (times: { due: Instant; latest: Instant } | undefined) =>
  times && [new Date(times.due).toISOString(), new Date(times.latest).toISOString()];
const everyDay = Array.from({ length: 3 * 366 }, (_, index) => addDays(day('2026-01-03'), index));

describe('a reminder', () => {
  test.each([
    ['2026-03-17T09:00', '2026-03-16T09:00:00.000Z', '2026-03-17T07:00:00.000Z'],
    // The clocks go forward in the night between, and back.
    ['2026-03-29T09:00', '2026-03-28T09:00:00.000Z', '2026-03-29T06:00:00.000Z'],
    ['2026-03-30T09:00', '2026-03-29T08:00:00.000Z', '2026-03-30T06:00:00.000Z'],
    ['2026-10-25T09:00', '2026-10-24T08:00:00.000Z', '2026-10-25T07:00:00.000Z'],
    ['2026-10-26T09:00', '2026-10-25T09:00:00.000Z', '2026-10-26T07:00:00.000Z'],
    ['2028-03-01T09:00', '2028-02-29T09:00:00.000Z', '2028-03-01T07:00:00.000Z'],
    ['2027-01-01T09:00', '2026-12-31T09:00:00.000Z', '2027-01-01T07:00:00.000Z'],
  ])('of %s is due at %s, and not told after %s', (start, due, latest) => {
    expect(written(reminderTimes(localMoment(start), now))).toEqual([due, latest]);
  });

  test('is due on every day of three years when Norwegian clocks show ten on the day before', () => {
    for (const on of everyDay) {
      const start = at(on, clockTime('08:00'));
      const times = reminderTimes(start, now);
      expect(times && inNorway(times.due)).toBe(`${addDays(on, -1)}T10:00`);
      expect(times?.latest).toBeLessThan(instantOf(start));
    }
  });

  test('is none for a time booked after ten the day before', () => {
    const start = localMoment('2026-03-17T09:00');
    expect(reminderTimes(start, instantOf(localMoment('2026-03-16T09:59')))).toBeDefined();
    expect(reminderTimes(start, instantOf(localMoment('2026-03-16T10:00')))).toBeUndefined();
  });
});

describe('nobody is disturbed', () => {
  test.each([
    ['2026-03-16T20:59', '2026-03-16T20:59'],
    ['2026-03-16T21:00', '2026-03-17T08:00'],
    ['2026-03-17T00:00', '2026-03-17T08:00'],
    ['2026-03-17T07:59', '2026-03-17T08:00'],
    ['2026-03-17T08:00', '2026-03-17T08:00'],
    ['2026-03-28T23:30', '2026-03-29T08:00'],
    ['2026-10-25T02:30', '2026-10-25T08:00'],
  ])('what is due at %s is told at %s', (due, told) => {
    expect(inNorway(afterTheNight(instantOf(localMoment(due))))).toBe(told);
  });

  test('at any hour of the nights in which clocks change', () => {
    for (const from of ['2026-03-28T21:00', '2026-10-24T21:00']) {
      const first = instantOf(localMoment(from));
      const morning = afterTheNight(first);
      for (let instant: number = first; instant < morning; instant += 15 * 60_000)
        expect(afterTheNight(instant as Instant)).toBe(morning);
      expect(inNorway(morning).slice(11)).toBe('08:00');
    }
  });

  test('with a change of a time that begins before the morning', () => {
    const late = instantOf(localMoment('2026-03-16T22:00'));
    expect(changeTimes([localMoment('2026-03-17T07:50')], late)).toBeUndefined();
    expect(changeTimes([localMoment('2026-03-17T09:00'), localMoment('2026-03-17T07:50')], late)).toBeUndefined();
    expect(written(changeTimes([localMoment('2026-03-17T09:00')], late))).toEqual([
      '2026-03-17T07:00:00.000Z',
      '2026-03-17T08:00:00.000Z',
    ]);
  });
});

test('that a hold ends is told two minutes before, where that is still to come', () => {
  const expires = (now + 600_000) as Instant;
  expect(holdEndsTimes(expires, now)).toEqual({ due: now + 480_000, latest: now + 570_000 });
  expect(holdEndsTimes((now + 120_000) as Instant, now)).toBeUndefined();
});
