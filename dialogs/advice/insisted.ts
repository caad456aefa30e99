import { isAboutToExpire } from '../../domain/rules/about-to-expire.ts';
import { mayLeadToCard } from '../../domain/rules/may-lead-to-card.ts';
import type { Circumstances } from '../../domain/rules/rule.ts';
import type { Situation } from '../../domain/situation.ts';
import { say } from '../../texts/line.ts';
import type { Insisted } from '../engine/question.ts';

/** What somebody hears who insists on a card before the advice: what holds whatever they still answer, where that is a no. */
export function whenInsisted(situation: Situation, circumstances: Circumstances): Insisted {
  if (mayLeadToCard(situation, circumstances)) return { kind: 'open', line: say('guidance.needThisFirst') };
  const line = isRenewed(situation, circumstances) ? say('guidance.renewedNotOrdered') : say('guidance.notOrdered');
  return { kind: 'refused', line };
}

function isRenewed({ permit, permitExpires }: Situation, { today }: Circumstances): boolean {
  const isKnown = permitExpires !== undefined && permitExpires !== 'unknown';
  return permit === 'temporary' && isKnown && isAboutToExpire(permitExpires, today);
}
