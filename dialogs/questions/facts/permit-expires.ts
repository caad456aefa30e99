import { addMonths, type Day, isDay } from '../../../domain/day.ts';
import { applyLatestMonths } from '../../../domain/facts/figures.ts';
import { isWhollyAboutToExpire, lastAboutToExpire } from '../../../domain/rules/about-to-expire.ts';
import type { Problem, Situation } from '../../../domain/situation.ts';
import { say } from '../../../texts/line.ts';
import { holdsNoCard } from '../../advice/holds-no-card.ts';
import type { Question } from '../../engine/question.ts';
import { chooseDay } from './choose-day.ts';
import type { PartChoice } from './choose-part.ts';
import { isAboutExpiry } from './expiry-errand.ts';
import { type FactContext, idOf } from './fact-context.ts';

/** The last day of a temporary permit; the day of the card is offered where it is known, for they are mostly the same. */
export function whenPermitExpires({ cardExpires, problem }: Situation, context: FactContext): Question<Situation> {
  const unknown: PartChoice = {
    value: 'unknown',
    label: say('facts.doNotKnow'),
    part: { permitExpires: 'unknown' },
  };
  const sameAsCard: PartChoice[] =
    cardExpires === undefined || !isDay(cardExpires)
      ? []
      : [
          {
            value: cardExpires,
            label: say('facts.sameAsCard', { day: { date: cardExpires } }),
            part: { permitExpires: cardExpires },
          },
        ];
  const question = chooseDay({
    id: idOf('permitExpires', context),
    fact: 'permitExpires',
    line: say('facts.askPermitExpires'),
    why: say('facts.whyPermitExpires'),
    exact: say(holdsNoCard(problem) ? 'facts.exactPermitExpiresWithoutCard' : 'facts.exactPermitExpires'),
    choices: [...sameAsCard, unknown],
    partOf: (permitExpires) => ({ permitExpires }),
    ofSpan: ({ from, to }, today) => {
      if (to < today) return { permitExpires: 'expired' };
      if (from > lastAboutToExpire(today)) return needsVeryDay(problem) ? undefined : { permitExpires: 'later' };
      return isWhollyAboutToExpire({ from, to }, today) ? { permitExpires: inTime(to, today) } : undefined;
    },
    noticed: isAboutExpiry(context.errand),
    latest: 'far-ahead',
    inDoubt: context.yearInDoubt,
  });
  return {
    ...question,
    read: async (heard) => {
      const reading = await question.read(heard);
      const isOver = reading.kind === 'not-about-this' && heard.understanding.details.hasExpired;
      return isOver ? { kind: 'answer', answer: { permitExpires: 'expired' } } : reading;
    },
  };
}

/** Whether a month's last day leaves time to apply for whoever applies today. */
function inTime(to: Day, today: Day): 'soon' | 'within-a-month' {
  return today <= addMonths(to, -applyLatestMonths.value) ? 'soon' : 'within-a-month';
}

/** From when something can be done about what runs out is counted from the very day. */
function needsVeryDay(problem: Problem | undefined): boolean {
  return problem === undefined || problem === 'expiring' || problem === 'nothing-wrong';
}
