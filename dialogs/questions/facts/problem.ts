import type { Reason } from '../../../domain/outcome.ts';
import type { Problem, Situation } from '../../../domain/situation.ts';
import { say } from '../../../texts/line.ts';
import type { Question } from '../../engine/question.ts';
import type { Heard } from '../../hearing/heard.ts';
import { choosePart, type Part } from './choose-part.ts';
import { type FactContext, idOf } from './fact-context.ts';
import { problemsAsked } from './problem-steps.ts';
import { isGoneAsTold, standsAgainst } from './vaguer-problem.ts';

/** What the errand is about; whoever asked for a new card is not offered a first one. */
export function whichProblem(context: FactContext): Question<Part> {
  const { line, choices } = problemsAsked(context);
  const question = choosePart({
    id: idOf('problem', context),
    fact: 'problem',
    line,
    why: say('facts.whyProblem'),
    choices,
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

function problemIn(heard: Heard, { before }: FactContext): Situation | undefined {
  const { reason } = heard.understanding.details;
  if (reason === undefined) return undefined;
  const problem = problemOf(reason);
  return { problem: isGoneAsTold(before, problem, heard) ? before : problem };
}
