import type { Outcome } from '../../domain/outcome.ts';

/** Advice in one line, as the table writes it: `order-new-card lost book`. */
export function inOneLine(outcome: Outcome): string {
  const { kind } = outcome;
  switch (kind) {
    case 'order-new-card':
      return `${kind} ${outcome.reason} ${outcome.next}`;
    case 'renew-permit':
      return `${kind} ${outcome.how}`;
    case 'no-card-needed':
      return `${kind} ${outcome.because}`;
    case 'no-permit-yet':
      return `${kind} ${outcome.route}`;
    case 'ask-a-person':
      return `${kind} ${outcome.cause}`;
    case 'card-still-valid':
      return `${kind} ${outcome.from}`;
    case 'card-on-its-way':
      return `${kind} ${outcome.planBy} ${outcome.ownersDay}`;
    default:
      return kind;
  }
}
