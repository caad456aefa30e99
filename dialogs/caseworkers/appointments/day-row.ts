import type { BookedTime } from '../../../backend/appointment-backend.ts';
import { dayOfMoment, type LocalMoment, timeOfMoment } from '../../../domain/moment.ts';
import type { CardAction, CardPart } from '../../../texts/card.ts';
import { say } from '../../../texts/line.ts';
import { does, markAction } from './appointment-actions.ts';
import { nameInLists } from './name-in-lists.ts';
import { comesAlong, papersExpected, purposeOf } from './what-for.ts';
import { marksFor } from './when-to-mark.ts';

/** Who looks at a day, and when. */
export interface Viewing {
  now: LocalMoment;
  mayMark: boolean;
  /** The reference whose mark was made last, and can be taken back where it stands. */
  marked?: string | undefined;
}

/** One person of a day, under a masked name, with what is to be recorded of them now. */
export function dayRow({ appointment, applicant, attendance }: BookedTime, viewing: Viewing): CardPart {
  const { reference, slot } = appointment;
  const { situation } = applicant;
  const along = comesAlong(situation);
  const expected = [
    { text: papersExpected(situation), weight: 4, tone: 'quiet' as const },
    ...(along === undefined ? [] : [{ text: along, weight: 3, tone: 'warning' as const }]),
  ];
  const below = viewing.mayMark ? marksOf({ appointment, attendance }, viewing) : [];
  return {
    kind: 'row',
    cells: [
      { text: say('deskDay.time', { time: { time: timeOfMoment(slot.start) } }), weight: 1 },
      { text: nameInLists(applicant.name), weight: 2 },
      { text: purposeOf(situation, dayOfMoment(viewing.now)), weight: 3 },
      // That somebody is expected, their standing here says; of whoever came or did not, nothing is to be brought any more.
      ...(attendance === 'expected' ? expected : [{ text: say(`deskDay.${attendance}`), weight: 4 }]),
    ],
    action: does('show', say('deskDay.open'), { reference }),
    ...(below.length > 0 && { below }),
  };
}

function marksOf(
  { appointment, attendance }: Pick<BookedTime, 'appointment' | 'attendance'>,
  { now, marked }: Viewing,
): CardAction[] {
  const { reference, slot, status } = appointment;
  if (reference === marked && attendance !== 'expected') {
    return [does('undo', say('deskAppointment.undo'), { reference, what: 'attendance', back: 'day', of: attendance })];
  }
  if (status === 'cancelled' || attendance !== 'expected') return [];
  return marksFor(slot.start, now).map((mark) => markAction(mark, { reference, back: 'day' }));
}
