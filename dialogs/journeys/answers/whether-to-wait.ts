import { aboutToExpireMonths, cardFeeKroner } from '../../../domain/facts/figures.ts';
import { quotes } from '../../../domain/facts/quotes.ts';
import type { Permit } from '../../../domain/situation.ts';
import { type Line, say, withChoices } from '../../../texts/line.ts';
import { choiceOf } from '../../hearing/main-choices.ts';
import { plainAnswer } from './plain-answer.ts';
import { whatIsKnown } from './what-is-known.ts';

/** When to act on what runs out: never only when it has. */
export const whetherToWait = plainAnswer((start) => {
  const { permit } = whatIsKnown(start);
  if (permit === 'collective-protection') {
    return [{ ...say('advice.extendedAutomatically'), quote: quotes.collectiveProtection }];
  }
  const lines = [say('whetherToWait.doNotWait'), ...whenToAct(permit)];
  return lines.map((line, at) => (at === lines.length - 1 ? withChoices(line, [choiceOf('expiring')]) : line));
});

function whenToAct(permit: Permit | undefined): readonly Line[] {
  const early = aboutToExpireMonths.value;
  const temporary = { ...say('whetherToWait.temporary', { early }), quote: quotes.keepRights };
  const kroner = cardFeeKroner.value;
  const permanent = { ...say('whetherToWait.permanent', { early, kroner }), quote: quotes.orderThreeMonthsBefore };
  if (permit === 'temporary') return [temporary];
  const isLasting = permit === 'permanent' || permit === 'permanent-right' || permit === 'eea-family-card';
  return isLasting ? [permanent] : [temporary, permanent];
}
