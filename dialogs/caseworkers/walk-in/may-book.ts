import type { Outcome } from '../../../domain/outcome.ts';

/**
 * Whether somebody of whom the rules say that gets an appointment for a card: as the rules want it, all the same where
 * a colleague sees a reason, or never, because what they need is something else than a card.
 */
export function mayBook(outcome: Outcome): 'wanted' | 'all-the-same' | 'never' {
  switch (outcome.kind) {
    case 'book-first-card':
      return 'wanted';
    case 'order-new-card':
      return outcome.next === 'book' ? 'wanted' : 'all-the-same';
    case 'first-card-by-post':
    case 'card-on-its-way':
      return 'all-the-same';
    case 'card-still-valid':
      // A temporary permit is renewed when its time comes, and its card with it.
      return outcome.facts.permit === 'temporary' ? 'never' : 'all-the-same';
    case 'ask-a-person':
      return outcome.cause === 'card-overdue' || outcome.cause === 'photo-day-unknown' ? 'all-the-same' : 'never';
    case 'call-about-first-card':
    case 'renew-permit':
    case 'renewal-pending':
    case 'extended-automatically':
    case 'no-card-needed':
    case 'no-permit-yet':
    case 'contact-embassy':
      return 'never';
    default:
      return outcome satisfies never;
  }
}
