import type { Outcome } from '../../domain/outcome.ts';
import type { Intent } from '../../nlu/intents.ts';
import { type Line, say, withChoices } from '../../texts/line.ts';
import { choiceOf } from '../hearing/main-choices.ts';

/** The end of a guidance: a few ways on that fit the advice. */
export function whatNext(outcome: Outcome): Line {
  const line =
    outcome.kind === 'order-new-card' && outcome.next === 'order'
      ? say('guidance.orderedThen', { book: { phrase: say('intents.book-appointment') } })
      : say('guidance.whatElse');
  return withChoices(line, waysOn(outcome).map(choiceOf));
}

/** The end of a guidance for somebody who does not want an appointment now. */
export function appointmentLater(): Line {
  const line = say('guidance.later', { book: { phrase: say('intents.book-appointment') } });
  return withChoices(line, (['book-appointment', 'find-station', 'what-to-bring'] as const).map(choiceOf));
}

function waysOn(outcome: Outcome): readonly Intent[] {
  switch (outcome.kind) {
    case 'book-first-card':
      return ['book-appointment', 'find-station', 'what-to-bring'];
    case 'order-new-card':
      return ['book-appointment', 'fee', 'what-to-bring', 'find-station'];
    case 'call-about-first-card':
      return ['find-station', 'what-to-bring', 'talk-to-person'];
    case 'first-card-by-post':
    case 'card-on-its-way':
      return ['card-delivery', 'travel', 'proof-without-card', 'talk-to-person'];
    case 'renew-permit':
      // What proves a stay that may not be allowed is for a person to say.
      if (outcome.notes.includes('person-at-once')) return ['talk-to-person', 'find-station'];
      return ['travel', 'proof-without-card', 'talk-to-person'];
    case 'renewal-pending':
      return ['application-status', 'proof-without-card', 'travel', 'talk-to-person'];
    case 'card-still-valid':
      return ['fee', 'what-to-bring', 'talk-to-person'];
    case 'extended-automatically':
      return ['card-delivery', 'proof-without-card', 'talk-to-person'];
    case 'contact-embassy':
      return ['travel', 'talk-to-person'];
    case 'no-card-needed':
      return ['who-needs-card', 'other-immigration', 'talk-to-person'];
    case 'no-permit-yet':
      return ['application-status', 'other-immigration', 'talk-to-person'];
    case 'ask-a-person':
      if (outcome.cause === 'embassy-staff') return ['who-needs-card', 'other-immigration'];
      return ['talk-to-person', 'find-station'];
    default:
      return outcome satisfies never;
  }
}
