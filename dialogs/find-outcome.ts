import { daySchema } from '../domain/day.ts';
import { dayOfMoment, inNorway } from '../domain/moment.ts';
import type { Outcome } from '../domain/outcome.ts';
import { decide } from '../domain/rules/decide.ts';
import type { Situation } from '../domain/situation.ts';
import { ask, type Effect, look, remember, type Start } from './journey.ts';
import { questionAbout } from './questions/about-fact.ts';
import type { Services } from './services.ts';

/**
 * What the rules say for this person: what is known is not asked, and the rules choose the next question until nothing
 * more can change the outcome.
 */
export async function* findOutcome(services: Services, start: Start): AsyncGenerator<Effect, Outcome, unknown> {
  const today = yield* look('today', daySchema, async () => dayOfMoment(inNorway(services.clock.now())));
  let situation: Situation = { ...start.memory.situation };
  for (;;) {
    const decision = decide(situation, today, services.workingDays);
    if (decision.kind === 'decided') {
      yield* remember({ situation, outcome: decision.outcome });
      return decision.outcome;
    }
    situation = { ...situation, ...(yield* ask(questionAbout(decision.ask, situation, today))) };
  }
}
