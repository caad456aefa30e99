import type { Day } from '../day.ts';
import type { Decision } from '../outcome.ts';
import type { FactName, Situation } from '../situation.ts';
import { createWorkingDays } from '../working-days.ts';
import { possibleAnswers } from './possible-answers.ts';
import { questionMatters } from './question-matters.ts';
import { residenceCard } from './residence-card.ts';
import { run } from './rule.ts';
import { smallestChange } from './smallest-change.ts';

/**
 * What a person in this situation is to do on that day, or the fact to ask for next. The same situation and day always
 * give the same decision. Give it the process's `workingDays`: without them it builds the calendar anew when an awaited
 * card needs it, which takes milliseconds.
 */
export function decide(situation: Situation, today: Day, workingDays = createWorkingDays()): Decision {
  const circumstances = { today, workingDays };
  const known: Situation = { ...situation };
  const assumed: FactName[] = [];
  for (;;) {
    const result = run(residenceCard(circumstances), known);
    if (result.kind === 'decided') {
      const { advice, rule, quote, notes } = result.verdict;
      const facts = without(assumed, result.facts);
      const change = smallestChange(known, facts, advice, circumstances);
      const outcome = { ...advice, facts, rule, quote, notes };
      return change === undefined ? { kind: 'decided', outcome } : { kind: 'decided', outcome, change };
    }
    if (questionMatters(result.ask, known, circumstances)) return { kind: 'undecided', ask: result.ask };
    // Every answer leads to the same advice, so any of them will do; it is not among the facts the advice rests on.
    assumed.push(result.ask);
    Object.assign(known, { [result.ask]: possibleAnswers(result.ask, circumstances)[0] });
  }
}

function without(names: FactName[], facts: Situation): Situation {
  const rest = { ...facts };
  for (const name of names) delete rest[name];
  return rest;
}
