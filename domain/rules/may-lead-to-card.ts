import type { Advice } from '../outcome.ts';
import type { Situation } from '../situation.ts';
import { possibleAnswers } from './possible-answers.ts';
import { residenceCard } from './residence-card.ts';
import { type Circumstances, run } from './rule.ts';

const forCard: ReadonlySet<Advice['kind']> = new Set(['book-first-card', 'call-about-first-card', 'order-new-card']);

/** Whether some answers to what is still open lead to a card being ordered or an appointment for one. */
export function mayLeadToCard(situation: Situation, circumstances: Circumstances): boolean {
  const result = run(residenceCard(circumstances), situation);
  if (result.kind === 'decided') return forCard.has(result.verdict.advice.kind);
  const { ask } = result;
  return possibleAnswers(ask, circumstances).some((answer) =>
    mayLeadToCard({ ...situation, [ask]: answer }, circumstances),
  );
}
