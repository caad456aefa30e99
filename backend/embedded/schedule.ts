import { addDays, type Day } from '../../domain/day.ts';
import { at, type ClockTime, clockTime, dayOfMoment, isLocalMoment, timeOfMoment } from '../../domain/moment.ts';
import type { Interval } from '../../domain/stations/station.ts';
import type { Slot } from '../appointment-backend.ts';

/** A time of a day for an appointment. */
export interface Start {
  time: ClockTime;
  minutes: number;
}

/** Which times there are at all, whoever may have taken them. */
export interface Schedule {
  /** When slots begin at that station on that day, in order. */
  startsOn(station: string, day: Day, today: Day): readonly Start[];
  /** The last day on which there is anything to book. */
  lastDay(today: Day): Day;
}

export interface ReceptionHours {
  /** When that station receives people with an appointment; none when it is closed. */
  hoursOn(station: string, day: Day): readonly Interval[];
  isPublicHoliday(day: Day): boolean;
}

const minutesPerSlot = 20;
const minutesLeftBeforeClosing = 30;
const daysAhead = 90;

/** Slots of twenty minutes inside the opening hours, from tomorrow on, none on public holidays. */
export function scheduleFromOpeningHours(
  { hoursOn, isPublicHoliday }: ReceptionHours,
  stations: readonly { id: string }[],
): Schedule {
  const known = new Set(stations.map(({ id }) => id));
  const startsIn = rememberedStarts();
  return {
    lastDay: (today) => addDays(today, daysAhead),
    startsOn: (station, day, today) => {
      if (!known.has(station) || day <= today || day > addDays(today, daysAhead) || isPublicHoliday(day)) return [];
      const [interval, ...others] = hoursOn(station, day);
      if (interval === undefined) return [];
      return others.length === 0 ? startsIn(interval) : [interval, ...others].flatMap(startsIn);
    },
  };
}

/** When slots begin in an interval: few are different, and all stations are asked for theirs again and again. */
function rememberedStarts(): (interval: Interval) => readonly Start[] {
  const known = new Map<string, readonly Start[]>();
  return (interval) => {
    const key = `${interval.from} ${interval.to}`;
    const starts = known.get(key) ?? startsWithin(interval);
    known.set(key, starts);
    return starts;
  };
}

function startsWithin({ from, to }: Interval): Start[] {
  const first = minuteOfDay(from);
  const minutes = minuteOfDay(to) - minutesLeftBeforeClosing - first;
  const count = Math.max(0, Math.floor(minutes / minutesPerSlot));
  return Array.from({ length: count }, (_, index) => {
    return { time: clockTimeAt(first + index * minutesPerSlot), minutes: minutesPerSlot };
  });
}

function clockTimeAt(minutes: number): ClockTime {
  const [hour, minute] = [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0'));
  return clockTime(`${hour}:${minute}`);
}

function minuteOfDay(time: ClockTime): number {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  return hours * 60 + minutes;
}

export function slotAt(station: string, start: Slot['start'], minutes: number): Slot {
  return { id: `${station}/${start}`, station, start, minutes };
}

/** The slot with that id, or undefined when the schedule has no such time. */
export function slotInSchedule(schedule: Schedule, id: string, today: Day): Slot | undefined {
  const border = id.lastIndexOf('/');
  const start = id.slice(border + 1);
  if (border < 1 || !isLocalMoment(start)) return undefined;
  const station = id.slice(0, border);
  const time = timeOfMoment(start);
  const found = schedule.startsOn(station, dayOfMoment(start), today).find((each) => each.time === time);
  return found && slotAt(station, start, found.minutes);
}

export function startOfDay(day: Day): Slot['start'] {
  return at(day, clockTime('00:00'));
}
