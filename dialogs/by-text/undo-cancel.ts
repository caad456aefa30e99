import { z } from 'zod';
import { confirmedSchema, holdSchema } from '../../backend/answer-schemas.ts';
import { type Appointment, BackendUnavailable } from '../../backend/appointment-backend.ts';
import { inNorway, timeOfMoment } from '../../domain/moment.ts';
import { type Line, say, withChoices } from '../../texts/line.ts';
import { hasOneLine, leadingTo, whereAndWhen } from '../booking/appointment-lines.ts';
import { type Effect, type End, type Journey, once, remember } from '../engine/journey.ts';
import { answerOf, findTruth, orUnanswered } from '../engine/lost-answer.ts';
import type { Services } from '../engine/services.ts';
import { choiceOfErrand } from './offered-errands.ts';

const keptSchema = z.union([
  z.object({ kind: z.literal('held'), hold: holdSchema }),
  z.object({ kind: z.literal('not-held') }),
]);

/**
 * Keeps the time of an appointment that was cancelled by one sign of a telephone, for as long as the book keeps times,
 * so that it can be taken back; the line to say of it, or none where the time could not be kept.
 */
export async function* keepForUndo(
  services: Services,
  applicant: string,
  { reference, revision, slot }: Appointment,
): AsyncGenerator<Effect, Line | undefined, unknown> {
  const kept = yield* once(`keep ${reference} ${revision}`, keptSchema, async (requestId) => {
    // That it cannot be taken back is no reason to keep silent about what was done.
    const held =
      (await unlessUnavailable(services.backend.hold({ slot, applicant, requestId }))) ??
      // The answer may have been lost, and the time kept all the same.
      (await unlessUnavailable(services.backend.findByRequest(requestId)));
    return held?.kind === 'held' ? held : { kind: 'not-held' as const };
  });
  if (kept.kind !== 'held') return undefined;
  yield* remember({ cancelled: { applicant, hold: kept.hold } });
  const until = { time: timeOfMoment(inNorway(kept.hold.expires)) };
  return withChoices(say('byText.undoUntil', { until }), [choiceOfErrand('undoCancel')]);
}

async function unlessUnavailable<Answer>(answer: Promise<Answer>): Promise<Answer | undefined> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof BackendUnavailable) return undefined;
    throw error;
  }
}

/** Takes the cancelling back while the time is still kept. */
export const undoCancel: Journey = async function* (services, { memory }) {
  const { cancelled } = memory;
  if (cancelled === null) return tooLate();
  yield* remember({ cancelled: null });
  const { applicant, hold } = cancelled;
  const confirmed = yield* once(`undo ${hold.id}`, orUnanswered(confirmedSchema), (requestId) =>
    answerOf(requestId, services.backend.confirm({ hold, applicant, requestId })),
  );
  switch (confirmed.kind) {
    case 'booked':
      return undone(services, applicant, confirmed.appointment);
    case 'already-has-one':
      return { lines: [hasOneLine(services, confirmed.appointment)] };
    case 'unanswered': {
      const truth = yield* findTruth(services, confirmed.requestId, say('bookAppointment.notCertainYet'));
      return truth.kind === 'booked' ? undone(services, applicant, truth.appointment) : tooLate();
    }
    case 'hold-expired':
    case 'taken':
      return tooLate();
    default:
      return confirmed satisfies never;
  }
};

function undone(services: Services, applicant: string, appointment: Appointment): End {
  const { reference } = appointment;
  const line = say('byText.undone', { ...whereAndWhen(services, appointment), reference });
  return {
    lines: [leadingTo(line, 'what-to-bring', 'move-appointment', 'cancel-appointment')],
    change: { kind: 'booked', applicant, appointment },
  };
}

function tooLate(): End {
  return { lines: [leadingTo(say('byText.undoTooLate'), 'book-appointment', 'find-station')] };
}
