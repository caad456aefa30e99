import { type FactName, situationSchema } from '../../../domain/situation.ts';
import type { Memory } from '../../engine/memory.ts';
import type { Brief } from '../brief.ts';

/** What the conversation knows, for the person who takes it: neither a name nor a number. */
export function briefOf(
  { situation, outcome, factsFrom, applicant, station }: Memory,
  callAt?: Brief['callAt'],
): Brief {
  const facts: readonly FactName[] = situationSchema.keyof().options;
  return {
    situation,
    said: facts.flatMap((fact) => {
      const text = factsFrom[fact];
      return situation[fact] === undefined || text === undefined ? [] : [{ fact, text }];
    }),
    ...(outcome && { outcome }),
    ...(applicant && { applicant: { id: applicant.id, caseEnding: applicant.caseEnding } }),
    ...(station !== undefined && { station }),
    ...(callAt && { callAt }),
  };
}
