import { z } from 'zod';
import { type Situation, situationSchema } from '../../../domain/situation.ts';

const longestJson = 2000;

/** A situation as a card carries it, in JSON. It comes back from outside and is checked like anything else from there. */
export const situationData = z
  .string()
  .max(longestJson)
  .transform((json, context) => {
    const read = situationSchema.strict().safeParse(parsed(json));
    if (read.success) return read.data;
    context.addIssue({ code: 'custom', message: 'must be a situation' });
    return z.NEVER;
  });

/** The situation in the form a card carries. */
export function asData(situation: Situation): string {
  return JSON.stringify(situation);
}

function parsed(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return undefined;
  }
}
