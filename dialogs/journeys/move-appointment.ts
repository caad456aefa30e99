import { z } from 'zod';
import { movedSchema } from '../../backend/answer-schemas.ts';
import type { Appointment, Hold, Slot } from '../../backend/appointment-backend.ts';
import type { Station } from '../../domain/stations/station.ts';
import { type Choice, say } from '../../texts/line.ts';
import { leadingTo, movedLines, placeOf, tooLateLine, whereAndWhen } from '../booking/appointment-lines.ts';
import { isElsewhere } from '../booking/are-you-sure.ts';
import { changeableAppointment, goneEnd } from '../booking/current-appointment.ts';
import type { Person } from '../booking/identity.ts';
import { type CarriedOut, obtainSlot } from '../booking/obtain-slot.ts';
import { ask, type Effect, type End, type Journey, once, type Start } from '../engine/journey.ts';
import { answerOf, findTruth, orUnanswered } from '../engine/lost-answer.ts';
import type { Question } from '../engine/question.ts';
import type { Services } from '../engine/services.ts';
import { pressed } from '../hearing/choosing.ts';
import type { Heard } from '../hearing/heard.ts';
import { chooseOne } from '../questions/choose-one.ts';
import { stationOf } from '../stations/ask-where.ts';

/** Moves the appointment to another time, at the same station or another; the old time is kept until the new one is certain. */
export const moveAppointment: Journey = async function* (services, start) {
  const current = yield* changeableAppointment(services, start);
  return current.kind === 'none' ? current.end : yield* move(services, start, current);
};

/** Moves an appointment that can still be moved. */
export async function* move(
  services: Services,
  start: Start,
  { person, appointment }: { person: Person; appointment: Appointment },
): AsyncGenerator<Effect, End, unknown> {
  const { reference, slot: old } = appointment;
  const here = stationOf(services, old.station);
  const where = yield* ask(whichStation(services, appointment, here));
  return yield* obtainSlot(services, start, {
    person,
    moving: reference,
    ...whereTo(where, here),
    summary: ({ station, start: moment }, until) =>
      say('moveAppointment.askSure', {
        oldPlace: here?.name ?? old.station,
        oldMoment: { moment: old.start },
        place: placeOf(services, station),
        moment: { moment },
        caseEnding: person.caseEnding,
        until,
      }),
    why: say('moveAppointment.whySure'),
    instead: say('moveAppointment.askInstead'),
    stop: say('moveAppointment.keepOld'),
    stopped: () => {
      const line = say('moveAppointment.kept', whereAndWhen(services, appointment));
      return { lines: [leadingTo(line, 'move-appointment', 'cancel-appointment', 'what-to-bring')] };
    },
    carryOut: (hold) => carryOut(services, person, appointment, hold),
  });
}

type Where = 'same' | 'other' | 'elsewhere';

/** A place that was named is looked for by itself; another station, where none was, is one near the old. */
function whereTo(
  where: Where,
  here: Station | undefined,
): { station?: Station | undefined; not?: Station | undefined } {
  if (where === 'elsewhere') return {};
  return where === 'same' ? { station: here } : { not: here };
}

/** Where the new time is to be; a station or place that was named settles it. */
function whichStation(services: Services, appointment: Appointment, here: Station | undefined): Question<Where> {
  const choices = [
    ...(here === undefined ? [] : [{ value: 'same', label: say('moveAppointment.sameStation') } as const]),
    { value: 'other', label: say('slot.otherStation') } as const,
  ] satisfies Choice[];
  const question = chooseOne({
    id: `where to move ${appointment.reference}`,
    line: say('moveAppointment.askStation', whereAndWhen(services, appointment)),
    why: [say('moveAppointment.whyStation')],
    choices,
    understand: ({ understanding: { details } }) => {
      if (details.yesNo === 'no') return 'other';
      return details.yesNo === 'yes' || details.dates.length > 0 || details.time ? 'same' : undefined;
    },
  });
  const named = ({ understanding: { details } }: Heard): Where | undefined => {
    if (details.place === undefined) return undefined;
    if (here === undefined || isElsewhere(details, here, services)) return 'elsewhere';
    return details.place.kind === 'station' ? 'same' : 'other';
  };
  return {
    ...question,
    schema: z.enum(['same', 'other', 'elsewhere']),
    read: (heard) => {
      const where = pressed(heard.understanding.text, heard.offered) === undefined ? named(heard) : undefined;
      return where === undefined ? question.read(heard) : { kind: 'answer', answer: where };
    },
    notice: named,
  };
}

async function* carryOut(
  services: Services,
  { id: applicant }: Person,
  appointment: Appointment,
  hold: Hold,
): AsyncGenerator<Effect, CarriedOut, unknown> {
  const { reference } = appointment;
  const moved = yield* once(`move ${reference} to ${hold.id}`, orUnanswered(movedSchema), (requestId) =>
    answerOf(requestId, services.backend.move({ reference, hold, applicant, requestId })),
  );
  switch (moved.kind) {
    case 'moved':
      return { kind: 'end', end: movedEnd(services, applicant, moved) };
    case 'unanswered': {
      const truth = yield* findTruth(services, moved.requestId, say('moveAppointment.notCertainYet'));
      if (truth.kind === 'moved') return { kind: 'end', end: movedEnd(services, applicant, truth) };
      return { kind: 'try-again', because: say('moveAppointment.notMoved') };
    }
    case 'hold-expired':
      return { kind: 'try-again', because: say('moveAppointment.expired') };
    case 'taken':
      return { kind: 'taken' };
    case 'not-found':
      return { kind: 'end', end: { ...goneEnd(), release: hold } };
    case 'too-late':
      return { kind: 'end', end: { lines: [tooLateLine(services, appointment)], release: hold } };
    default:
      return moved satisfies never;
  }
}

function movedEnd(services: Services, applicant: string, moved: { appointment: Appointment; from: Slot }): End {
  const { appointment, from } = moved;
  const lines = movedLines(services, appointment, from.start);
  return { lines, change: { kind: 'moved', applicant, appointment, from } };
}
