import type { Day } from '../../domain/day.ts';
import type { DateDetail, DayRole, Details } from '../../nlu/understanding.ts';

/** The day at the police, where the words beside a date say that it is that. */
export function dayAtThePolice({ dates, dayRoles = [] }: Details): Day | undefined {
  const told = dayRoles.find(({ role }) => role === 'police')?.day;
  return dates.some((date) => startOf(date) === told) ? told : undefined;
}

/** The dates of a message that may be the day at the police: those of a loss, an order, a decision or an expiry are not. */
export function datesForThePolice(details: Details): readonly DateDetail[] {
  const told = dayAtThePolice(details);
  if (told !== undefined) return details.dates.filter((date) => startOf(date) === told);
  return details.dates.filter((date) => !hasRole(details, date, 'before') && !isExpiry(details, date));
}

/** The dates of a message that may be the day something runs out. */
export function datesForExpiry(details: Details): readonly DateDetail[] {
  const { dates, expires } = details;
  if (expires !== undefined) return [{ kind: 'day', day: expires }];
  const others: readonly DayRole['role'][] = ['police', 'before', 'start'];
  return dates.filter((date) => !others.some((role) => hasRole(details, date, role)));
}

/** The dates of a message that may be days of a trip. */
export function datesForTrip(details: Details): readonly DateDetail[] {
  return details.dates.filter((date) => !hasRole(details, date, 'before') && !isExpiry(details, date));
}

function isExpiry({ expires, expiresWithin, yearInDoubt, hasExpired, dates }: Details, date: DateDetail): boolean {
  const day = startOf(date);
  if (day === undefined) return false;
  const isDoubtful = yearInDoubt?.coming === day && (hasExpired === true || dates.length > 1);
  return day === expires || day === expiresWithin?.from || isDoubtful;
}

function hasRole({ dayRoles = [] }: Details, date: DateDetail, role: DayRole['role']): boolean {
  return dayRoles.some((each) => each.role === role && each.day === startOf(date));
}

function startOf(date: DateDetail): Day | undefined {
  switch (date.kind) {
    case 'day':
      return date.day;
    case 'span':
      return date.from;
    case 'impossible':
      return undefined;
    default:
      return date satisfies never;
  }
}
