import { returnedCardDays } from '../../domain/facts/figures.ts';
import { quotes } from '../../domain/facts/quotes.ts';
import type { Cause, Outcome } from '../../domain/outcome.ts';
import { type Line, say } from '../../texts/line.ts';
import { afterAsylum } from './after-asylum.ts';
import { holdsNoCard } from './holds-no-card.ts';

/** What to do, before anything else is said; a loss that is to be reported never stands below "you need not". */
export function pointOf(outcome: Outcome): Line {
  const isWaiting = ['extended-automatically', 'renewal-pending', 'ask-a-person', 'first-card-by-post'].includes(
    outcome.kind,
  );
  const point = pointByKind(outcome);
  return isWaiting && outcome.notes.includes('report-the-loss-first')
    ? say('advice.lossFirst', { point: { phrase: point } })
    : point;
}

function pointByKind(outcome: Outcome): Line {
  switch (outcome.kind) {
    case 'book-first-card':
      return say('advice.bookFirstCard');
    case 'first-card-by-post':
      return outcome.rule === 'temporary.renewal-granted'
        ? say('advice.renewalGranted')
        : say('advice.firstCardByPost');
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
      return outcome.notes.includes('young-child-may-have-to-come')
        ? say('advice.extendedForChild')
        : say('advice.extendedAutomatically');
    case 'no-card-needed':
      return say(`advice.noCard-${outcome.because}`);
    case 'no-permit-yet':
      return say(`advice.noPermit-${outcome.route}`);
    case 'contact-embassy':
      return atTheEmbassy(outcome.rule);
    case 'ask-a-person':
      return outcome.cause === 'expiry-unknown' && holdsNoCard(outcome.facts.problem)
        ? say('advice.ask-expiry-unknown-without-card')
        : whyAPerson(outcome.cause);
    default:
      return outcome satisfies never;
  }
}

function atTheEmbassy(rule: string): Line {
  const checked = { date: quotes.renewFromNorway.checked };
  if (rule === 'abroad.permit-expired') return say('advice.embassyPermitExpired', { checked });
  return rule === 'abroad.renewal' ? say('advice.embassyBeforeRenewal', { checked }) : say('advice.contactEmbassy');
}

function whyAPerson(cause: Cause): Line {
  return cause === 'card-overdue'
    ? say('advice.ask-card-overdue', { days: returnedCardDays.value })
    : say(`advice.ask-${cause}`);
}
