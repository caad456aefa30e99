import { type Day, isDay } from '../../domain/day.ts';
import { hasExpired, isAboutToExpire } from '../../domain/rules/about-to-expire.ts';
import type { FactName, Situation } from '../../domain/situation.ts';
import type { CaseFacts } from './case-facts.ts';

/** The facts in which the case says something else than the person. Where they say less, they do not disagree. */
export function caseDisagrees(said: Situation, caseFacts: CaseFacts, today: Day): FactName[] {
  const { permitExpires, cardExpires, ...others } = caseFacts;
  const names: FactName[] = [];
  for (const name of ['citizenship', 'permit', 'basis', 'appliedThrough'] as const) {
    if (others[name] !== undefined && said[name] !== undefined && said[name] !== others[name]) names.push(name);
  }
  if (!isSameExpiry(said.permitExpires, permitExpires, today)) names.push('permitExpires');
  if (!isSameExpiry(said.cardExpires, cardExpires, today)) names.push('cardExpires');
  return names;
}

/** A month or a word agrees with every day it can mean. */
function isSameExpiry(said: Situation['permitExpires'], known: Situation['permitExpires'], today: Day): boolean {
  if (said === undefined || known === undefined || said === 'unknown' || !isDay(known)) return true;
  if (isDay(said)) return said === known;
  const isOver = hasExpired(known, today);
  if (said === 'expired') return isOver;
  return !isOver && isAboutToExpire(known, today) === (said !== 'later');
}
