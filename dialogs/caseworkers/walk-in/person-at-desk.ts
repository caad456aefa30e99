import type { Day } from '../../../domain/day.ts';
import { dayOfMoment, inNorway } from '../../../domain/moment.ts';
import type { Decision } from '../../../domain/outcome.ts';
import { decide } from '../../../domain/rules/decide.ts';
import type { Situation } from '../../../domain/situation.ts';
import { type CaseFacts, caseFactsOf, withFacts } from '../../advice/case-facts.ts';
import type { DeskServices } from '../errand.ts';
import type { Pass, ShownPass } from './pass.ts';

/** Somebody who stands at the desk, as their case and what they say describe them, and what the rules make of it. */
export interface PersonAtDesk {
  pass: Pass;
  /** The pass as a card carries it. */
  shown: ShownPass;
  situation: Situation;
  /** What counts before what they say. */
  caseFacts: CaseFacts;
  decision: Decision;
  today: Day;
}

/** The case counts before what is said at the desk, as it does with applicants. */
export function personAtDesk(
  { clock, workingDays }: Pick<DeskServices, 'clock' | 'workingDays'>,
  { pass, shown, said }: Pick<PersonAtDesk, 'pass' | 'shown'> & { said: Situation },
): PersonAtDesk {
  const today = dayOfMoment(inNorway(clock.now()));
  const caseFacts = caseFactsOf(pass.known);
  const situation = withFacts(said, caseFacts);
  return { pass, shown, situation, caseFacts, decision: decide(situation, today, workingDays), today };
}
