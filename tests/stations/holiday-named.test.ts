import { day } from '../../domain/day.ts';
import { holidayNamed, isEveOfHoliday } from '../../domain/holiday-named.ts';
import { createWorkingDays } from '../../domain/working-days.ts';

const { isPublicHoliday } = createWorkingDays();

test.each([
  ['er politiet åpent skjærtorsdag?', '2026-04-02'],
  ['ope langfredag', '2026-04-03'],
  ['åpent påskeaften', '2026-04-04'],
  ['open on easter monday', '2026-04-06'],
  ['første påskedag', '2026-04-05'],
  ['2. påskedag', '2026-04-06'],
  ['Kristi himmelfartsdag', '2026-05-14'],
  ['andre pinsedag', '2026-05-25'],
  ['christmas eve', '2026-12-24'],
  ['2. juledag', '2026-12-26'],
  ['1. juledag', '2026-12-25'],
  ['nyttårsaften', '2026-12-31'],
  ["New Year's Day", '2027-01-01'],
  ['syttende mai', '2026-05-17'],
])('%s is %s', (text, on) => {
  expect(holidayNamed(text, day('2026-03-16'), isPublicHoliday)).toBe(on);
});

test('one that has been this year is the one of the next', () => {
  expect(holidayNamed('skjærtorsdag', day('2026-04-03'), isPublicHoliday)).toBe('2027-03-25');
  expect(holidayNamed('er det åpent i dag', day('2026-04-03'), isPublicHoliday)).toBeUndefined();
});

test('eves are no public holidays, and no ordinary days', () => {
  const eves = ['2026-04-04', '2026-05-23', '2026-12-24', '2026-12-31'];
  for (const eve of eves) expect(isEveOfHoliday(day(eve), isPublicHoliday)).toBe(true);
  for (const other of ['2026-04-03', '2026-04-11', '2026-12-23', '2026-12-25']) {
    expect(isEveOfHoliday(day(other), isPublicHoliday)).toBe(false);
  }
});
