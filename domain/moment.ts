import { z } from 'zod';
import { type Day, isDay } from './day.ts';

/** A clock time in Norway, `09:30`. Times of one day compare as strings. */
export type ClockTime = string & { readonly brand: 'ClockTime' };

/** A moment on Norwegian clocks, `2026-03-10T09:30`: what an appointment says, whatever the offset that day. */
export type LocalMoment = string & { readonly brand: 'LocalMoment' };

/** Milliseconds since 1970 in UTC: for expiry and order, never shown to a person. */
export type Instant = number & { readonly brand: 'Instant' };

/** Where `now` comes from, so that tests and the terminal can set it. */
export interface Clock {
  now(): Instant;
}

export const timeZone = 'Europe/Oslo';

export function isClockTime(text: string): text is ClockTime {
  return /^([01]\d|2[0-3]):[0-5]\d$/.test(text);
}

export function isLocalMoment(text: string): text is LocalMoment {
  return text[10] === 'T' && isDay(text.slice(0, 10)) && isClockTime(text.slice(11));
}

export const clockTimeSchema = z.string().refine(isClockTime, 'must be a time such as 09:30');
export const localMomentSchema = z.string().refine(isLocalMoment, 'must be a local moment such as 2026-03-10T09:30');

export function clockTime(text: string): ClockTime {
  if (!isClockTime(text)) throw new RangeError(`Not a clock time: ${text}`);
  return text;
}

export function localMoment(text: string): LocalMoment {
  if (!isLocalMoment(text)) throw new RangeError(`Not a local moment: ${text}`);
  return text;
}

export function at(on: Day, time: ClockTime): LocalMoment {
  return `${on}T${time}` as LocalMoment;
}

export function dayOfMoment(moment: LocalMoment): Day {
  return moment.slice(0, 10) as Day;
}

export function timeOfMoment(moment: LocalMoment): ClockTime {
  return moment.slice(11) as ClockTime;
}

const osloParts = new Intl.DateTimeFormat('sv-SE', {
  timeZone,
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** What Norwegian clocks show at that instant. */
export function inNorway(instant: Instant): LocalMoment {
  return osloParts.format(instant).replace(' ', 'T') as LocalMoment;
}

/**
 * The instant at which Norwegian clocks show that moment. In the hour that clocks repeat in October it is the first of
 * the two; in the hour they skip in March it is the same distance after the change.
 */
export function instantOf(moment: LocalMoment): Instant {
  const asIfUtc = Date.parse(`${moment}:00Z`);
  const summer = asIfUtc - 2 * 3_600_000;
  const winter = asIfUtc - 3_600_000;
  return (inNorway(summer as Instant) === moment ? summer : winter) as Instant;
}

export function minutesLater(moment: LocalMoment, minutes: number): LocalMoment {
  return new Date(Date.parse(`${moment}:00Z`) + minutes * 60_000).toISOString().slice(0, 16) as LocalMoment;
}
