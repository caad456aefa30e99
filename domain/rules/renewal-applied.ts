import { quotes } from '../facts/quotes.ts';
import type { Note } from '../outcome.ts';
import type { Situation } from '../situation.ts';
import { askAPerson } from './ask-a-person.ts';
import type { Verdict } from './rule.ts';

type Applied = Exclude<NonNullable<Situation['appliedForRenewal']>, 'no'>;

/** The renewal is applied for: it is waited for, unless it is decided, or was sent in when the permit had run out. */
export function afterApplying(applied: Applied, loss: Note[]): Verdict {
  switch (applied) {
    case 'yes':
      return {
        advice: { kind: 'renewal-pending' },
        rule: 'temporary.renewal-pending',
        quote: quotes.keepRights,
        notes: [...loss, 'rights-while-waiting', 'travel-at-own-risk'],
      };
    case 'granted':
      return {
        advice: { kind: 'first-card-by-post' },
        rule: 'temporary.renewal-granted',
        quote: quotes.letterTells,
        notes: [...loss, 'letter-decides', 'name-on-letter-box', 'plan-by-later-date'],
      };
    // Whether somebody may stay after a refusal or a gap is for a person to say.
    case 'rejected':
      return askAPerson('renewal-rejected', quotes.doNotOrderWhenTemporary, loss);
    case 'after-expiry':
      return askAPerson('renewal-after-expiry', quotes.keepRights, loss);
    default:
      return applied satisfies never;
  }
}
