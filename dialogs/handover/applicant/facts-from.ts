import { z } from 'zod';
import { asKept } from '../../../domain/as-kept.ts';
import { cardProblems, type Situation, situationSchema } from '../../../domain/situation.ts';
import type { Memory } from '../../engine/memory.ts';
import type { Run } from '../../engine/run.ts';

/** Of a message that facts came from. */
export const mostCharacters = 200;
const parts = situationSchema.partial();
/** What is wrong with the card, as details name it. */
const reasonTold = z.object({ reason: z.enum(cardProblems) }).transform(({ reason }) => ({ problem: reason }));

interface Known {
  memory: Pick<Memory, 'situation' | 'factsFrom'>;
  runs: readonly Run[];
}

/** What is known after a turn, and from which message: what this message has told or changed came from it. */
export function learnedFrom(text: string, before: Known, after: Known): Pick<Memory, 'learned' | 'factsFrom'> {
  const earlier = knownIn(before);
  const learned = knownIn(after);
  const facts = situationSchema.keyof().options.filter((fact) => learned[fact] !== undefined);
  const fresh = facts.filter((fact) => JSON.stringify(learned[fact]) !== JSON.stringify(earlier[fact]));
  const { factsFrom } = after.memory;
  if (fresh.length === 0) return { learned, factsFrom };
  const kept = asKept(text).slice(0, mostCharacters);
  return { learned, factsFrom: { ...factsFrom, ...Object.fromEntries(fresh.map((fact) => [fact, kept])) } };
}

/** Of the person themselves: remembered, said in the open errands, and answered there; the newer word wins. */
function knownIn({ memory, runs }: Known): Situation {
  const own = runs.filter(({ said }) => said.whose === undefined).toReversed();
  const told = own.flatMap(({ said, answers }) => [said, ...answers.map(({ value }) => value)]);
  let known = memory.situation;
  for (const each of told) known = { ...known, ...factsIn(each) };
  return known;
}

/** The facts of a situation among details, or in an answer. */
export function factsIn(told: unknown): Situation {
  const { data: problem } = reasonTold.safeParse(told);
  const { data: facts } = parts.safeParse(told);
  return { ...problem, ...facts };
}
