import type { Problem } from '../../../domain/situation.ts';
import type { Heard } from '../../hearing/heard.ts';

/** What says the same as a problem, and less: a stolen card is gone, and one that came damaged is damaged. */
const vaguer: { readonly [problem in Problem]?: Problem } = { stolen: 'lost', 'arrived-damaged': 'damaged' };

/** Words of losing; that a card is gone says nothing of how. */
const losing = /mist|miss[ae]t|\blos[et]|losing|tap[pt]|misplac|glem|gløym|forgot|rot[ae]|dropp|\bleft/i;

/** Whether a problem that was told stands against a later word that says less: only an outright correction changes it. */
export function standsAgainst(told: Problem, newer: Problem, { understanding: { text, details } }: Heard): boolean {
  return vaguer[told] === newer && !(details.correction && (newer !== 'lost' || losing.test(text)));
}

/** Whether a new errand is about the card that was stolen: it is gone, and nobody says that it was lost. */
export function isGoneAsTold(told: Problem | undefined, newer: Problem, { understanding: { text } }: Heard): boolean {
  return told === 'stolen' && newer === 'lost' && !losing.test(text);
}
