import { addDays, type Day } from '../../domain/day.ts';
import { at, type ClockTime, clockTime, dayOfMoment, isLocalMoment, minutesLater } from '../../domain/moment.ts';
import type { Interval } from '../../domain/stations/station.ts';
import type { Slot } from '../appointment-backend.ts';

/** Which times there are at all, whoever may have taken them. */
export interface Schedule {
  /** Slots of that station and day in order of their start. */
  slotsOn(station: string, day: Day, today: Day): readonly Slot[];
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
  return {
    lastDay: (today) => addDays(today, daysAhead),
    slotsOn: (station, day, today) =>
      !known.has(station) || day <= today || day > addDays(today, daysAhead) || isPublicHoliday(day)
        ? []
        : hoursOn(station, day).flatMap((interval) => slotsWithin(station, day, interval)),
  };
}

function slotsWithin(station: string, day: Day, { from, to }: Interval): Slot[] {
  const minutes = minuteOfDay(to) - minutesLeftBeforeClosing - minuteOfDay(from);
  const count = Math.max(0, Math.floor(minutes / minutesPerSlot));
  const first = at(day, from);
  return Array.from({ length: count }, (_, index) =>
    slotAt(station, minutesLater(first, index * minutesPerSlot), minutesPerSlot),
  );
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
  return schedule.slotsOn(id.slice(0, border), dayOfMoment(start), today).find((slot) => slot.id === id);
}

export function startOfDay(day: Day): Slot['start'] {
  return at(day, clockTime('00:00'));
}
