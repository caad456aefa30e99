import { quotes } from '../facts/quotes.ts';
import type { Note } from '../outcome.ts';
import type { Problem } from '../situation.ts';
import { isAboutToExpire } from './about-to-expire.ts';
import { dateUnknown } from './ask-a-person.ts';
import { firstCard } from './first-card.ts';
import { isLoss, newCard } from './new-card.ts';
import { notArrived } from './not-arrived.ts';
import { type Circumstances, type Rule, read, type Verdict } from './rule.ts';

/** Temporary collective protection is extended by itself, and the new card comes by post. */
export function* collectiveProtection(problem: Problem, circumstances: Circumstances): Rule {
  switch (problem) {
    case 'first-card':
      return yield* firstCard();
    case 'not-arrived':
      return yield* notArrived(circumstances);
    case 'expiring':
    case 'nothing-wrong':
      return extended([]);
    default: {
      // About to expire wins here too: the owner's page lets nobody order a card for a permit that runs out, and a new
      // card comes with the extension. A loss is still to be reported.
      const expires = yield* read('permitExpires');
      if (expires === 'unknown') return dateUnknown(problem);
      if (!isAboutToExpire(expires, circumstances.today)) return yield* newCard(problem);
      return extended(isLoss(problem) ? ['report-the-loss-first'] : []);
    }
  }
}

function extended(loss: Note[]): Verdict {
  return {
    advice: { kind: 'extended-automatically' },
    rule: 'collective-protection.extended',
    quote: quotes.collectiveProtection,
    notes: [...loss, 'extension-has-exceptions', 'rights-while-waiting'],
  };
}
