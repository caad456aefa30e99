import type { FactName, Situation } from '../domain/situation.ts';
import type { KeptDetails } from './heard-details.ts';

/**
 * The facts the person has told unasked. They are taken up through their questions, which find them in the message, so
 * that they can be corrected like any answer. Dates are not among them: a date alone does not say what it is the date of.
 */
export function factsSaid(said: KeptDetails, starting: Situation): readonly FactName[] {
  const facts: FactName[] = [];
  if (said.reason !== undefined) facts.push('problem');
  if (said.citizenship !== undefined) facts.push('citizenship');
  if (said.permit !== undefined || (said.basis !== undefined && starting.permit === undefined)) facts.push('permit');
  else if (said.basis !== undefined && starting.permit === 'temporary') facts.push('basis');
  const others = [
    'whereabouts',
    'appliedThrough',
    'letterSays',
    'appliedForRenewal',
    'electronicId',
    'orderedNewCard',
    'age',
  ] as const;
  return [...facts, ...others.filter((fact) => said[fact] !== undefined)];
}
