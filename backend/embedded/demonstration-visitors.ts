import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { addDays, type Day } from '../../domain/day.ts';
import { type Case, caseSchema } from './case-file.ts';

/** A case of somebody who does not exist and has an appointment for caseworkers to look at. */
const visitorsSchema = z.array(
  caseSchema.extend({
    station: z.string(),
    /** Which time of the day, 0 being the first. */
    timesFromOpening: z.int().nonnegative(),
    permitExpiresInDays: z.int().optional(),
    cardExpiresInDays: z.int().optional(),
  }),
);

export type DemonstrationVisitor = Case & z.infer<typeof visitorsSchema>[number];

/** Sixteen people who do not exist: the first half for one day, the others for the next; nobody can sign in as them. */
export async function demonstrationVisitors(today: Day): Promise<DemonstrationVisitor[]> {
  const file = await readFile(new URL('demonstration-visitors.json', import.meta.url), 'utf8');
  return visitorsSchema.parse(JSON.parse(file)).map((person) => ({
    ...person,
    ...(person.permitExpiresInDays !== undefined && { permitExpires: addDays(today, person.permitExpiresInDays) }),
    ...(person.cardExpiresInDays !== undefined && { cardExpires: addDays(today, person.cardExpiresInDays) }),
  }));
}
