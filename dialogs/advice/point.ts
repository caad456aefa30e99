import { returnedCardDays } from '../../domain/facts/figures.ts';
import type { Cause, Outcome } from '../../domain/outcome.ts';
import { type Line, say } from '../../texts/line.ts';
import { afterAsylum } from './after-asylum.ts';

/** What to do, before anything else is said. */
export function pointOf(outcome: Outcome): Line {
  switch (outcome.kind) {
    case 'book-first-card':
      return say('advice.bookFirstCard');
    case 'first-card-by-post':
      return say('advice.firstCardByPost');
    case 'call-about-first-card':
      return outcome.rule === 'first-card.protection' ? afterAsylum() : say('advice.callAboutFirstCard');
    case 'order-new-card': {
      const { reason, next } = outcome;
      const because = { reason: { phrase: say(`advice.reason-${reason}`) } };
      if (next === 'book') return say('advice.orderedNowBook', because);
      return reason === 'lost' || reason === 'stolen'
        ? say(`advice.reportThenOrder-${reason}`)
        : say('advice.orderFirst', because);
    }
    case 'renew-permit': {
      const how = say(`advice.renew-${outcome.how}`);
      return outcome.notes.includes('person-at-once') ? say('advice.expired', { how: { phrase: how } }) : how;
    }
    case 'renewal-pending':
      return say('advice.renewalPending');
    case 'card-on-its-way':
      return say('advice.cardOnItsWay', { ownersDay: { day: outcome.ownersDay }, planBy: { day: outcome.planBy } });
    case 'card-still-valid': {
      const from = { day: outcome.from };
      return outcome.facts.permit === 'temporary'
        ? say('advice.renewFrom', { from })
        : say('advice.orderFrom', { from });
    }
    case 'extended-automatically':
      return say('advice.extendedAutomatically');
    case 'no-card-needed':
      return say(`advice.noCard-${outcome.because}`);
    case 'no-permit-yet':
      return say(`advice.noPermit-${outcome.route}`);
    case 'contact-embassy':
      return say('advice.contactEmbassy');
    case 'ask-a-person':
      return whyAPerson(outcome.cause);
    default:
      return outcome satisfies never;
  }
}

function whyAPerson(cause: Cause): Line {
  return cause === 'card-overdue'
    ? say('advice.ask-card-overdue', { days: returnedCardDays.value })
    : say(`advice.ask-${cause}`);
}
