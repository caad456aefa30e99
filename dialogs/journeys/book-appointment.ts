import { confirmedSchema, heldSchema } from '../../backend/answer-schemas.ts';
import type { Slot } from '../../backend/appointment-backend.ts';
import type { Outcome } from '../../domain/outcome.ts';
import type { Station } from '../../domain/stations/station.ts';
import { say } from '../../texts/line.ts';
import { bookedLines, hasOneLine } from '../appointment-lines.ts';
import { chooseSlot } from '../choose-slot.ts';
import { chooseStation } from '../choose-station.ts';
import { findOutcome } from '../find-outcome.ts';
import { identifyPerson, type Person } from '../identify-person.ts';
import { ask, type Effect, type End, type Journey, once, type Start, tell } from '../journey.ts';
import { noAppointment } from '../no-appointment.ts';
import { keepingNothing, onBehalf } from '../on-behalf.ts';
import type { Whose } from '../questions/whose-card.ts';
import { yesOrNo } from '../questions/yes-or-no.ts';
import type { Services } from '../services.ts';

/** Books a time at the police for those whom the rules send there; the others hear what to do instead, and why. */
export const bookAppointment: Journey = async function* (services, start) {
  const found = yield* findOutcome(services, start);
  if (!leadsToAppointment(found.outcome)) return { lines: noAppointment(found, start.memory) };
  return yield* bookFor(found.whose, services, start);
};

/** Whether the rules send somebody to the police with a time booked here. */
export function leadsToAppointment(outcome: Outcome): boolean {
  return outcome.kind === 'book-first-card' || (outcome.kind === 'order-new-card' && outcome.next === 'book');
}

/** Books for whom the errand is: of somebody else nothing is known, and nothing is kept. */
export function bookFor(whose: Whose, services: Services, start: Start): AsyncGenerator<Effect, End, unknown> {
  return whose === 'mine' ? book(services, start) : keepingNothing(book(services, onBehalf(start)));
}

/** Station, time, person, and a last look before anything is booked; another time when somebody else was quicker. */
async function* book(services: Services, start: Start): AsyncGenerator<Effect, End, unknown> {
  let station: Station | undefined;
  for (let attempt = 1; ; attempt += 1) {
    station ??= yield* chooseStation(services, say('station.askWhereForBooking'), attempt);
    if (station === undefined) return { lines: [say('station.noneThere')] };
    const choice = yield* chooseSlot(services, station, attempt);
    if (choice.kind === 'none-free')
      yield* tell(`none free ${attempt}`, say('slot.noneFree', { station: station.name }));
    if (choice.kind !== 'slot') {
      station = undefined;
      continue;
    }
    const person = yield* identifyPerson(services, start);
    if (person === undefined) return { lines: [say('identify.tooManyTries')] };
    const end = yield* holdAndConfirm(services, station, choice.slot, person, attempt);
    if (end !== undefined) return end;
    yield* tell(`gone ${attempt}`, say('bookAppointment.sorryGone'));
  }
}

/** Keeps the slot while the person decides, and books it; undefined when it is gone and another must be found. */
async function* holdAndConfirm(
  { backend, workingDays }: Services,
  station: Station,
  slot: Slot,
  person: Person,
  attempt: number,
): AsyncGenerator<Effect, End | undefined, unknown> {
  const held = yield* once(`hold ${slot.id} ${attempt}`, heldSchema, (requestId) =>
    backend.hold({ slot, applicant: person.id, requestId }),
  );
  if (held.kind === 'already-has-one') return { lines: [hasOneLine(held.appointment, station)] };
  if (held.kind === 'taken') return undefined;
  const summary = say('bookAppointment.askSure', {
    station: station.name,
    address: station.address,
    moment: { moment: slot.start },
    caseEnding: person.caseEnding,
  });
  const sure = yield* ask(yesOrNo(`sure ${held.hold.id}`, summary, [say('bookAppointment.whySure')]));
  if (sure === 'no') return { lines: [say('bookAppointment.stopped')], release: held.hold };
  const confirmed = yield* once(`confirm ${held.hold.id}`, confirmedSchema, (requestId) =>
    backend.confirm({ hold: held.hold, applicant: person.id, requestId }),
  );
  switch (confirmed.kind) {
    case 'booked':
      return { lines: bookedLines(confirmed.appointment, station, workingDays) };
    case 'already-has-one':
      return { lines: [hasOneLine(confirmed.appointment, station)], release: held.hold };
    case 'unknown':
      return { lines: [say('bookAppointment.notCertainYet')] };
    case 'hold-expired':
    case 'taken':
      return undefined;
    default:
      return confirmed satisfies never;
  }
}
