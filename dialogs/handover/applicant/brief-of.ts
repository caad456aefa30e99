import { situationSchema } from '../../../domain/situation.ts';
import type { Start } from '../../engine/journey.ts';
import type { Brief } from '../brief.ts';
import { factsIn } from './facts-from.ts';

/** What the conversation knows, for the person who takes it: neither a name nor a number. */
export function briefOf({ memory, said }: Pick<Start, 'memory' | 'said'>, callAt?: Brief['callAt']): Brief {
  const { learned, outcome, factsFrom, applicant, station } = memory;
  const situation = { ...memory.situation, ...learned, ...factsIn(said) };
  return {
    situation,
    said: situationSchema.keyof().options.flatMap((fact) => {
      const text = factsFrom[fact];
      return situation[fact] === undefined || text === undefined ? [] : [{ fact, text }];
    }),
    ...(outcome && { outcome }),
    ...(applicant && { applicant: { id: applicant.id, caseEnding: applicant.caseEnding } }),
    ...(station !== undefined && { station }),
    ...(callAt && { callAt }),
  };
}
