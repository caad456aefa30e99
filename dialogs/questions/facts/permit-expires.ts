import type { Situation } from '../../../domain/situation.ts';
import { say } from '../../../texts/line.ts';
import type { Question } from '../../question.ts';
import { chooseDay } from './choose-day.ts';
import type { PartChoice } from './choose-part.ts';
import { isAboutExpiry } from './expiry-errand.ts';
import { type FactContext, idOf } from './fact-context.ts';

/** The last day of a temporary permit; the day of the card is offered where it is known, for they are mostly the same. */
export function whenPermitExpires({ cardExpires }: Situation, context: FactContext): Question<Situation> {
  const unknown: PartChoice = {
    value: 'unknown',
    label: say('facts.doNotKnow'),
    part: { permitExpires: 'unknown' },
  };
  const sameAsCard: PartChoice[] =
    cardExpires === undefined || cardExpires === 'unknown'
      ? []
      : [
          {
            value: cardExpires,
            label: say('facts.sameAsCard', { day: { date: cardExpires } }),
            part: { permitExpires: cardExpires },
          },
        ];
  return chooseDay({
    id: idOf('permitExpires', context),
    fact: 'permitExpires',
    line: say('facts.askPermitExpires'),
    why: say('facts.whyPermitExpires'),
    exact: say('facts.exactPermitExpires'),
    choices: [...sameAsCard, unknown],
    partOf: (permitExpires) => ({ permitExpires }),
    noticed: isAboutExpiry(context.errand),
    latest: 'far-ahead',
  });
}
