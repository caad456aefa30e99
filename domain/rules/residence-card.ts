import { quotes } from '../facts/quotes.ts';
import { askAPerson } from './ask-a-person.ts';
import { collectiveProtection } from './collective-protection.ts';
import { noPermitYet } from './no-permit-yet.ts';
import { permanentCard } from './permanent-card.ts';
import { type Circumstances, type Rule, read } from './rule.ts';
import { temporaryPermit } from './temporary-permit.ts';
import { needsNoCard, noCardForVisitors } from './who-needs-a-card.ts';

/** All the rules, from the first question on: what is wrong, who needs a card at all, and then by the kind of permit. */
export function* residenceCard(circumstances: Circumstances): Rule {
  const problem = yield* read('problem');
  const exempt = yield* needsNoCard();
  if (exempt) return exempt;
  const permit = yield* read('permit');
  switch (permit) {
    case 'visitor':
      return noCardForVisitors();
    case 'embassy-staff':
      return askAPerson(permit, quotes.cardOfForeignMissions);
    case 'separation-agreement':
      return askAPerson(permit);
    case 'not-sure':
      return askAPerson('permit-kind-unknown', quotes.whoMustHaveACard);
    case 'none':
    case 'applied':
    case 'asylum-seeker':
      return yield* noPermitYet(permit);
    case 'temporary':
      return yield* temporaryPermit(problem, circumstances);
    case 'collective-protection':
      return yield* collectiveProtection(problem, circumstances);
    case 'permanent':
    case 'permanent-right':
    case 'eea-family-card':
      return yield* permanentCard(permit, problem, circumstances);
    default:
      return permit satisfies never;
  }
}
