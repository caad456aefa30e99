import type { CardProblem } from '../situation.ts';
import { dateUnknown } from './ask-a-person.ts';
import { isLoss, lostAbroad } from './new-card.ts';
import { type Rule, read } from './rule.ts';

/** Something is wrong with the card, and nobody knows when the permit runs out: a loss is reported all the same, from abroad to the embassy. */
export function* permitDateUnknown(problem: CardProblem): Rule {
  if (!isLoss(problem)) return dateUnknown(problem);
  const isAbroad = (yield* read('whereabouts')) === 'abroad';
  return isAbroad ? lostAbroad(problem) : dateUnknown(problem, ['report-the-loss-first']);
}
