import { quotes } from '../facts/quotes.ts';
import type { Note } from '../outcome.ts';
import { notice, type Rule, read } from './rule.ts';
import { whoComesAlong } from './who-comes-along.ts';

/** Granted, and no card yet. The letter decides soonest; the owner's page decides by the portal. */
export function* firstCard(): Rule {
  // After asylum only calling fits what the sources say, so nobody has to look for the letter first.
  const isAfterAsylum = (yield* notice('basis')) === 'protection';
  const letterSays = yield* isAfterAsylum ? notice('letterSays') : read('letterSays');
  if (letterSays === 'card-by-post') {
    return {
      advice: { kind: 'first-card-by-post' },
      rule: 'first-card.by-post',
      quote: quotes.manyNeedNotMeetTwice,
      notes: ['letter-decides', 'name-on-letter-box', 'plan-by-later-date'],
    };
  }
  const notes: Note[] = ['letter-decides'];
  if (letterSays === undefined || letterSays === 'not-sure') notes.push('letter-may-say-by-post');
  // The police say "book with the police where you live", UDI says "the police will contact you": only calling fits both.
  if (isAfterAsylum) {
    return {
      advice: { kind: 'call-about-first-card' },
      rule: 'first-card.protection',
      quote: quotes.protectionBooksWithPolice,
      notes: [...notes, 'sources-disagree', 'name-on-letter-box', ...(yield* whoComesAlong())],
    };
  }
  if ((yield* read('appliedThrough')) === 'elsewhere') {
    return {
      advice: { kind: 'call-about-first-card' },
      rule: 'first-card.elsewhere',
      quote: quotes.firstCardOtherwise,
      notes: [...notes, 'within-seven-days', 'name-on-letter-box', ...(yield* whoComesAlong())],
    };
  }
  return {
    advice: { kind: 'book-first-card' },
    rule: 'first-card.portal',
    quote: quotes.firstCardThroughPortal,
    notes: [
      ...notes,
      'within-seven-days',
      'use-the-same-account',
      'plan-by-later-date',
      'name-on-letter-box',
      ...(yield* whoComesAlong()),
    ],
  };
}
