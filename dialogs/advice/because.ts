import type { Advice, Change, Outcome } from '../../domain/outcome.ts';
import { type FactName, type Situation, situationSchema } from '../../domain/situation.ts';
import { type Line, type Phrase, say } from '../../texts/line.ts';
import { factInWords } from './known-facts.ts';

/** What the advice rests on, the sentence of the source, and the change that would matter, where it can come or be a mistake. */
export function becauseOf(outcome: Outcome, change: Change | undefined): Line {
  const names = situationSchema.keyof().options.filter((name) => tellsSomething(name, outcome.facts));
  const phrases = names.flatMap((name) => factInWords(name, outcome.facts) ?? []);
  const facts = { all: phrases.map((phrase) => ({ phrase })) };
  const changed =
    change && mayBeOtherwise(change.fact) ? factInWords(change.fact, { [change.fact]: change.to }) : undefined;
  const line =
    change === undefined || changed === undefined
      ? say('advice.why', { facts })
      : say('advice.whyAndChange', {
          facts,
          changed: { phrase: changed },
          instead: { phrase: insteadOf(change.advice) },
        });
  return { ...line, quote: outcome.quote };
}

/** What runs out is said by its date, and a permit by what it was given for. */
function tellsSomething(name: FactName, { problem, permit, basis }: Situation): boolean {
  if (name === 'problem') return problem !== 'expiring' && problem !== 'nothing-wrong';
  if (name === 'permit') return permit !== 'temporary' || basis === undefined;
  return name !== 'basis' || permit === 'temporary' || permit === undefined;
}

/** Who somebody is does not change by telling them, and that an order comes first is said already. */
function mayBeOtherwise(fact: FactName): boolean {
  return !['citizenship', 'permit', 'problem', 'age', 'orderedNewCard'].includes(fact);
}

function insteadOf(advice: Advice): Phrase {
  switch (advice.kind) {
    case 'order-new-card':
      return say(`advice.instead-order-new-card-${advice.next}`);
    case 'renew-permit':
      return advice.how === 'online-no-appointment'
        ? say('advice.instead-renew-permit-online-no-appointment')
        : say('advice.instead-renew-permit');
    default:
      return say(`advice.instead-${advice.kind}`);
  }
}
