import { cardProblems, type Problem, type Situation } from '../../domain/situation.ts';
import type { Intent } from '../../nlu/intents.ts';
import type { Start } from '../engine/journey.ts';
import type { Whose } from '../questions/whose-card.ts';

/**
 * What is known before anything is asked. An errand about a problem of its own leaves the last one behind; booking
 * goes on from it. Of somebody else's card nothing is known: what we remember is about the person who writes.
 */
export function startingSituation({ memory, intent }: Start, whose: Whose): Situation {
  const problem = problemOfErrand(intent);
  if (whose !== 'mine') {
    const theirs: Situation = problem === undefined ? {} : { problem };
    return whose === 'child' ? { ...theirs, age: 'child' } : theirs;
  }
  const named: Situation = problem === undefined || isStillLost(memory, problem) ? {} : { problem };
  const { problem: last, orderedNewCard, photoTaken, permitExpires, ...lasting } = memory.situation;
  const goesOn =
    last !== undefined &&
    (problem === last || isStillLost(memory, problem) || (problem === undefined && intent !== 'new-card'));
  return {
    ...knownOf(memory),
    ...lasting,
    // Another errand may need the very day.
    ...(permitExpires !== undefined && (permitExpires !== 'later' || isWrong(goesOn, last)) && { permitExpires }),
    ...(goesOn && { problem: last }),
    // What was not done then may be done by now.
    ...(goesOn && orderedNewCard === 'yes' && { orderedNewCard }),
    ...(goesOn && photoTaken !== undefined && photoTaken !== 'not-yet' && { photoTaken }),
    ...named,
  };
}

/** A card that is gone is still to be reported when its owner comes back to the permit that is to be renewed instead. */
function isStillLost({ situation, outcome }: Start['memory'], problem: Problem | undefined): boolean {
  const isGone = situation.problem === 'lost' || situation.problem === 'stolen';
  return isGone && problem === 'expiring' && outcome?.kind === 'renew-permit';
}

/** What the portal has told of the case, or the book of whoever was recognised in the conversation. */
export function knownOf({ known, applicant }: Start['memory']): Situation {
  return { ...known, ...applicant?.known };
}

/** For a card with something wrong that a permit lasts for some time is enough. */
function isWrong(goesOn: boolean, problem: Problem | undefined): boolean {
  return goesOn && cardProblems.some((each) => each === problem);
}

/** The problem an errand is about by itself; a new card has many reasons. */
function problemOfErrand(intent: Intent | undefined): Problem | undefined {
  switch (intent) {
    case 'first-card':
      return 'first-card';
    case 'expiring':
    case 'renew-permit':
      return 'expiring';
    default:
      return undefined;
  }
}
