import { asKept } from '../../../domain/as-kept.ts';
import { type FactName, situationSchema } from '../../../domain/situation.ts';
import type { Memory } from '../../engine/memory.ts';
import type { Run } from '../../engine/run.ts';

const mostCharacters = 200;

type Known = ReadonlyMap<FactName, string>;
interface Before {
  memory: Pick<Memory, 'situation' | 'factsFrom'>;
  runs: readonly Run[];
}

/** Which message each fact came from, after a turn: what this message has told or changed came from it. */
export function factsFrom(text: string, before: Before, after: Before): Memory['factsFrom'] {
  const earlier = known(before);
  const learned = [...known(after)].filter(([fact, value]) => earlier.get(fact) !== value);
  if (learned.length === 0) return after.memory.factsFrom;
  const kept = asKept(text).slice(0, mostCharacters);
  return { ...after.memory.factsFrom, ...Object.fromEntries(learned.map(([fact]) => [fact, kept])) };
}

/** What is known of the person themselves: remembered, said in the open errands, and answered there. */
function known({ memory, runs }: Before): Known {
  const own = runs.filter(({ said }) => said.whose === undefined);
  const parts = own.flatMap(({ said, answers }) => [said, ...answers.map(({ value }) => value)]);
  const all = [memory.situation, ...parts].flatMap((part) => {
    const facts = situationSchema.partial().safeParse(part);
    return facts.success ? Object.entries(facts.data) : [];
  });
  return new Map(
    all.flatMap(([name, value]) => {
      const fact = situationSchema.keyof().safeParse(name);
      return fact.success ? [[fact.data, JSON.stringify(value)] as const] : [];
    }),
  );
}
