import { cancelledSchema } from '../../backend/answer-schemas.ts';
import type { Appointment } from '../../backend/appointment-backend.ts';
import { isPlainYes } from '../../nlu/details/plain-yes.ts';
import { isNegated } from '../../nlu/details/text/negation.ts';
import { tokensOf } from '../../nlu/details/text/tokens.ts';
import type { Intent } from '../../nlu/intents.ts';
import { say } from '../../texts/line.ts';
import { leadingTo, tooLateLine, whereAndWhen, withCalendar } from '../booking/appointment-lines.ts';
import { changeableAppointment, goneEnd } from '../booking/current-appointment.ts';
import type { Person } from '../booking/identity.ts';
import { agreesTo, moreThanYes, pressedValue, saysNothingElse, sureToCancel } from '../booking/yes-to-deed.ts';
import { keepForUndo } from '../by-text/undo-cancel.ts';
import { ask, type Effect, type End, type Journey, once } from '../engine/journey.ts';
import { answerOf, findTruth, orUnanswered } from '../engine/lost-answer.ts';
import type { Question } from '../engine/question.ts';
import type { Services } from '../engine/services.ts';
import { chosen } from '../hearing/choosing.ts';
import type { Heard } from '../hearing/heard.ts';
import { chooseOne } from '../questions/choose-one.ts';
import { move } from './move-appointment.ts';

const cancelling = /^(?:avbest|cancel|kansell)/;
const moving = /^(?:flytt|utset|skyv|push|postpon|resched|mov)/;

const deed = 'cancel';
/** Whoever leaves the question leaves the appointment as it is. */
const breaksOff: ReadonlySet<Intent> = new Set(['stop', 'goodbye']);

type Wish = 'cancel' | 'keep' | 'move';

/** Cancels the appointment after one more question; who only wants another time is led to moving it. */
export const cancelAppointment: Journey = async function* (services, start) {
  const current = yield* changeableAppointment(services, start);
  if (current.kind === 'none') return current.end;
  const { person, appointment } = current;
  const wish = yield* ask(whatToDo(services, appointment));
  switch (wish) {
    case 'cancel':
      return yield* cancel(services, person, appointment);
    case 'move':
      return yield* move(services, start, { person, appointment });
    case 'keep': {
      const line = say('cancelAppointment.kept', whereAndWhen(services, appointment));
      return { lines: [leadingTo(line, 'move-appointment', 'show-appointment', 'what-to-bring')] };
    }
    default:
      return wish satisfies never;
  }
};

function whatToDo(services: Services, appointment: Appointment): Question<Wish> {
  const { reference } = appointment;
  return {
    ...chooseOne<Wish>({
      id: `${sureToCancel}${reference} ${appointment.revision}`,
      line: say('cancelAppointment.askSure', { ...whereAndWhen(services, appointment), reference }),
      why: [say('cancelAppointment.whySure')],
      choices: [
        { value: 'cancel', label: say('talk.yes') },
        { value: 'keep', label: say('cancelAppointment.keep') },
        { value: 'move', label: say('cancelAppointment.move') },
      ],
      about: ['yesNo'],
    }),
    read: (heard) => {
      const answer = readWish(heard);
      if (answer !== undefined) return { kind: 'answer', answer };
      const isAboutIt = isContent(heard) || asksFor(cancelling, heard.understanding.text) === 'yes';
      return isAboutIt ? { kind: 'cannot', because: [say('cancelAppointment.stillStands')] } : moreThanYes(heard);
    },
  };
}

/** Only a plain yes cancels; "not cancel, only push it" is a wish to move. */
function readWish(heard: Heard): Wish | undefined {
  const { text, details, ranking } = heard.understanding;
  const press = pressedValue(heard);
  const value = press ?? chosen(heard);
  if (value === 'keep' || value === 'move') return value;
  const isMove =
    ranking[0]?.intent === 'move-appointment' || details.dates.length > 0 || asksFor(moving, text) === 'yes';
  if (isMove) return 'move';
  if (details.yesNo !== 'yes' && asksFor(cancelling, text) === 'no') return 'keep';
  if (details.yesNo === 'no' || details.yesNo === 'not-yet') return 'keep';
  if (press === 'cancel' || agreesTo(heard, { deed }) || ordersIt(text)) return 'cancel';
  return breaksOff.has(ranking[0]?.intent ?? 'none') && asksFor(cancelling, text) === undefined ? 'keep' : undefined;
}

/** `Cancel it`; a lone `cancel` may mean the errand as well as the appointment. */
function ordersIt(text: string): boolean {
  return asksFor(cancelling, text) === 'yes' && saysNothingElse(text, { deed }) && !/^\W*cancel\W*$/i.test(text);
}

function isContent({ understanding: { text } }: Heard): boolean {
  return isPlainYes(text, { deed });
}

/** Whether the words ask for it, or, as `ikke avbestill` does, deny it. */
function asksFor(deed: RegExp, text: string): 'yes' | 'no' | undefined {
  const tokens = tokensOf(text);
  const from = tokens.findIndex(({ word }) => deed.test(word));
  if (from < 0) return undefined;
  return isNegated(tokens, { from, to: from + 1 }) ? 'no' : 'yes';
}

async function* cancel(
  services: Services,
  { id: applicant }: Person,
  appointment: Appointment,
): AsyncGenerator<Effect, End, unknown> {
  const { reference } = appointment;
  const cancelled = yield* once(`cancel ${reference}`, orUnanswered(cancelledSchema), (requestId) =>
    answerOf(requestId, services.backend.cancel({ reference, applicant, requestId })),
  );
  switch (cancelled.kind) {
    case 'cancelled':
      return yield* cancelledEnd(services, applicant, cancelled.appointment);
    case 'unanswered': {
      const truth = yield* findTruth(services, cancelled.requestId, say('cancelAppointment.notCertainYet'));
      if (truth.kind === 'cancelled') return yield* cancelledEnd(services, applicant, truth.appointment);
      return { lines: [leadingTo(say('cancelAppointment.notCancelled'), 'cancel-appointment', 'show-appointment')] };
    }
    case 'not-found':
      return goneEnd();
    case 'too-late':
      return { lines: [tooLateLine(services, appointment)] };
    default:
      return cancelled satisfies never;
  }
}

async function* cancelledEnd(
  services: Services,
  applicant: string,
  appointment: Appointment,
): AsyncGenerator<Effect, End, unknown> {
  const line = say('cancelAppointment.cancelled', whereAndWhen(services, appointment));
  const change = { kind: 'cancelled', applicant, appointment } as const;
  // One sign on a telephone cancels, and one sign is quickly sent.
  const undo = services.phone && (yield* keepForUndo(services, applicant, appointment));
  if (undo !== undefined) return { lines: [line, undo], change };
  return {
    lines: [leadingTo(withCalendar(services, appointment, line), 'book-appointment', 'find-station', 'talk-to-person')],
    change,
  };
}
