import type { Day } from '../../../domain/day.ts';
import { papersToBring } from '../../../domain/rules/papers-to-bring.ts';
import { neededAtAge } from '../../../domain/rules/who-comes-along.ts';
import type { Permit, Situation } from '../../../domain/situation.ts';
import { type Phrase, say } from '../../../texts/line.ts';
import { factInWords } from '../../advice/known-facts.ts';

/** Whoever has one of these gets a new card when the old one runs out, without applying again. */
const cardsThatAreReplaced: readonly Permit[] = ['permanent', 'permanent-right', 'eea-family-card'];

/** What an appointment is for, in a few words, as far as the case says it. */
export function purposeOf(situation: Situation, today: Day): Phrase {
  const { problem } = situation;
  if (problem === 'first-card') return say('deskDay.forFirstCard');
  const reason = isReplacement(situation)
    ? factInWords('cardExpires', situation, today)
    : factInWords('problem', situation, today);
  if (reason === undefined) return say('deskDay.forUnknown');
  return papersOf(situation) === 'unknown' ? reason : say('deskDay.forNewCard', { reason: { phrase: reason } });
}

/** What they are told to bring, in short words. */
export function papersExpected(situation: Situation): Phrase {
  const passport = { phrase: say('deskDay.paper-passport') };
  const letter = { phrase: say('deskDay.paper-letter') };
  const papers = papersOf(situation);
  switch (papers) {
    case 'first-card':
      return say('deskDay.papers', { papers: { all: [passport, { phrase: say('deskDay.paper-listed') }] } });
    case 'new-card-after-loss':
      return say('deskDay.papersAfterLoss', { papers: { all: [passport, letter] } });
    case 'new-card-for-old':
      return say('deskDay.papers', { papers: { all: [passport, letter, { phrase: say('deskDay.paper-old-card') }] } });
    case 'unknown':
      return say('deskDay.papers', { papers: { all: [passport, { phrase: say('deskDay.paper-more') }] } });
    default:
      return papers satisfies never;
  }
}

/** Who and what comes along with a child; of a family, the book knows no more than each case. */
export function comesAlong({ age }: Situation): Phrase | undefined {
  const needed = neededAtAge(age);
  if (needed.includes('photo-for-child-under-three')) return say('deskDay.along-under-three');
  return needed.includes('guardian-comes-along') ? say('deskDay.along-child') : undefined;
}

function papersOf(situation: Situation) {
  return isReplacement(situation) ? 'new-card-for-old' : papersToBring(situation);
}

/** The card runs out and the right to stay does not. */
function isReplacement({ problem, permit, cardExpires }: Situation): boolean {
  if (problem !== undefined && problem !== 'expiring') return false;
  return cardExpires !== undefined && permit !== undefined && cardsThatAreReplaced.includes(permit);
}
