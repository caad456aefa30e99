import { z } from 'zod';
import { carriedOutSchema } from '../../backend/answer-schemas.ts';
import { type AppointmentBackend, BackendUnavailable, type FoundByRequest } from '../../backend/appointment-backend.ts';
import { type Line, say } from '../../texts/line.ts';
import { chooseOne } from '../questions/choose-one.ts';
import { ask, type Effect, look } from './journey.ts';
import type { Services } from './services.ts';

const lookingAgain = 'look again ';

/** A change whose answer did not come: by this id the book can be asked what became of it. */
const unansweredSchema = z.object({ kind: z.literal('unanswered'), requestId: z.string() });

type Unanswered = z.infer<typeof unansweredSchema>;

type Known<Answer> = Exclude<Answer, { kind: 'unknown' }>;

/** The schema of an answer, or of there being none. */
export function orUnanswered<Answer extends { kind: string }>(
  schema: z.ZodType<Answer>,
): z.ZodType<Known<Answer> | Unanswered> {
  return z.custom<Known<Answer> | Unanswered>((value) => {
    const answer = schema.safeParse(value);
    return unansweredSchema.safeParse(value).success || (answer.success && isKnown(answer.data));
  });
}

/** The answer to a change; where it got lost, the request by which to ask again. */
export async function answerOf<Answer extends { kind: string }>(
  requestId: string,
  change: Promise<Answer>,
): Promise<Known<Answer> | Unanswered> {
  const answer = await change;
  return isKnown(answer) ? answer : { kind: 'unanswered', requestId };
}

function isKnown<Answer extends { kind: string }>(answer: Answer): answer is Known<Answer> {
  return answer.kind !== 'unknown';
}

const truthSchema: z.ZodType<FoundByRequest | { kind: 'unreachable' }> = z.union([
  carriedOutSchema,
  z.object({ kind: z.literal('never-happened') }),
  z.object({ kind: z.literal('unreachable') }),
]);

/**
 * What became of a change whose answer was lost. It is looked up at once, and again whenever the person asks, until the
 * book can tell. That nothing happened is believed only later: at first the change may still be on its way.
 */
export async function* findTruth(
  { backend }: Services,
  requestId: string,
  notCertainYet: Line,
): AsyncGenerator<Effect, FoundByRequest, unknown> {
  for (let attempt = 0; ; attempt += 1) {
    const found = yield* look(`truth ${requestId} ${attempt}`, truthSchema, () => findByRequest(backend, requestId));
    const isTooSoon = found.kind === 'never-happened' && attempt === 0;
    if (found.kind !== 'unreachable' && !isTooSoon) return found;
    yield* ask(lookAgain(`${lookingAgain}${requestId} ${attempt}`, notCertainYet));
  }
}

/** The request whose end an open question waits for. */
export function requestInDoubt(question: string): string | undefined {
  return question.startsWith(lookingAgain) ? question.slice(lookingAgain.length).split(' ')[0] : undefined;
}

async function findByRequest(backend: AppointmentBackend, requestId: string) {
  try {
    return await backend.findByRequest(requestId);
  } catch (error) {
    if (error instanceof BackendUnavailable) return { kind: 'unreachable' } as const;
    throw error;
  }
}

function lookAgain(id: string, line: Line) {
  return chooseOne({
    id,
    line,
    why: [say('bookAppointment.whyLookAgain')],
    choices: [{ value: 'again', label: say('bookAppointment.lookAgain') }],
    understand: ({ understanding: { details, ranking } }) => {
      const asksForIt = ranking[0]?.intent === 'show-appointment' || ranking[0]?.intent === 'book-appointment';
      return details.yesNo === 'yes' || asksForIt ? 'again' : undefined;
    },
  });
}
