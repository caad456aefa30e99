import { daysBetween, isDay } from '../day.ts';
import type { Advice, Change } from '../outcome.ts';
import type { FactName, Situation } from '../situation.ts';
import { possibleAnswers } from './possible-answers.ts';
import { residenceCard } from './residence-card.ts';
import { type Circumstances, run } from './rule.ts';

/**
 * The nearest change of one fact the advice rests on that would change what the person is to do: a date by the fewest
 * days first, then the fact that was read last. Changes that would need further questions say nothing for certain.
 */
export function smallestChange(
  situation: Situation,
  facts: Situation,
  advice: Advice,
  circumstances: Circumstances,
): Change | undefined {
  for (const { fact, to } of nearestFirst(facts, circumstances)) {
    const changed = run(residenceCard(circumstances), { ...situation, [fact]: to });
    if (changed.kind === 'decided' && !tellsToDoTheSame(changed.verdict.advice, advice)) {
      return { fact, to, advice: changed.verdict.advice };
    }
  }
  return undefined;
}

type Candidate = Pick<Change, 'fact' | 'to'>;

function nearestFirst(facts: Situation, circumstances: Circumstances): Candidate[] {
  const dates: (Candidate & { days: number })[] = [];
  const others: Candidate[] = [];
  for (const fact of namesOf(facts).reverse()) {
    const now = facts[fact];
    for (const to of possibleAnswers(fact, circumstances)) {
      if (to === now || to === 'unknown' || to === 'not-sure' || isDecided(fact, now) || isDecided(fact, to)) continue;
      if (now !== undefined && isDay(now) && isDay(to)) dates.push({ fact, to, days: Math.abs(daysBetween(now, to)) });
      else others.push({ fact, to });
    }
  }
  return [...dates.sort((one, other) => one.days - other.days), ...others];
}

/** What is decided about an application, or its coming too late, is changed by no other word of the person. */
function isDecided(fact: FactName, value: Situation[FactName]): boolean {
  return fact === 'appliedForRenewal' && value !== 'yes' && value !== 'no';
}

/** Another day, reason, cause or way to apply in the advice leaves the person with the same thing to do. */
function tellsToDoTheSame(one: Advice, other: Advice): boolean {
  return whatToDo(one) === whatToDo(other);
}

function whatToDo(advice: Advice): string {
  switch (advice.kind) {
    case 'order-new-card':
      return `${advice.kind} ${advice.next}`;
    case 'renew-permit':
      return advice.how === 'online-no-appointment' ? `${advice.kind} ${advice.how}` : advice.kind;
    default:
      return advice.kind;
  }
}

function namesOf(facts: Situation): FactName[] {
  return Object.keys(facts).filter((name): name is FactName => name in facts);
}
