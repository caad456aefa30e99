import type { BookedTime, Slot } from '../../../backend/appointment-backend.ts';
import { addDays, type Day, weekdayOf } from '../../../domain/day.ts';
import { dayOfMoment, type LocalMoment, timeOfMoment } from '../../../domain/moment.ts';
import type { Card, CardAction, CardPart } from '../../../texts/card.ts';
import { type Phrase, say } from '../../../texts/line.ts';
import type { DeskServices } from '../errand.ts';
import { does } from './appointment-actions.ts';
import { pageAt } from './day-pages.ts';
import { dayRow, type Viewing } from './day-row.ts';
import { freeGaps, type Gap } from './free-gaps.ts';

interface DayAtStation {
  station: { id: string; name: string };
  day: Day;
  booked: readonly BookedTime[];
  free: readonly Slot[];
  viewing: Viewing;
  /** The part of the day that is wanted; today it is the present one, where none is. */
  near: LocalMoment | undefined;
  status: Card['status'];
}

/** Everybody who comes that day in order of time, under masked names, and the gaps between them; of a full day a part. */
export function dayCard({ workingDays }: Pick<DeskServices, 'workingDays'>, shown: DayAtStation): Card {
  const { station, day, booked, free, viewing, near, status } = shown;
  const lines = [
    ...booked.map((each) => ({ start: each.appointment.slot.start, part: dayRow(each, viewing) })),
    ...freeGaps(free).map((gap) => ({ start: gap.from, part: gapRow(gap) })),
  ].toSorted((one, other) => (one.start < other.start ? -1 : 1));
  const today = dayOfMoment(viewing.now);
  const moment = near ?? (day === today ? viewing.now : undefined);
  const page = pageAt(lines, moment, viewing.mayMark && day <= today ? 'marked' : 'seen');
  const noWork = noWorkOn(day, workingDays);
  const data = { station: station.id, day };
  const here = page.of > 1 && page.start !== undefined ? { ...data, near: page.start } : data;
  return {
    title: say('deskDay.title', { station: station.name, day: { day } }),
    status,
    parts: [
      ...(noWork === undefined ? [] : [{ kind: 'text', text: noWork, tone: 'warning' } as const]),
      { kind: 'text', text: countsOf(shown) },
      ...partOfDay(page),
      ...page.lines.map(({ part }) => part),
    ],
    actions: [
      ...toPart(say('deskDay.earlier'), data, page.before),
      ...toPart(say('deskDay.later'), data, page.after),
      does('day', say('deskDay.dayBefore'), { ...data, day: addDays(day, -1) }),
      does('day', say('deskDay.dayAfter'), { ...data, day: addDays(day, 1) }),
      does('day', say('deskDay.refresh'), here),
    ],
    refresh: { verb: 'day', data: here },
  };
}

function noWorkOn(day: Day, { isPublicHoliday }: DeskServices['workingDays']): Phrase | undefined {
  if (isPublicHoliday(day)) return say('deskDay.holiday');
  return weekdayOf(day) > 5 ? say('deskDay.weekend') : undefined;
}

/** Nothing is said of free times on days for which the book offers none any more. */
function countsOf({ booked, free, day, viewing }: DayAtStation): Phrase {
  const count = booked.length;
  if (day > dayOfMoment(viewing.now) || free.length > 0)
    return say('deskDay.bookedAndFree', { booked: count, free: free.length });
  return count === 0 ? say('deskDay.nobody') : say('deskDay.booked', { booked: count });
}

function partOfDay({ number, of, lines }: ReturnType<typeof pageAt>): CardPart[] {
  const [first, last] = [lines[0], lines.at(-1)];
  if (of === 1 || first === undefined || last === undefined) return [];
  const [from, until] = [{ time: timeOfMoment(first.start) }, { time: timeOfMoment(last.start) }];
  return [{ kind: 'text', text: say('deskDay.part', { number, of, from, until }) }];
}

function toPart(
  label: Phrase,
  data: Readonly<Record<string, string>>,
  near: LocalMoment | undefined,
): readonly CardAction[] {
  return near === undefined ? [] : [does('day', label, { ...data, near })];
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
