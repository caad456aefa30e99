import type { FactName, Situation } from '../situation.ts';
import { possibleAnswers } from './possible-answers.ts';
import { residenceCard } from './residence-card.ts';
import { type Circumstances, run, type Verdict } from './rule.ts';

/**
 * Whether two answers to the question can lead, with the same answers to all others, to different advice or notes. It
 * stops at the first such pair, so that a question that matters costs a few runs.
 */
export function questionMatters(fact: FactName, situation: Situation, circumstances: Circumstances): boolean {
  let reached: Verdict | undefined;
  const open = new Set<FactName>();
  for (const answer of possibleAnswers(fact, circumstances)) {
    const result = run(residenceCard(circumstances), { ...situation, [fact]: answer });
    if (result.kind === 'undecided') open.add(result.ask);
    else if (reached !== undefined && !saysTheSame(reached, result.verdict)) return true;
    else reached = result.verdict;
  }
  for (const next of open) {
    for (const answer of possibleAnswers(next, circumstances)) {
      if (questionMatters(fact, { ...situation, [next]: answer }, circumstances)) return true;
    }
  }
  return false;
}

function saysTheSame(one: Verdict, other: Verdict): boolean {
  return JSON.stringify([one.advice, one.notes]) === JSON.stringify([other.advice, other.notes]);
}
