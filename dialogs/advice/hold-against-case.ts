import type { Language } from '../../domain/language.ts';
import { say } from '../../texts/line.ts';
import { type Effect, type End, type Start, tell } from '../engine/journey.ts';
import type { Services } from '../engine/services.ts';
import { adviceLines } from './advice-lines.ts';
import { type CaseFacts, withFacts } from './case-facts.ts';
import { type Finding, reachOutcome } from './find-outcome.ts';
import { whatNext } from './what-next.ts';

/**
 * What the rules say once it is known whose case it is: what the case says counts before what the person has said, and
 * what the rules then lack is asked for.
 */
export async function* holdAgainstCase(
  services: Services,
  start: Start,
  found: Finding,
  caseFacts: CaseFacts,
): AsyncGenerator<Effect, Finding, unknown> {
  const { situation, whose, today } = found;
  const certain = withFacts(situation, caseFacts);
  if (JSON.stringify(certain) === JSON.stringify(situation)) return found;
  return yield* reachOutcome(services, start, { situation: certain, whose, today, caseFacts, isLate: true });
}

/** Why nothing is booked after all, and what to do instead. */
export function* caseSaysOtherwise(found: Finding, language: Language): Generator<Effect, End, unknown> {
  yield* tell('case says otherwise', say('caseSays.otherwise'));
  return { lines: [say('caseSays.notBooked'), ...adviceLines(found, language), whatNext(found.outcome)] };
}
