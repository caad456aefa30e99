import { quotes } from '../facts/quotes.ts';
import type { Note, Quote, Reason } from '../outcome.ts';
import type { CardProblem, Problem } from '../situation.ts';
import { askAPerson } from './ask-a-person.ts';
import { type Rule, read, type Verdict } from './rule.ts';
import { whoComesAlong } from './who-comes-along.ts';

interface Order {
  reason: Reason;
  quote: Quote;
  notes: Note[];
  /** Whether the person holds a card that still lets them come back to Norway, where alone cards are ordered. */
  canTravelHome: boolean;
}

const feeOf: Record<CardProblem, Note> = {
  lost: 'fee-300',
  stolen: 'fee-300',
  // Free when it came like that, which is easily told in words that do not say so.
  damaged: 'fee-300-unless-it-came-damaged',
  // Free when it was produced with the error, 300 kroner when a name or a citizenship has changed since.
  'wrong-information': 'fee-depends-on-the-error',
  'arrived-damaged': 'fee-0',
  'sticker-expired': 'fee-300',
  'sticker-cannot-be-renewed': 'fee-300',
  'sticker-to-card': 'fee-300',
};

const quoteOf: Record<CardProblem, Quote> = {
  lost: quotes.cardLostStolenOrDamaged,
  stolen: quotes.cardLostStolenOrDamaged,
  damaged: quotes.cardLostStolenOrDamaged,
  'wrong-information': quotes.cardIsWrong,
  'arrived-damaged': quotes.cardArrivedDamaged,
  'sticker-expired': quotes.stickerExpired,
  'sticker-cannot-be-renewed': quotes.stickerCannotBeRenewed,
  'sticker-to-card': quotes.stickerToCard,
};

export function isLoss(problem: Problem): problem is 'lost' | 'stolen' {
  return problem === 'lost' || problem === 'stolen';
}

/** Whoever is abroad without the card needs the embassy, whatever else there is to do about it. */
export function lostAbroad(reason: Reason, notes: Note[] = ['report-the-loss-first']): Verdict {
  return { advice: { kind: 'contact-embassy' }, rule: `abroad.${reason}`, quote: quotes.mustBeInNorway, notes };
}

/** Something is wrong with the card (or it is still a sticker) while the permit lasts. */
export function* newCard(problem: CardProblem): Rule {
  const notes: Note[] = [feeOf[problem]];
  if (isLoss(problem)) notes.unshift('report-the-loss-first');
  if (problem === 'sticker-cannot-be-renewed') notes.push('sticker-cannot-be-renewed-is-expired-sticker');
  return yield* orderedFromNorway({ reason: problem, quote: quoteOf[problem], notes, canTravelHome: !isLoss(problem) });
}

/** Cards are ordered from within Norway only, first at udi.no and then with a time at the police. */
export function* orderedFromNorway({ reason, quote, notes, canTravelHome }: Order): Rule {
  if ((yield* read('whereabouts')) === 'abroad') {
    if (canTravelHome) return askAPerson('card-ordered-in-norway-only', quotes.mustBeInNorway);
    return lostAbroad(
      reason,
      notes.filter((note) => note === 'report-the-loss-first' || note === 'permit-itself-does-not-expire'),
    );
  }
  const ordered = (yield* read('orderedNewCard')) === 'yes';
  return {
    advice: { kind: 'order-new-card', reason, next: ordered ? 'book' : 'order' },
    rule: `new-card.${reason}`,
    quote,
    notes: [...notes, ...handIn(reason), 'plan-by-later-date', 'name-on-letter-box', ...(yield* whoComesAlong())],
  };
}

function handIn(reason: Reason): Note[] {
  switch (reason) {
    case 'card-expired':
    case 'damaged':
    case 'wrong-information':
    case 'arrived-damaged':
      return ['hand-in-old-card'];
    // There is no card to hand in: it is gone, or it is a sticker.
    case 'lost':
    case 'stolen':
    case 'sticker-expired':
    case 'sticker-cannot-be-renewed':
    case 'sticker-to-card':
      return [];
    default:
      return reason satisfies never;
  }
}
