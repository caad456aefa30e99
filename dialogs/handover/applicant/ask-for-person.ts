import { z } from 'zod';
import { handoverStates } from '../../../domain/handover/handover-status.ts';
import { type Line, say, withChoices } from '../../../texts/line.ts';
import { choiceOfErrand } from '../../by-text/offered-errands.ts';
import { ask, type Effect, type End, look, once, remember, type Start } from '../../engine/journey.ts';
import type { PersonAtHand, Services } from '../../engine/services.ts';
import { chooseOne } from '../../questions/choose-one.ts';
import { yesOrNo } from '../../questions/yes-or-no.ts';
import { askToBeCalled } from './ask-to-be-called.ts';
import { beginHandover, rememberedOf } from './begin-handover.ts';
import { closedWhileWaiting } from './closed-while-waiting.ts';
import { howTheQueueIs, type Queue, queueSchema } from './how-the-queue-is.ts';
import { personComes } from './person-comes.ts';
import { saysCall } from './wants-call.ts';
import { hoursAsTold, opensSchema } from './when-it-opens.ts';

const askedSchema = z.object({
  id: z.string(),
  state: z.enum(handoverStates),
  place: z.int(),
  opens: opensSchema.optional(),
});

/** Asks for a person, or to be called; undefined where neither is wanted and telephone numbers are to be told. */
export async function* askForPerson(
  desk: PersonAtHand,
  services: Services,
  start: Start,
): AsyncGenerator<Effect, End | undefined, unknown> {
  const already = yield* personComes(desk, services, start);
  if (already !== undefined) return already;
  const queue = yield* look('queue', queueSchema, () => howTheQueueIs(desk, services));
  if (queue.kind === 'closed') {
    const question = yesOrNo('be called', closedLine(queue), [say('handover.whyCallBack')]);
    const wanted = yield* ask({
      ...question,
      read: (heard) => (saysCall(heard.understanding.text) ? { kind: 'answer', answer: 'yes' } : question.read(heard)),
    });
    return wanted === 'yes' ? yield* askToBeCalled(desk, services, start) : undefined;
  }
  const way = yield* ask(
    chooseOne({
      id: 'wait for a person',
      line: openLine(queue),
      choices: [
        { value: 'wait', label: say('handover.wait') },
        { value: 'call', label: say('handover.callMe') },
        { value: 'numbers', label: say('handover.numbersInstead') },
      ],
      why: [say('handover.whyWait')],
      understand: ({ understanding: { text, details } }) =>
        saysCall(text) ? 'call' : details.yesNo === 'yes' ? 'wait' : details.yesNo === 'no' ? 'numbers' : undefined,
      about: ['yesNo'],
    }),
  );
  switch (way) {
    case 'wait':
      return yield* wait(desk, services, start);
    case 'call':
      return yield* askToBeCalled(desk, services, start);
    case 'numbers':
      return undefined;
    default:
      return way satisfies never;
  }
}

async function* wait(desk: PersonAtHand, services: Services, start: Start): AsyncGenerator<Effect, End, unknown> {
  const begun = yield* once('ask for a person', askedSchema, async (key) => {
    const { id, state } = await beginHandover(desk, services, { key, start });
    const queue = await howTheQueueIs(desk, services, id);
    const { place, opens } = queue.kind === 'open' ? queue : { place: 1 };
    return { id, state, place, ...(opens && { opens }) };
  });
  yield* remember({ handover: rememberedOf(begun, services) });
  // Offered in time, and chosen after closing.
  const { place, opens } = begun;
  const line =
    opens === undefined
      ? withChoices(say('handover.waiting', { place }), [choiceOfErrand('stopWaiting')])
      : closedWhileWaiting(place, opens);
  // By text the word stands in the sentence.
  return { lines: [services.phone === undefined ? line : withChoices(line, [])] };
}

function openLine({ place, minutes }: Extract<Queue, { kind: 'open' }>): Line {
  return minutes === undefined
    ? say('handover.canWaitUnknown', { place })
    : say('handover.canWait', { place, minutes });
}

function closedLine({ opens }: Extract<Queue, { kind: 'closed' }>): Line {
  if (opens === undefined) return say('handover.nobodyNow');
  return say('handover.closedUntil', hoursAsTold(opens));
}
