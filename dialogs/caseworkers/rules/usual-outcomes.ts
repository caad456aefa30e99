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
  const { assumed, ...reached } = asFarAsUsual(situation, today, workingDays);
  if (reached.kind === 'decided') return { outcomes: [reached.outcome], assumed };
  if (!goneThrough.has(reached.ask)) return undefined;
  const all = possibleAnswers(reached.ask, { today, workingDays }).map((answer) =>
    usualOutcomes({ ...situation, ...assumed, [reached.ask]: answer }, today, workingDays),
  );
  const usually = all.filter((each) => each !== undefined);
  if (usually.length < all.length) return undefined;
  return {
    outcomes: usually.flatMap(({ outcomes }) => outcomes),
    assumed: Object.assign({}, assumed, ...usually.map((each) => each.assumed)),
  };
}

/** The fact that decides for most people: nothing is usual about it; none where what is usual decides. */
export function decidingFact(situation: Situation, today: Day, workingDays: WorkingDays): FactName | undefined {
  const reached = asFarAsUsual(situation, today, workingDays);
  return reached.kind === 'asks' ? reached.ask : undefined;
}

/** The deciding fact with what each answer to it leads to, where its answers are few; `assumed` goes for them all. */
export function usualWays(situation: Situation, today: Day, workingDays: WorkingDays) {
  const { assumed, ...reached } = asFarAsUsual(situation, today, workingDays);
  if (reached.kind === 'decided' || !goneThrough.has(reached.ask)) return undefined;
  const { ask } = reached;
  const ways = possibleAnswers(ask, { today, workingDays }).map((answer) => {
    const known: Situation = { ...situation, ...assumed, [ask]: answer };
    const further = asFarAsUsual(known, today, workingDays);
    return { answer: { [ask]: answer }, further };
  });
  return { ask, assumed, ways };
}

type Reached = { assumed: Situation } & ({ kind: 'decided'; outcome: Outcome } | { kind: 'asks'; ask: FactName });

/** Goes on with what is usual until the rules decide, or ask what nobody can take for granted. */
function asFarAsUsual(situation: Situation, today: Day, workingDays: WorkingDays): Reached {
  let assumed: Situation = {};
  for (;;) {
    const decision = decide({ ...situation, ...assumed }, today, workingDays);
    if (decision.kind === 'decided') return { kind: 'decided', outcome: decision.outcome, assumed };
    const { ask } = decision;
    if (usual[ask] === undefined) return { kind: 'asks', ask, assumed };
    assumed = { ...assumed, [ask]: usual[ask] };
  }
}
