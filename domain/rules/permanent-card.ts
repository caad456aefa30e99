import { type Day, isDay } from '../day.ts';
import { quotes } from '../facts/quotes.ts';
import type { Note } from '../outcome.ts';
import type { Problem } from '../situation.ts';
import { firstDayToAct, hasExpired, isAboutToExpire } from './about-to-expire.ts';
import { dateUnknown } from './ask-a-person.ts';
import { firstCard } from './first-card.ts';
import { newCard, orderedFromNorway } from './new-card.ts';
import { notArrived } from './not-arrived.ts';
import { type Circumstances, type Rule, read } from './rule.ts';

type LastingPermit = 'permanent' | 'permanent-right' | 'eea-family-card';

/** Permits and rights that are never renewed; only their card is replaced. */
export function* permanentCard(permit: LastingPermit, problem: Problem, circumstances: Circumstances): Rule {
  switch (problem) {
    case 'first-card':
      return yield* firstCard();
    case 'not-arrived':
      return yield* notArrived(circumstances);
    case 'expiring':
    case 'nothing-wrong': {
      const expires = yield* read('cardExpires');
      if (expires === 'unknown') return dateUnknown(problem);
      return yield* byTheDateOfTheCard(permit, expires, circumstances.today);
    }
    default:
      return yield* newCard(problem);
  }
}

function* byTheDateOfTheCard(permit: LastingPermit, expires: Day | 'expired' | 'soon', today: Day): Rule {
  const permitLasts: Note[] = permit === 'eea-family-card' ? [] : ['permit-itself-does-not-expire'];
  if (isDay(expires) && !isAboutToExpire(expires, today)) {
    return {
      advice: { kind: 'card-still-valid', from: firstDayToAct(expires) },
      rule: 'permanent.still-valid',
      quote: quotes.renewCardThreeMonthsBefore,
      notes: permitLasts,
    };
  }
  const expired = hasExpired(expires, today);
  return yield* orderedFromNorway({
    reason: 'card-expired',
    quote: expired ? quotes.permanentCardExpired : quotes.renewCardThreeMonthsBefore,
    notes: [expired ? 'fee-300' : 'fee-0', ...permitLasts],
    canTravelHome: !expired,
  });
}
