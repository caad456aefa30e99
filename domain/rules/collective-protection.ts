import { quotes } from '../facts/quotes.ts';
import type { Note } from '../outcome.ts';
import type { Problem, Situation } from '../situation.ts';
import { hasExpired, isAboutToExpire } from './about-to-expire.ts';
import { askAPerson } from './ask-a-person.ts';
import { firstCard } from './first-card.ts';
import { isLoss, lostAbroad, newCard } from './new-card.ts';
import { notArrived } from './not-arrived.ts';
import { permitDateUnknown } from './permit-date-unknown.ts';
import { type Circumstances, notice, type Rule, read } from './rule.ts';

/** Temporary collective protection is extended by itself, with exceptions, and the new card comes by post. */
export function* collectiveProtection(problem: Problem, circumstances: Circumstances): Rule {
  switch (problem) {
    case 'first-card':
      return yield* firstCard();
    case 'not-arrived':
      return yield* notArrived(circumstances);
    case 'expiring':
    case 'nothing-wrong':
      return yield* extension(problem, yield* notice('permitExpires'), circumstances);
    default: {
      // About to expire wins here too: the owner's page lets nobody order a card for a permit that runs out, and a new
      // card comes with the extension. A loss is still to be reported.
      const expires = yield* read('permitExpires');
      if (expires === 'unknown') return yield* permitDateUnknown(problem);
      if (!isAboutToExpire(expires, circumstances.today)) return yield* newCard(problem);
      if (isLoss(problem) && (yield* notice('whereabouts')) === 'abroad') return lostAbroad(problem);
      return yield* extension(problem, expires, circumstances);
    }
  }
}

/** Whom an exception may fit, and whoever has heard nothing when the day has passed, asks UDI: nothing is to be waited for. */
function* extension(problem: Problem, expires: Situation['permitExpires'], { today }: Circumstances): Rule {
  const loss: Note[] = isLoss(problem) ? ['report-the-loss-first'] : [];
  const isKnown = expires !== undefined && expires !== 'unknown' && expires !== 'later';
  if (isKnown && hasExpired(expires, today)) return askAPerson('extension-not-seen', quotes.collectiveProtection, loss);
  if ((yield* read('extensionException')) !== 'none') {
    return askAPerson('extension-exception', quotes.collectiveProtection, loss);
  }
  const age = yield* notice('age');
  const isChild = age === 'child' || age === 'under-three';
  return {
    advice: { kind: 'extended-automatically' },
    rule: 'collective-protection.extended',
    quote: quotes.collectiveProtection,
    notes: [...loss, isChild ? 'young-child-may-have-to-come' : 'extension-has-exceptions', 'rights-while-waiting'],
  };
}
