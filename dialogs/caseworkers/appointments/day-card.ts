import type { BookedTime, Slot } from '../../../backend/appointment-backend.ts';
import { addDays, type Day, weekdayOf } from '../../../domain/day.ts';
import { timeOfMoment } from '../../../domain/moment.ts';
import type { Card, CardPart, Words } from '../../../texts/card.ts';
import { type Phrase, say } from '../../../texts/line.ts';
import type { DeskServices } from '../errand.ts';
import { does } from './appointment-actions.ts';
import { freeGaps, type Gap } from './free-gaps.ts';
import { nameInLists } from './name-in-lists.ts';
import { comesAlong, papersExpected, purposeOf } from './what-for.ts';

interface DayAtStation {
  station: { id: string; name: string };
  day: Day;
  today: Day;
  booked: readonly BookedTime[];
  free: readonly Slot[];
}

/** Everybody who comes that day in order of time, under masked names, and the gaps between them. */
export function dayCard({ workingDays }: Pick<DeskServices, 'workingDays'>, shown: DayAtStation): Card {
  const { station, day, today, booked, free } = shown;
  const lines = [
    ...booked.map((each) => ({ start: each.appointment.slot.start, part: rowOf(each, today) })),
    ...freeGaps(free).map((gap) => ({ start: gap.from, part: gapRow(gap) })),
  ].toSorted((one, other) => (one.start < other.start ? -1 : 1));
  const noWork = noWorkOn(day, workingDays);
  const to = (label: Phrase, other: Day) => does('day', label, { station: station.id, day: other });
  return {
    title: say('deskDay.title', { station: station.name, day: { day } }),
    parts: [
      ...(noWork === undefined ? [] : [{ kind: 'text', text: noWork, tone: 'warning' } as const]),
      { kind: 'text', text: countsOf(shown) },
      ...lines.map(({ part }) => part),
    ],
    actions: [
      to(say('deskDay.dayBefore'), addDays(day, -1)),
      to(say('deskDay.dayAfter'), addDays(day, 1)),
      to(say('deskDay.refresh'), day),
    ],
    refresh: { verb: 'day', data: { station: station.id, day } },
  };
}

function noWorkOn(day: Day, { isPublicHoliday }: DeskServices['workingDays']): Phrase | undefined {
  if (isPublicHoliday(day)) return say('deskDay.holiday');
  return weekdayOf(day) > 5 ? say('deskDay.weekend') : undefined;
}

/** Nothing is said of free times on days for which the book offers none any more. */
function countsOf({ booked, free, day, today }: DayAtStation): Phrase {
  const count = booked.length;
  if (day > today || free.length > 0) return say('deskDay.bookedAndFree', { booked: count, free: free.length });
  return count === 0 ? say('deskDay.nobody') : say('deskDay.booked', { booked: count });
}

function rowOf({ appointment, applicant, attendance }: BookedTime, today: Day): CardPart {
  const { situation } = applicant;
  const along = comesAlong(situation);
  const expected = [
    { text: papersExpected(situation), weight: 4, tone: 'quiet' as const },
    ...(along === undefined ? [] : [{ text: along, weight: 3, tone: 'warning' as const }]),
  ];
  return {
    kind: 'row',
    cells: [
      { text: timeIn(appointment.slot.start), weight: 1 },
      { text: nameInLists(applicant.name), weight: 2 },
      { text: purposeOf(situation, today), weight: 3 },
      // That somebody is expected, their standing here says; of whoever came or did not, nothing is to be brought any more.
      ...(attendance === 'expected' ? expected : [{ text: say(`deskDay.${attendance}`), weight: 4 }]),
    ],
    action: does('show', say('deskDay.open'), { reference: appointment.reference }),
  };
}

function gapRow({ from, until, count }: Gap): CardPart {
  const gap = say('deskDay.gap', { from: { time: timeOfMoment(from) }, until: { time: timeOfMoment(until) } });
  return {
    kind: 'row',
    cells: [
      { text: gap, weight: 3, tone: 'quiet' },
      { text: say('deskDay.free', { count }), weight: 9, tone: 'quiet' },
    ],
  };
}

function timeIn(start: Slot['start']): Words {
  return say('deskDay.time', { time: { time: timeOfMoment(start) } });
}
