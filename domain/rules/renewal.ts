import { addMonths, type Day, isDay } from '../day.ts';
import { applyLatestMonths } from '../facts/figures.ts';
import { quotes } from '../facts/quotes.ts';
import { workRenewalWithElectronicIdFrom } from '../facts/schemes.ts';
import type { Note } from '../outcome.ts';
import type { Problem } from '../situation.ts';
import { type Expiry, hasExpired } from './about-to-expire.ts';
import { isLoss, lostAbroad } from './new-card.ts';
import { afterApplying } from './renewal-applied.ts';
import { notice, type Rule, read, type Verdict } from './rule.ts';

type How = Extract<Verdict['advice'], { kind: 'renew-permit' }>['how'];

/** The permit is about to expire or has: it is renewed, unless that is already applied for. A loss is still to be reported. */
export function* renewal(problem: Problem, expires: Expiry, today: Day): Rule {
  const loss: Note[] = isLoss(problem) ? ['report-the-loss-first'] : [];
  const isAbroad = (yield* notice('whereabouts')) === 'abroad';
  const applied = yield* read('appliedForRenewal');
  if (applied !== 'no') return isLoss(problem) && isAbroad ? lostAbroad(problem) : afterApplying(applied, loss);
  const expired = hasExpired(expires, today);
  // An application from abroad is usually not processed, so neither how to apply nor by when comes first there.
  if (isAbroad) {
    return {
      advice: { kind: 'contact-embassy' },
      rule: expired ? 'abroad.permit-expired' : 'abroad.renewal',
      quote: quotes.renewFromNorway,
      notes: expired ? [...loss, 'person-at-once'] : loss,
    };
  }
  const { how, quote } = yield* wayToRenew(today);
  return {
    advice: { kind: 'renew-permit', how },
    rule: expired ? 'temporary.expired' : `temporary.renew.${how}`,
    quote: expired ? quotes.doNotOrderWhenTemporary : quote,
    notes: [...loss, ...deadlineNotes(expires, today)],
  };
}

function deadlineNotes(expires: Expiry, today: Day): Note[] {
  // What an expired permit means for the person's stay is for a person to say.
  if (hasExpired(expires, today)) return ['person-at-once'];
  // Where only a month was said, the notes hold for every day of it.
  const inTime = isDay(expires) ? today <= addMonths(expires, -applyLatestMonths.value) : expires === 'soon';
  return inTime ? ['apply-a-month-before', 'rights-while-waiting'] : ['apply-a-month-before'];
}

function* wayToRenew(today: Day): Rule<{ how: How; quote: Verdict['quote'] }> {
  const basis = yield* read('basis');
  switch (basis) {
    case 'work': {
      const hasBegun = today >= workRenewalWithElectronicIdFrom.value;
      if (!hasBegun || (yield* read('electronicId')) === 'no')
        return { how: 'online-then-appointment', quote: quotes.renewThePermitInstead };
      // The scheme is for employees of 18 or over; a worker is taken for one unless something else was said.
      const age = yield* notice('age');
      return age === undefined || age === 'adult'
        ? { how: 'online-no-appointment', quote: quotes.renewWorkOnline }
        : { how: 'online-then-appointment', quote: quotes.renewThePermitInstead };
    }
    case 'study':
      return { how: 'online-then-appointment', quote: quotes.renewStudy };
    case 'protection':
      return (yield* read('electronicId')) === 'yes'
        ? { how: 'online-then-appointment', quote: quotes.renewProtectionOnline }
        : { how: 'call', quote: quotes.renewProtectionOnPaper };
    case 'family':
      return { how: 'form-tells', quote: quotes.renewFamily };
    case 'other':
      return { how: 'form-tells', quote: quotes.renewThePermitInstead };
    default:
      return basis satisfies never;
  }
}
