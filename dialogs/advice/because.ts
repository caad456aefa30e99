import type { Day } from '../../domain/day.ts';
import { type FactName, type Situation, situationSchema } from '../../domain/situation.ts';
import { type Line, type Phrase, say } from '../../texts/line.ts';
import type { Finding } from './find-outcome.ts';
import { factInWords } from './known-facts.ts';
import { withChange } from './otherwise.ts';

/** What the advice rests on, the sentence of the source, and the change that would matter. */
export function becauseOf({ outcome, change, today }: Finding): Line {
  const why = say('advice.why', { facts: { all: factsInWords(outcome.facts, today) } });
  return { ...(change ? withChange(why, change, outcome.facts, today) : why), quote: outcome.quote };
}

/** The facts as a list of a few words each, none said twice. */
export function factsInWords(facts: Situation, today: Day): { phrase: Phrase }[] {
  const names = situationSchema.keyof().options.filter((name) => tellsSomething(name, facts));
  return names.flatMap((name) => factInWords(name, facts, today) ?? []).map((phrase) => ({ phrase }));
}

/** What runs out is said by its date, and a permit by what it was given for. */
function tellsSomething(name: FactName, { problem, permit, basis }: Situation): boolean {
  if (name === 'problem') return problem !== 'expiring' && problem !== 'nothing-wrong';
  if (name === 'permit') return permit !== 'temporary' || basis === undefined;
  return name !== 'basis' || permit === 'temporary' || permit === undefined;
}
