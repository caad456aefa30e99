import type { Day } from '../../domain/day.ts';
import type { FactName, Situation } from '../../domain/situation.ts';
import { monthsBefore, nthWorkingDayAfter } from './plain-calendar.ts';

type Value = Situation[FactName];

/** What the truth table needs to know about days, seen from one day. */
export interface Classes {
  expiry(day: string): string;
  photo(day: string): string;
  firstDayToAct(day: Value): string;
  /** Whether the scheme for employees with an electronic ID has begun. */
  scheme: 'not-yet' | 'begun';
  planBy(day: Value): string;
  ownersDay(day: Value): string;
}

export function classesOn(today: Day): Classes {
  return {
    expiry: remember((day) => {
      if (day < today) return 'expired';
      if (today > monthsBefore(day, 1)) return 'last-month';
      return today < monthsBefore(day, 3) ? 'later' : 'soon';
    }),
    photo: remember((day) => (nthWorkingDayAfter(day, 20) < today ? 'overdue' : 'on-time')),
    firstDayToAct: (day) => monthsBefore(day ?? '', 3),
    scheme: today < '2026-05-05' ? 'not-yet' : 'begun',
    planBy: (day) => nthWorkingDayAfter(day ?? '', 20),
    ownersDay: (day) => nthWorkingDayAfter(day ?? '', 10),
  };
}

export function classOf(fact: FactName, value: Value, classes: Classes): string {
  if (value === undefined) return 'absent';
  if (!/^\d/.test(value)) return value;
  return fact === 'photoTaken' ? classes.photo(value) : classes.expiry(value);
}

function remember(classify: (day: string) => string): (day: string) => string {
  const known = new Map<string, string>();
  return (day) => {
    const before = known.get(day);
    if (before !== undefined) return before;
    const now = classify(day);
    known.set(day, now);
    return now;
  };
}
