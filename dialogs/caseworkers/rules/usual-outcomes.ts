import type { Day } from '../../../domain/day.ts';
import type { Outcome } from '../../../domain/outcome.ts';
import { decide } from '../../../domain/rules/decide.ts';
import { possibleAnswers } from '../../../domain/rules/possible-answers.ts';
import type { FactName, Situation } from '../../../domain/situation.ts';
import type { WorkingDays } from '../../../domain/working-days.ts';

/** How it is with most people who come with a card; where it matters it is asked all the same. */
const usual: Situation = {
  citizenship: 'other',
  whereabouts: 'norway',
  appliedForRenewal: 'no',
  orderedNewCard: 'no',
  extensionException: 'none',
  familyOfEeaCitizen: 'no',
};

/** Nothing is usual about these, and they have few answers: all are gone through. */
const goneThrough: ReadonlySet<FactName> = new Set(['basis', 'electronicId', 'appliedThrough', 'letterSays']);

interface UsualOutcomes {
  outcomes: readonly Outcome[];
  /** What was taken for granted. */
  assumed: Situation;
}

/** What the rules come to for most people of whom so much is known; nothing where that cannot be said yet. */
export function usualOutcomes(situation: Situation, today: Day, workingDays: WorkingDays): UsualOutcomes | undefined {
  const decision = decide(situation, today, workingDays);
  if (decision.kind === 'decided') return { outcomes: [decision.outcome], assumed: {} };
  const { ask } = decision;
  const usually: Situation = { [ask]: usual[ask] };
  if (usual[ask] !== undefined) {
    const further = usualOutcomes({ ...situation, ...usually }, today, workingDays);
    return further && { ...further, assumed: { ...usually, ...further.assumed } };
  }
  if (!goneThrough.has(ask)) return undefined;
  const all = possibleAnswers(ask, { today, workingDays }).map((answer) =>
    usualOutcomes({ ...situation, [ask]: answer }, today, workingDays),
  );
  const reached = all.filter((each) => each !== undefined);
  if (reached.length < all.length) return undefined;
  const assumed: Situation = Object.assign({}, ...reached.map((each) => each.assumed));
  return { outcomes: reached.flatMap(({ outcomes }) => outcomes), assumed };
}
