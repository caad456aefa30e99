import type { Day } from '../day.ts';
import type { Advice, Note, Quote } from '../outcome.ts';
import type { FactName, Situation } from '../situation.ts';
import type { WorkingDays } from '../working-days.ts';

/** What a rule may know besides the facts about the person. */
export interface Circumstances {
  today: Day;
  workingDays: WorkingDays;
}

/** What a rule says; `facts` are added by whoever runs it, from what it read. */
export interface Verdict {
  advice: Advice;
  rule: string;
  quote: Quote;
  notes: Note[];
}

/** A rule asks for the facts it needs, one after the other, and ends with a result. */
export type Rule<Result = Verdict> = Generator<{ fact: FactName; needed: boolean }, Result, Situation>;

type Known<Name extends FactName> = NonNullable<Situation[Name]>;

/** The fact; where it is not known, the rule ends here and the fact is the next question. */
export function* read<Name extends FactName>(fact: Name): Rule<Known<Name>> {
  const value = (yield { fact, needed: true })[fact];
  if (value === undefined) throw new Error(`The rule went on without ${fact}`);
  return value;
}

/** The fact if the person has told it; it is never asked for. */
export function* notice<Name extends FactName>(fact: Name): Rule<Situation[Name]> {
  return (yield { fact, needed: false })[fact];
}

type Run = { kind: 'decided'; verdict: Verdict; facts: Situation } | { kind: 'undecided'; ask: FactName };

/** Runs a rule as far as the known facts carry it; `facts` are those it looked at and found. */
export function run(rule: Rule, situation: Situation): Run {
  const facts: Situation = {};
  let step = rule.next();
  while (!step.done) {
    const { fact, needed } = step.value;
    const value = situation[fact];
    if (value !== undefined) Object.assign(facts, { [fact]: value });
    else if (needed) return { kind: 'undecided', ask: fact };
    step = rule.next(situation);
  }
  return { kind: 'decided', verdict: step.value, facts };
}
