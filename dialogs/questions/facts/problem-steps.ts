import type { Problem } from '../../../domain/situation.ts';
import { type Line, say } from '../../../texts/line.ts';
import type { PartChoice } from './choose-part.ts';
import type { FactContext } from './fact-context.ts';

const withTheCard = (['lost', 'stolen', 'damaged', 'wrong-information', 'expiring'] as const).map(one);
const all = (['first-card', 'expiring', 'lost', 'stolen', 'damaged', 'wrong-information', 'not-arrived'] as const).map(
  one,
);
const faulty = (['damaged', 'arrived-damaged', 'wrong-information'] as const).map(one);
const sticker = (['sticker-expired', 'sticker-cannot-be-renewed', 'sticker-to-card'] as const).map(one);

const somethingElse: PartChoice = {
  value: 'something-else',
  label: say('facts.problem-something-else'),
  part: { leadsTo: 'rarer' },
};
const anyFault: PartChoice = { value: 'faulty', label: say('facts.problem-faulty'), part: { leadsTo: 'faulty' } };
const anySticker: PartChoice = { value: 'sticker', label: say('facts.problem-sticker'), part: { leadsTo: 'sticker' } };

/** What is asked about the problem at a step, and what can be answered; whoever asked for a new card is not offered a first one. */
export function problemsAsked({ errand, byText, further, narrowing }: FactContext): {
  line: Line;
  choices: readonly PartChoice[];
} {
  const isNewCard = errand === 'new-card';
  if (narrowing === 'faulty') return { line: say('facts.askRareProblem'), choices: faulty };
  if (narrowing === 'sticker') return { line: say('facts.askRareProblem'), choices: sticker };
  if (further) {
    const others = [one('not-arrived'), anySticker, one('nothing-wrong')];
    return {
      line: say('facts.askRareProblem'),
      choices: byText
        ? [...(isNewCard ? [] : [anyFault]), ...others]
        : [one('arrived-damaged'), ...sticker, one('nothing-wrong')],
    };
  }
  const line = say('facts.askProblem');
  if (!byText) return { line, choices: [...(isNewCard ? withTheCard : all), somethingElse] };
  const usual = isNewCard
    ? [one('lost'), one('stolen'), anyFault, one('expiring')]
    : [one('first-card'), one('expiring'), one('lost'), one('stolen')];
  return { line, choices: [...usual, somethingElse] };
}

function one(problem: Problem): PartChoice {
  return { value: problem, label: say(`facts.problem-${problem}`), part: { problem } };
}
