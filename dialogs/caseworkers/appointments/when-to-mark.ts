import type { BookedTime } from '../../../backend/appointment-backend.ts';
import { type LocalMoment, minutesLater } from '../../../domain/moment.ts';
import { type Phrase, say } from '../../../texts/line.ts';

/** What is recorded of somebody. */
export type Mark = Exclude<BookedTime['attendance'], 'expected'>;

/** People come early, and are marked when they do. */
const earliestMinutes = 60;

/** Why that cannot be recorded yet of an appointment that begins then; undefined where it can. */
export function tooEarlyFor(
  attendance: BookedTime['attendance'],
  start: LocalMoment,
  now: LocalMoment,
): Phrase | undefined {
  const earliest = minutesLater(start, -earliestMinutes);
  switch (attendance) {
    case 'expected':
      return undefined;
    case 'came':
      return now < earliest ? say('deskAppointment.notYet', { moment: { moment: earliest } }) : undefined;
    case 'did-not-come':
      // Nobody has stayed away before it begins.
      return now < start ? say('deskAppointment.notBegun') : undefined;
    default:
      return attendance satisfies never;
  }
}

/** What can be recorded now. */
export function marksFor(start: LocalMoment, now: LocalMoment): readonly Mark[] {
  return (['came', 'did-not-come'] as const).filter((mark) => tooEarlyFor(mark, start, now) === undefined);
}
