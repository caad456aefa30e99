import type { Outcome } from '../domain/outcome.ts';
import { type Line, say } from '../texts/line.ts';

/** What the rules say to do, why, and the sentence of the source it rests on. */
export function adviceLines(outcome: Outcome): readonly Line[] {
  return [{ ...say('bookAppointment.notThisWay'), quote: outcome.quote }];
}
