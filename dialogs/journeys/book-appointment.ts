import { confirmedSchema } from '../../backend/answer-schemas.ts';
import type { Appointment, Hold } from '../../backend/appointment-backend.ts';
import type { Outcome } from '../../domain/outcome.ts';
import { say } from '../../texts/line.ts';
import { type Finding, findOutcome } from '../advice/find-outcome.ts';
import { caseSaysOtherwise, holdAgainstCase } from '../advice/hold-against-case.ts';
import { keepingNothing, onBehalf } from '../advice/on-behalf.ts';
import { bookedLines, leadingTo, placeOf } from '../booking/appointment-lines.ts';
import { findAppointment } from '../booking/current-appointment.ts';
import { identifyPerson } from '../booking/identify-person.ts';
import type { Person } from '../booking/identity.ts';
import { noAppointment } from '../booking/no-appointment.ts';
import { type CarriedOut, hasOneEnd, obtainSlot } from '../booking/obtain-slot.ts';
import { sayBeforeBooking } from '../booking/say-before-booking.ts';
import { startByText } from '../by-text/recognise-by-phone.ts';
import { type Effect, type End, type Journey, once, type Start } from '../engine/journey.ts';
import { answerOf, findTruth, orUnanswered } from '../engine/lost-answer.ts';
import type { Services } from '../engine/services.ts';

/** Books a time at the police for those whom the rules send there; the others hear what to do instead, and why. */
export const bookAppointment: Journey = async function* (services, begun) {
  const texting = yield* startByText(services, begun);
  if ('end' in texting) return texting.end;
  const { start } = texting;
  const found = yield* findOutcome(services, start);
  if (!leadsToAppointment(found.outcome)) return { lines: noAppointment(found, start.memory) };
  return yield* bookFor(found, services, start);
};

/** Whether the rules send somebody to the police with a time booked here. */
export function leadsToAppointment(outcome: Outcome): boolean {
  return outcome.kind === 'book-first-card' || (outcome.kind === 'order-new-card' && outcome.next === 'book');
}

/** Books for whom the errand is: of somebody else nothing is known, and nothing is kept. */
export function bookFor(found: Finding, services: Services, start: Start): AsyncGenerator<Effect, End, unknown> {
  return found.whose === 'mine' ? book(found, services, start) : keepingNothing(book(found, services, onBehalf(start)));
}

/** Whose case it is and what it says, which station and time, and a last look before anything is booked. */
async function* book(found: Finding, services: Services, start: Start): AsyncGenerator<Effect, End, unknown> {
  const identity = yield* identifyPerson(services, start);
  if (identity.kind === 'nobody') return identity.end;
  const { person } = identity;
  const existing = yield* findAppointment(services, person);
  if (existing !== undefined) return hasOneEnd(services, existing);
  const certain = yield* holdAgainstCase(services, start, found, person.facts);
  if (!leadsToAppointment(certain.outcome)) return yield* caseSaysOtherwise(certain, start.memory.language);
  yield* sayBeforeBooking(certain, start.memory);
  return yield* obtainSlot(services, start, {
    person,
    summary: ({ station, start: moment }, until) =>
      say('bookAppointment.askSure', {
        place: placeOf(services, station),
        moment: { moment },
        caseEnding: person.caseEnding,
        until,
      }),
    why: say('bookAppointment.whySure'),
    instead: say('bookAppointment.askInstead'),
    stop: say('bookAppointment.noTime'),
    stopped: () => ({
      lines: [leadingTo(say('bookAppointment.stopped'), 'book-appointment', 'find-station', 'talk-to-person')],
    }),
    carryOut: (hold) => confirm(services, person, hold),
  });
}

async function* confirm(
  services: Services,
  { id: applicant }: Person,
  hold: Hold,
): AsyncGenerator<Effect, CarriedOut, unknown> {
  const schema = orUnanswered(confirmedSchema);
  const confirmed = yield* once(`confirm ${hold.id}`, schema, (requestId) =>
    answerOf(requestId, services.backend.confirm({ hold, applicant, requestId })),
  );
  switch (confirmed.kind) {
    case 'booked':
      return { kind: 'end', end: bookedEnd(services, applicant, confirmed.appointment) };
    case 'already-has-one':
      return { kind: 'end', end: hasOneEnd(services, confirmed.appointment, hold) };
    case 'unanswered': {
      const truth = yield* findTruth(services, confirmed.requestId, say('bookAppointment.notCertainYet'));
      if (truth.kind === 'booked') return { kind: 'end', end: bookedEnd(services, applicant, truth.appointment) };
      return { kind: 'try-again', because: say('bookAppointment.notBooked') };
    }
    case 'hold-expired':
      return { kind: 'try-again', because: say('bookAppointment.expired') };
    case 'taken':
      return { kind: 'taken' };
    default:
      return confirmed satisfies never;
  }
}

function bookedEnd(services: Services, applicant: string, appointment: Appointment): End {
  return { lines: bookedLines(services, appointment), change: { kind: 'booked', applicant, appointment } };
}
