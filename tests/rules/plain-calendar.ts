// The calendar once more, by other means than domain/: Gauss' Easter arithmetic and plain counting of days.

export function easterSunday(year: number): string {
  const a = year % 19;
  const century = Math.floor(year / 100);
  const k = year % 100;
  const h =
    (19 * a + century - Math.floor(century / 4) - Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3) + 15) %
    30;
  const l = (32 + 2 * (century % 4) + 2 * Math.floor(k / 4) - h - (k % 4)) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const sum = h + l - 7 * m + 114;
  return written(Date.UTC(year, Math.floor(sum / 31) - 1, (sum % 31) + 1));
}

/** New Year, Maundy Thursday, Good Friday, Easter, 1 and 17 May, Ascension, Whitsun, Christmas. */
export function norwegianHolidays(year: number): string[] {
  const easter = Date.parse(easterSunday(year));
  const moving = [-3, -2, 0, 1, 39, 49, 50].map((days) => written(easter + days * 86_400_000));
  const fixed = ['01-01', '05-01', '05-17', '12-25', '12-26'].map((day) => `${year}-${day}`);
  return [...new Set([...moving, ...fixed])].sort();
}

export function nthWorkingDayAfter(day: string, count: number): string {
  let reached = Date.parse(day);
  for (let counted = 0; counted < count; ) {
    reached += 86_400_000;
    const weekday = new Date(reached).getUTCDay();
    if (weekday !== 0 && weekday !== 6 && !holidays(written(reached).slice(0, 4)).has(written(reached))) counted += 1;
  }
  return written(reached);
}

const remembered = new Map<string, Set<string>>();
function holidays(year: string): Set<string> {
  const known = remembered.get(year) ?? new Set(norwegianHolidays(Number(year)));
  remembered.set(year, known);
  return known;
}

/** The same date so many months earlier, or the last of that month where it has fewer days. */
export function monthsBefore(day: string, months: number): string {
  let year = Number(day.slice(0, 4));
  let month = Number(day.slice(5, 7)) - months;
  while (month < 1) {
    month += 12;
    year -= 1;
  }
  const leap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  const lengths = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];
  const last = lengths[month - 1] ?? 31;
  return `${year}-${two(month)}-${two(Math.min(Number(day.slice(8)), last))}`;
}

function two(figure: number): string {
  return String(figure).padStart(2, '0');
}

function written(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10);
}
