import type { FactName, Situation } from '../../domain/situation.ts';
import type { KeptDetails } from './heard-details.ts';

/** Facts most advice needs that the person has told unasked. Dates are not among them: a date does not say of what. */
export function mainFactsSaid(said: KeptDetails, starting: Situation): readonly FactName[] {
  const facts: FactName[] = [];
  if (said.reason !== undefined) facts.push('problem');
  const citizenship = said.whose === undefined ? said.citizenship : said.theirCitizenship;
  if (citizenship !== undefined) facts.push('citizenship');
  if (said.permit !== undefined || (said.basis !== undefined && starting.permit === undefined)) facts.push('permit');
  else if (said.basis !== undefined && starting.permit === 'temporary') facts.push('basis');
  return facts;
}

const sideFacts = [
  'whereabouts',
  'appliedThrough',
  'letterSays',
  'appliedForRenewal',
  'electronicId',
  'orderedNewCard',
  'age',
] as const;

/** Facts only some advice needs that the person has told unasked. */
export function sideFactsSaid(said: KeptDetails): readonly FactName[] {
  return sideFacts.filter((fact) => said[fact] !== undefined);
}

/** What runs out on the day that was said to be the day something runs out; of the permit, where it is one that does. */
export function dayThatWasSaid(said: KeptDetails, { permit }: Situation): 'permitExpires' | 'cardExpires' | undefined {
  if (said.expires === undefined && said.expiresWithin === undefined) return undefined;
  switch (permit) {
    case 'temporary':
    case 'collective-protection':
      return 'permitExpires';
    case 'permanent':
    case 'permanent-right':
    case 'eea-family-card':
      return 'cardExpires';
    default:
      return undefined;
  }
}
