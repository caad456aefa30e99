import type { Appointment, Hold, Slot } from '../../backend/appointment-backend.ts';
import { addDays, type Day } from '../../domain/day.ts';
import { type ClockTime, dayOfMoment } from '../../domain/moment.ts';
import type { Station } from '../../domain/stations/station.ts';
import { type Line, say } from '../../texts/line.ts';
import { type Effect, type End, type Start, tell } from '../engine/journey.ts';
import type { Services } from '../engine/services.ts';
import { hasOneLine } from './appointment-lines.ts';
import { chooseTime, type TimeChoice } from './choose-time.ts';
import type { Person } from './identity.ts';
import { keepSlot } from './keep-slot.ts';

/** What became of the person's yes. */
export type CarriedOut =
  | { kind: 'end'; end: End }
  /** The slot could not be kept that long; it may still be free. */
  | { kind: 'try-again'; because: Line }
  /** The slot is somebody else's. */
  | { kind: 'taken' };

/** What a slot is wanted for, and the words for it. */
interface Purpose {
  person: Person;
  /** The reference of the appointment that is to be moved. */
  moving?: string;
  /** Where the station is settled. */
  station?: Station | undefined;
  /** A station the person has turned down. */
  not?: Station | undefined;
  summary(slot: Slot, until: { time: ClockTime }): Line;
  why: Line;
  instead: Line;
  /** The way out, as a choice. */
  stop: Line;
  stopped(): End;
  carryOut(hold: Hold): AsyncGenerator<Effect, CarriedOut, unknown>;
}

/**
 * A time chosen, kept, looked at once more and taken: another one when somebody else was quicker or it does not suit, the
 * same once more when the person took longer than it could be kept.
 */
export async function* obtainSlot(
  services: Services,
  start: Start,
  purpose: Purpose,
): AsyncGenerator<Effect, End, unknown> {
  let { station, not } = purpose;
  let chosen: TimeChoice | undefined;
  let notBefore: Day | undefined;
  for (let attempt = 1; ; attempt += 1) {
    chosen ??= yield* chooseTime(services, start, { id: attempt, station, not, notBefore });
    if (chosen.kind === 'nowhere') return chosen.end;
    const { slot } = chosen;
    ({ station } = chosen);
    const summary = (until: { time: ClockTime }) => purpose.summary(slot, until);
    const kept = yield* keepSlot(services, { ...purpose, slot, station, attempt, summary });
    switch (kept.kind) {
      case 'sure': {
        const done = yield* purpose.carryOut(kept.hold);
        if (done.kind === 'end') return done.end;
        if (done.kind === 'try-again') yield* tell(`again after ${kept.hold.id}`, done.because);
        else chosen = yield* sayGone(slot, attempt);
        break;
      }
      case 'taken':
        chosen = yield* sayGone(slot, attempt);
        break;
      case 'already-has-one':
        return hasOneEnd(services, kept.appointment);
      case 'declined':
        if (kept.wants === 'stop') return purpose.stopped();
        if (kept.wants === 'later-day') notBefore = addDays(dayOfMoment(slot.start), 1);
        if (kept.wants === 'other-station') [station, not] = [undefined, station];
        chosen = undefined;
        break;
      default:
        kept satisfies never;
    }
  }
}

/** One case has one appointment at a time; a slot kept for another is given back. */
export function hasOneEnd(services: Services, appointment: Appointment, release?: Hold): End {
  return { lines: [hasOneLine(services, appointment)], ...(release && { release }) };
}

function* sayGone(slot: Slot, attempt: number): Generator<Effect, undefined, unknown> {
  yield* tell(`gone ${slot.id} ${attempt}`, say('bookAppointment.sorryGone'));
  return undefined;
}
