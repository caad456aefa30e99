import { createHash } from 'node:crypto';
import { BackendUnavailable } from '../../backend/appointment-backend.ts';
import type { Line } from '../../texts/line.ts';
import { readKept } from '../hearing/heard-details.ts';
import { findAnswer, type Listening } from './find-answer.ts';
import type { Effect, End, Journey } from './journey.ts';
import type { Memory } from './memory.ts';
import type { Question } from './question.ts';
import { asStored, type Run, withAnswer } from './run.ts';
import type { Services } from './services.ts';

/** Where a journey came to a halt. */
type Stop =
  | { kind: 'asks'; question: Question<unknown> }
  | { kind: 'cannot'; question: Question<unknown>; because: readonly Line[] }
  | { kind: 'ended'; end: End }
  | { kind: 'backend-unavailable' };

/** How far a journey came with the answers it has. */
export interface Progress {
  run: Run;
  /** What the journey wants kept for the errands that follow. */
  remembered: Partial<Memory>;
  /** Said on the way. */
  lines: readonly Line[];
  /** The questions that have an answer, in the order they were asked. */
  passed: readonly Question<unknown>[];
  /** The deeds it came by; of another way than this one, what was done is left behind. */
  deeds: ReadonlySet<string>;
  stop: Stop;
}

/**
 * Runs a journey from its top: known answers, looks and deeds are given back as they were, the first question without
 * an answer ends the run. What changes is in the returned run, never in the one given.
 */
export async function replay(
  journey: Journey,
  services: Services,
  start: Run,
  conversation: string,
  listening: Listening,
): Promise<Progress> {
  let run = start;
  let remembered: Partial<Memory> = {};
  const lines: Line[] = [];
  const passed: Question<unknown>[] = [];
  const deeds = new Set<string>();
  const halt = (stop: Stop): Progress => ({ run, remembered, lines, passed, deeds, stop });
  const { intent } = start;
  const effects = journey(services, { memory: start.memory, said: readKept(start.said), ...(intent && { intent }) });
  let given: unknown;
  try {
    for (;;) {
      const step = await effects.next(given);
      if (step.done === true) return halt({ kind: 'ended', end: step.value });
      const effect = step.value;
      switch (effect.kind) {
        case 'ask': {
          const found = await findAnswer(effect.question, run, listening);
          if (found.kind !== 'answered') return halt(found);
          run = withAnswer(run, effect.question.id, found.answer, found.by);
          passed.push(effect.question);
          given = found.answer;
          break;
        }
        case 'once':
          if (!listening.mayDo && run.deeds[effect.id] === undefined) return halt({ kind: 'backend-unavailable' });
          given = await doOnce(effect, run, services, conversation);
          run = { ...run, deeds: { ...run.deeds, [effect.id]: given } };
          deeds.add(effect.id);
          break;
        case 'look':
          given = run.looks[effect.id] ?? asStored(await effect.read());
          run = { ...run, looks: { ...run.looks, [effect.id]: given } };
          break;
        case 'tell':
          if (!run.told.includes(effect.id)) lines.push(...effect.lines);
          run = { ...run, told: [...new Set([...run.told, effect.id])] };
          break;
        case 'remember':
          remembered = { ...remembered, ...effect.memory };
          break;
        default:
          effect satisfies never;
      }
    }
  } catch (error) {
    if (error instanceof BackendUnavailable) return halt({ kind: 'backend-unavailable' });
    throw error;
  }
}

async function doOnce(
  effect: Extract<Effect, { kind: 'once' }>,
  run: Run,
  services: Services,
  conversation: string,
): Promise<unknown> {
  const known = run.deeds[effect.id];
  if (known !== undefined) return known;
  const id = `${effect.id} #${run.revision}`;
  const requestId = createHash('sha256').update(`${conversation}\n${run.id}\n${id}`).digest('base64url');
  const begun = await services.deeds.begin({ conversation, run: run.id, id, requestId });
  if (begun.result !== undefined) return begun.result;
  const result = asStored(await effect.deed(begun.requestId));
  await services.deeds.finish({ ...begun, result });
  return result;
}
