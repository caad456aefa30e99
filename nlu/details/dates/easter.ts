import { type Day, dayOf } from '../../../domain/day.ts';

/** Easter Sunday of a year, by the anonymous Gregorian rule (Nature, 1876). */
export function easterSunday(year: number): Day | undefined {
  const golden = year % 19;
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const moonShift = century - Math.floor(century / 4) - Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + moonShift + 15) % 30;
  const weekday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * weekday) / 451);
  const marchDay = epact + weekday - 7 * late + 22;
  return marchDay > 31 ? dayOf(year, 4, marchDay - 31) : dayOf(year, 3, marchDay);
}
