import { links } from '../../domain/facts/links.ts';
import type { Cause, Outcome } from '../../domain/outcome.ts';
import type { Page } from '../stations/link-to.ts';

/** The official pages where the advice is carried out or stands in full, the most useful first. */
export function pagesFor(outcome: Outcome): readonly Page[] {
  switch (outcome.kind) {
    case 'book-first-card':
      return ['booking'];
    case 'first-card-by-post':
    case 'card-on-its-way':
      return ['residenceCards', 'travel'];
    case 'call-about-first-card':
      return ['residenceCards', 'police'];
    case 'order-new-card':
      return outcome.next === 'order' ? ['orderCard', 'cardFees'] : ['booking'];
    case 'renew-permit':
      return [...renewalPages(outcome), 'portal'];
    case 'renewal-pending':
      return ['rightsWhileWaiting', 'travel'];
    case 'card-still-valid':
      return outcome.facts.permit === 'temporary' ? renewalPages(outcome) : ['orderCard'];
    case 'extended-automatically':
      return ['collectiveProtection'];
    case 'no-card-needed':
      return outcome.because === 'svalbard' ? ['svalbard'] : outcome.because === 'visitor' ? ['udi'] : ['eeaCitizens'];
    case 'no-permit-yet':
      return pagesWithoutPermit(outcome.route);
    case 'contact-embassy':
      return outcome.facts.permitExpires !== undefined && outcome.quote.address === links.renewFromAbroad.address.en
        ? ['renewFromAbroad', 'travelWithoutCard']
        : ['travelWithoutCard'];
    case 'ask-a-person':
      return pagesForAsking(outcome.cause);
    default:
      return outcome satisfies never;
  }
}

function pagesForAsking(cause: Cause): readonly Page[] {
  if (cause === 'embassy-staff') return [];
  if (cause === 'extension-exception' || cause === 'extension-not-seen') return ['collectiveProtection', 'udiContact'];
  return cause === 'separation-agreement' ? ['brexit', 'udi'] : ['police', 'udi'];
}

function renewalPages({ facts }: Outcome): readonly Page[] {
  switch (facts.basis) {
    case 'work':
      return facts.electronicId === 'yes' ? ['renewWorkWithElectronicId'] : ['renewWork'];
    case 'protection':
      return ['renewProtection'];
    case 'family':
      return ['renewFamily'];
    case 'study':
    case 'other':
    case undefined:
      return ['udi'];
    default:
      return facts.basis satisfies never;
  }
}

function pagesWithoutPermit(route: Extract<Outcome, { kind: 'no-permit-yet' }>['route']): readonly Page[] {
  switch (route) {
    case 'wait':
      return ['portal'];
    case 'family-of-eea':
      return ['eeaFamily'];
    case 'asylum-seekers-card':
      return ['asylumSeekersCard'];
    case 'first-application':
      return ['udi'];
    default:
      return route satisfies never;
  }
}
