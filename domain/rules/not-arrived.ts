import { deliveryDays } from '../delivery.ts';
import { quotes } from '../facts/quotes.ts';
import { askAPerson } from './ask-a-person.ts';
import { firstCard } from './first-card.ts';
import { type Circumstances, type Rule, read } from './rule.ts';

/** A card is awaited: what matters is the day the police took the photo, before which none is made. */
export function* notArrived({ today, workingDays }: Circumstances): Rule {
  const photoTaken = yield* read('photoTaken');
  if (photoTaken === 'unknown') return askAPerson('photo-day-unknown', quotes.twentyWorkingDays);
  if (photoTaken === 'not-yet') return yield* nobodyHasMadeIt();
  const { planBy, ownersDay } = deliveryDays(photoTaken, workingDays);
  if (today > planBy) return askAPerson('card-overdue', quotes.cardIsOverdue, ['name-on-letter-box']);
  return {
    advice: { kind: 'card-on-its-way', planBy, ownersDay },
    rule: 'delivery.on-its-way',
    quote: quotes.twentyWorkingDays,
    notes: ['sources-disagree', 'plan-by-later-date', 'name-on-letter-box', 'travel-at-own-risk'],
  };
}

/** No photo, no card: a first card still needs its appointment or comes by post, as the letter says. */
function* nobodyHasMadeIt(): Rule {
  // An ordered card needs its appointment too, but which rule it was ordered under is not known here.
  if ((yield* read('orderedNewCard')) === 'yes') return askAPerson('nothing-fits', quotes.atThePolice);
  return yield* firstCard();
}
