import { type Day, daysBetween, isDay } from '../../domain/day.ts';
import type { Advice, Change } from '../../domain/outcome.ts';
import type { FactName, Situation } from '../../domain/situation.ts';
import { type Line, type Phrase, say } from '../../texts/line.ts';
import { factInWords } from './known-facts.ts';

/** Somebody may be mistaken by so much about a day of their own; a border beyond it is a day they have never heard of. */
const nearDays = 31;

/** The reason with the smallest change that leads to something else, where that change can come or a fact be a mistake. */
export function withChange(why: Line, { fact, to, advice }: Change, facts: Situation, today: Day): Line {
  if (isDay(to) && !isNear(to, facts[fact])) return why;
  const changed = changedInWords(fact, { [fact]: to }, today);
  if (changed === undefined) return why;
  return say('otherwise.added', {
    why: { phrase: why },
    changed: { phrase: changed },
    advice: { phrase: thenInWords(advice) },
  });
}

function isNear(border: Day, now: Situation[FactName]): boolean {
  return now !== undefined && isDay(now) && Math.abs(daysBetween(now, border)) <= nearDays;
}

function changedInWords(fact: FactName, changed: Situation, today: Day): Phrase | undefined {
  const { basis, photoTaken, whereabouts, appliedThrough, letterSays, appliedForRenewal, electronicId } = changed;
  switch (fact) {
    // Who somebody is does not change by telling them, and that an order comes first is said already.
    case 'citizenship':
    case 'permit':
    case 'problem':
    case 'age':
    case 'orderedNewCard':
      return undefined;
    case 'permitExpires':
    case 'cardExpires':
      return factInWords(fact, changed, today);
    case 'photoTaken':
      return photoTaken === 'not-yet' ? say('otherwise.if-photoTaken-not-yet') : factInWords(fact, changed, today);
    case 'basis':
      return basis && say(`otherwise.if-basis-${basis}`);
    case 'whereabouts':
      return whereabouts && say(`otherwise.if-whereabouts-${whereabouts}`);
    case 'appliedThrough':
      return appliedThrough && say(`otherwise.if-appliedThrough-${appliedThrough}`);
    case 'letterSays':
      return letterSays === 'not-sure' ? undefined : letterSays && say(`otherwise.if-letterSays-${letterSays}`);
    case 'appliedForRenewal':
      return appliedForRenewal === 'yes' || appliedForRenewal === 'no'
        ? say(`otherwise.if-appliedForRenewal-${appliedForRenewal}`)
        : undefined;
    case 'electronicId':
      return electronicId && say(`otherwise.if-electronicId-${electronicId}`);
    case 'extensionException': {
      const { extensionException } = changed;
      if (extensionException === undefined || extensionException === 'not-sure') return undefined;
      return say(`otherwise.if-extensionException-${extensionException}`);
    }
    case 'familyOfEeaCitizen': {
      const { familyOfEeaCitizen } = changed;
      return familyOfEeaCitizen && say(`otherwise.if-familyOfEeaCitizen-${familyOfEeaCitizen}`);
    }
    default:
      return fact satisfies never;
  }
}

function thenInWords(advice: Advice): Phrase {
  switch (advice.kind) {
    case 'order-new-card':
      return say(`otherwise.then-order-new-card-${advice.next}`);
    case 'renew-permit':
      return say(`otherwise.then-renew-permit-${advice.how}`);
    case 'no-permit-yet':
      return say(`otherwise.then-no-permit-yet-${advice.route}`);
    default:
      return say(`otherwise.then-${advice.kind}`);
  }
}
