import type { Advice } from '../../../domain/outcome.ts';
import { type Phrase, say } from '../../../texts/line.ts';

/** What somebody is to do, said to a colleague; how exactly is another matter. */
export function adviceForColleague(advice: Advice): Phrase {
  switch (advice.kind) {
    case 'order-new-card':
      return say(`deskRules.advice-order-new-card-${advice.next}`);
    case 'no-card-needed':
      return say(`deskRules.advice-no-card-needed-${advice.because}`);
    case 'no-permit-yet':
      return say(`deskRules.advice-no-permit-yet-${advice.route}`);
    case 'card-still-valid':
      return say('deskRules.advice-card-still-valid', { from: { day: advice.from } });
    case 'card-on-its-way':
      return say('deskRules.advice-card-on-its-way', { planBy: { day: advice.planBy } });
    case 'ask-a-person':
      return say(`deskRules.advice-ask-${advice.cause}`);
    default:
      return say(`deskRules.advice-${advice.kind}`);
  }
}

/** How it is done, where there are several ways. */
export function howForColleague(advice: Advice): Phrase | undefined {
  return advice.kind === 'renew-permit' ? say(`deskRules.how-${advice.how}`) : undefined;
}
