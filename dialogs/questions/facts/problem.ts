import type { Reason } from '../../../domain/outcome.ts';
import type { Problem, Situation } from '../../../domain/situation.ts';
import { say } from '../../../texts/line.ts';
import type { Question } from '../../engine/question.ts';
import type { Heard } from '../../hearing/heard.ts';
import { choosePart, type PartChoice } from './choose-part.ts';
import { type FactContext, idOf } from './fact-context.ts';
import { isGoneAsTold, standsAgainst } from './vaguer-problem.ts';

const usual: readonly Problem[] = ['first-card', 'expiring', 'lost', 'stolen', 'damaged', 'wrong-information'];
const withTheCard: readonly Problem[] = ['lost', 'stolen', 'damaged', 'wrong-information', 'expiring'];
const rare: readonly Problem[] = [
  'arrived-damaged',
  'sticker-expired',
  'sticker-cannot-be-renewed',
  'sticker-to-card',
  'nothing-wrong',
];

/** What the errand is about; whoever asked for a new card is not offered a first one. */
export function whichProblem(context: FactContext): Question<Situation> {
  const usualHere = context.errand === 'new-card' ? withTheCard : [...usual, 'not-arrived' as const];
  const somethingElse: PartChoice = { value: 'something-else', label: say('facts.problem-something-else'), part: {} };
  const question = choosePart({
    id: idOf('problem', context),
    fact: 'problem',
    line: context.further ? say('facts.askRareProblem') : say('facts.askProblem'),
    why: say('facts.whyProblem'),
    choices: context.further ? rare.map(choice) : [...usualHere.map(choice), somethingElse],
    about: ['reason'],
    understand: (heard) => problemIn(heard, context),
    notice: (heard) => problemIn(heard, context),
  });
  return {
    ...question,
    stands: ({ problem: told }, { problem: newer }, heard) =>
      told !== undefined && newer !== undefined && standsAgainst(told, newer, heard),
  };
}

/** The problem a reason for a new card is about: a card that has expired is one that runs out. */
function problemOf(reason: Reason): Problem {
  return reason === 'card-expired' ? 'expiring' : reason;
}

function choice(problem: Problem): PartChoice {
  return { value: problem, label: say(`facts.problem-${problem}`), part: { problem } };
}

function problemIn(heard: Heard, { before }: FactContext): Situation | undefined {
  const { reason } = heard.understanding.details;
  if (reason === undefined) return undefined;
  const problem = problemOf(reason);
  return { problem: isGoneAsTold(before, problem, heard) ? before : problem };
}
