import type { Day } from '../../domain/day.ts';
import type { Outcome } from '../../domain/outcome.ts';
import { residenceCard } from '../../domain/rules/residence-card.ts';
import { run } from '../../domain/rules/rule.ts';
import type { FactName, Situation } from '../../domain/situation.ts';
import { createWorkingDays } from '../../domain/working-days.ts';

/** What the rules say, as far as they get: the fact they lack, or the outcome. */
type Saying = { ask: FactName } | { outcome: Outcome };
type Rules = (situation: Situation) => Saying;

/** The rules without `decide` around them, so that they look at no more facts than they need. */
export function bareRules(today: Day, workingDays = createWorkingDays()): Rules {
  return (situation) => {
    const result = run(residenceCard({ today, workingDays }), situation);
    if (result.kind === 'undecided') return { ask: result.ask };
    const { advice, rule, quote, notes } = result.verdict;
    return { outcome: { ...advice, facts: result.facts, rule, quote, notes } };
  };
}
