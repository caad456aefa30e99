import { quotes } from '../facts/quotes.ts';
import { type Rule, read, type Verdict } from './rule.ts';

type Route = Extract<Verdict['advice'], { kind: 'no-permit-yet' }>['route'];

/** A card shows a permit: without one there is none to order, and the way there differs. */
export function* noPermitYet(permit: 'none' | 'applied' | 'asylum-seeker'): Rule {
  switch (permit) {
    case 'applied':
      return route('wait', quotes.letterTells);
    case 'asylum-seeker':
      return route('asylum-seekers-card', quotes.asylumSeekersCard);
    case 'none':
      return (yield* read('familyOfEeaCitizen')) === 'yes'
        ? route('family-of-eea', quotes.familyOfEeaCitizen)
        : route('first-application', quotes.whoMustHaveACard);
    default:
      return permit satisfies never;
  }
}

function route(to: Route, quote: Verdict['quote']): Verdict {
  return { advice: { kind: 'no-permit-yet', route: to }, rule: `no-permit-yet.${to}`, quote, notes: [] };
}
