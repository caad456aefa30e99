import type { BookedTime } from '../../../backend/appointment-backend.ts';
import { addDays, type Day } from '../../../domain/day.ts';
import { at, clockTime, type Instant, instantOf } from '../../../domain/moment.ts';
import type { Station } from '../../../domain/stations/station.ts';
import type { HandoverFigures } from '../../../storage/handovers.ts';
import type { Misunderstanding } from '../../../storage/misunderstandings.ts';
import type { DeskServices } from '../errand.ts';

/** Appointments of a day, by how they went. */
interface Attended {
  booked: number;
  came: number;
  didNotCome: number;
  expected: number;
}

/** A day in figures: nobody can be told from them. */
export interface FiguresOfDay {
  day: Day;
  all: Attended;
  stations: readonly { station: Station; attended: Attended }[];
  handovers: HandoverFigures;
  notUnderstood: number;
}

const midnight = clockTime('00:00');
const mostCounted = 10_000;

export async function figuresOfDay(
  desk: Pick<DeskServices, 'backend' | 'handovers' | 'misunderstandings'>,
  stations: readonly Station[],
  day: Day,
): Promise<FiguresOfDay> {
  const [from, until] = [startOf(day), startOf(addDays(day, 1))];
  const [booked, handovers, misunderstood] = await Promise.all([
    Promise.all(stations.map(({ id }) => desk.backend.dayOf({ station: id, day }))),
    desk.handovers.figures(from, until),
    desk.misunderstandings.since(from, mostCounted),
  ]);
  const byStation = stations.map((station, index) => ({ station, attended: attendedIn(booked[index] ?? []) }));
  return {
    day,
    all: attendedIn(booked.flat()),
    stations: byStation.filter(({ attended }) => attended.booked > 0),
    handovers,
    notUnderstood: misunderstood.filter((each: Misunderstanding) => each.at < until).length,
  };
}

function attendedIn(times: readonly BookedTime[]): Attended {
  const count = (word: BookedTime['attendance']) => times.filter(({ attendance }) => attendance === word).length;
  return {
    booked: times.length,
    came: count('came'),
    didNotCome: count('did-not-come'),
    expected: count('expected'),
  };
}

function startOf(day: Day): Instant {
  return instantOf(at(day, midnight));
}
