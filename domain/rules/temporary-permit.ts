import { type Day, isDay } from '../day.ts';
import { quotes } from '../facts/quotes.ts';
import type { Problem, Situation } from '../situation.ts';
import { type Expiry, firstDayToAct, isAboutToExpire } from './about-to-expire.ts';
import { askAPerson, dateUnknown } from './ask-a-person.ts';
import { firstCard } from './first-card.ts';
import { newCard } from './new-card.ts';
import { notArrived } from './not-arrived.ts';
import { permitDateUnknown } from './permit-date-unknown.ts';
import { renewal } from './renewal.ts';
import { afterApplying } from './renewal-applied.ts';
import { type Circumstances, notice, type Rule, read } from './rule.ts';

/** A temporary permit about to expire wins over whatever is wrong with the card. */
export function* temporaryPermit(problem: Problem, circumstances: Circumstances): Rule {
  const { today } = circumstances;
  switch (problem) {
    // Somebody who waits for a card need not know when it expires; whoever says so is still told what is urgent.
    case 'first-card':
    case 'not-arrived': {
      const expires = yield* notice('permitExpires');
      if (isDayAboutToExpire(expires, today)) return yield* renewal(problem, expires, today);
      return problem === 'first-card' ? yield* firstCard() : yield* notArrived(circumstances);
    }
    case 'expiring':
    case 'nothing-wrong': {
      const applied = yield* notice('appliedForRenewal');
      if (applied !== undefined && applied !== 'no') return afterApplying(applied, []);
      const expires = yield* read('permitExpires');
      if (expires === 'unknown') return dateUnknown(problem);
      // From when something can be done is counted from the very day.
      if (expires === 'later') return dateUnknown(problem);
      if (!isDay(expires) || isAboutToExpire(expires, today)) return yield* renewal(problem, expires, today);
      return yield* permitStillValid(expires, today);
    }
    default: {
      const expires = yield* read('permitExpires');
      if (expires === 'unknown') return yield* permitDateUnknown(problem);
      if (expires !== 'later' && isAboutToExpire(expires, today)) return yield* renewal(problem, expires, today);
      return yield* newCard(problem);
    }
  }
}

function* permitStillValid(expires: Day, today: Day): Rule {
  // A card that runs out before its permit is on no page: neither an order nor a renewal is right for certain.
  const cardExpires = yield* notice('cardExpires');
  if (isDayAboutToExpire(cardExpires, today)) return askAPerson('permit-outlasts-card', quotes.renewThePermitInstead);
  return {
    advice: { kind: 'card-still-valid', from: firstDayToAct(expires) },
    rule: 'temporary.still-valid',
    quote: quotes.renewThePermitInstead,
    notes: ['apply-a-month-before'],
  };
}

function isDayAboutToExpire(expires: Situation['permitExpires'], today: Day): expires is Expiry {
  return expires !== undefined && expires !== 'unknown' && isAboutToExpire(expires, today);
}
