import { addDays, day } from '../../domain/day.ts';
import { deliveryDays, lastOverdueAppointment, travelAdvice } from '../../domain/delivery.ts';
import { createWorkingDays } from '../../domain/working-days.ts';
import { easterSunday, norwegianHolidays, nthWorkingDayAfter } from './plain-calendar.ts';

const workingDays = createWorkingDays();

test.each([
  [2024, '2024-03-31'],
  [2026, '2026-04-05'],
  [2027, '2027-03-28'],
  [2035, '2035-03-25'],
])('Easter of %i is on %s', (year, sunday) => expect(easterSunday(year)).toBe(sunday));

test.each(Array.from({ length: 12 }, (_, i) => 2024 + i))(
  'the holidays of %i are those of Easter arithmetic',
  (year) => {
    const holidays: string[] = [];
    for (let date = day(`${year}-01-01`); date <= `${year}-12-31`; date = addDays(date, 1)) {
      if (workingDays.isPublicHoliday(date)) holidays.push(date);
    }
    expect(holidays).toEqual(norwegianHolidays(year));
  },
);

test.each([
  ['an ordinary month', '2026-02-02', '2026-02-16', '2026-03-02'],
  ['over Easter: three days less of work', '2026-03-23', '2026-04-09', '2026-04-23'],
  ['over 1 May and Ascension', '2026-04-27', '2026-05-12', '2026-05-28'],
  ['over Christmas and New Year', '2026-12-14', '2026-12-29', '2027-01-13'],
  ['from a Saturday', '2026-01-31', '2026-02-13', '2026-02-27'],
])('%s: from %s by %s, planned by %s', (_what, from, ownersDay, planBy) => {
  expect(deliveryDays(day(from), workingDays)).toEqual({ ownersDay, planBy });
});

test('the days are those of plain counting, from every day of two years', () => {
  for (let from = day('2026-01-01'); from < '2028-01-01'; from = addDays(from, 1)) {
    expect(deliveryDays(from, workingDays)).toEqual({
      ownersDay: nthWorkingDayAfter(from, 10),
      planBy: nthWorkingDayAfter(from, 20),
    });
  }
});

test('the last overdue appointment is overdue and the day after it is not, on every day of two years', () => {
  for (let today = day('2026-01-01'); today < '2028-01-01'; today = addDays(today, 1)) {
    const last = lastOverdueAppointment(today, workingDays);
    expect(deliveryDays(last, workingDays).planBy < today).toBe(true);
    expect(deliveryDays(addDays(last, 1), workingDays).planBy >= today).toBe(true);
  }
});

test.each([
  ['2026-03-01', 'in-the-past'],
  ['2026-03-02', 'before-owners-day'],
  ['2026-03-15', 'before-owners-day'],
  ['2026-03-16', 'between-the-two'],
  ['2026-03-30', 'between-the-two'],
  ['2026-03-31', 'after-plan-by'],
])('to travel on %s is %s', (travel, kind) => {
  const delivery = deliveryDays(day('2026-03-02'), workingDays);
  expect(delivery).toEqual({ ownersDay: '2026-03-16', planBy: '2026-03-30' });
  expect(travelAdvice(day(travel), delivery, day('2026-03-02'))).toEqual({ kind, travel, ...delivery });
});
