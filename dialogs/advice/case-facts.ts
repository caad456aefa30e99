import type { z } from 'zod';
import { type Situation, situationSchema } from '../../domain/situation.ts';

/** The facts a case is believed about before the person who has it. */
export const caseFactsSchema = situationSchema.pick({
  citizenship: true,
  permit: true,
  basis: true,
  permitExpires: true,
  cardExpires: true,
  appliedThrough: true,
});

export type CaseFacts = z.infer<typeof caseFactsSchema>;

/** What a case is believed about. A card it waits for as the first has no day it runs out. */
export function caseFactsOf(situation: Situation): CaseFacts {
  const { cardExpires, ...facts } = caseFactsSchema.parse(situation);
  return cardExpires === undefined || situation.problem === 'first-card' ? facts : { ...facts, cardExpires };
}

/** The situation with newer facts in it. With another kind of permit, what was known of the old one goes. */
export function withFacts(situation: Situation, newer: Situation): Situation {
  const isAnotherPermit =
    newer.permit !== undefined && situation.permit !== undefined && newer.permit !== situation.permit;
  if (!isAnotherPermit) return { ...situation, ...newer };
  const { basis: _basis, permitExpires: _permitExpires, ...lasting } = situation;
  return { ...lasting, ...newer };
}
