import type { Instant } from '../../domain/moment.ts';
import { reminderTimes } from '../../domain/notice-times.ts';
import type { Ledger } from './ledger.ts';

/** I6: whoever is booked is to be reminded, once, and nobody else; of no hold that is not open any more. */
export function checkNotices({ appointments, notices }: Ledger, now: Instant): string[] {
  const booked = appointments.filter(({ status }) => status === 'booked');
  const reminders = notices.filter(({ key }) => key.startsWith('reminder '));
  const known = new Set(booked.map(({ reference }) => `reminder ${reference} 0`));
  return [
    ...booked
      // Those that are too near to be reminded of have none; those of tomorrow may have had the time for it.
      .filter(({ start }) => reminderTimes(start, now) !== undefined)
      .filter(({ reference }) => !reminders.some(({ key }) => key === `reminder ${reference} 0`))
      .map(({ reference }) => `${reference} is to be reminded of, and nobody will be`),
    ...reminders.filter(({ key }) => !known.has(key)).map(({ key }) => `"${key}" is of no appointment`),
    ...notices
      .filter(({ end, due }) => end !== null && due > now)
      .map(({ key, end }) => `"${key}" was ${end} before its time`),
  ];
}
