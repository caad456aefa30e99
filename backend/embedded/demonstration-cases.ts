import { readFile } from 'node:fs/promises';
import { z } from 'zod';
import { addDays, type Day } from '../../domain/day.ts';
import { type Case, caseSchema } from './case-file.ts';

/** A case of somebody who does not exist; its days count from today, so that the demonstration never grows old. */
const demonstrationSchema = z.array(
  caseSchema.extend({
    about: z.object({ nb: z.string(), nn: z.string(), en: z.string() }),
    permitExpiresInDays: z.int().optional(),
    cardExpiresInDays: z.int().optional(),
  }),
);

export type DemonstrationCase = Case & z.infer<typeof demonstrationSchema>[number];

/** Eight people who do not exist, one for each way through the assistant. */
export async function demonstrationCases(today: Day): Promise<DemonstrationCase[]> {
  const file = await readFile(new URL('demonstration-cases.json', import.meta.url), 'utf8');
  return demonstrationSchema.parse(JSON.parse(file)).map((person) => ({
    ...person,
    ...(person.permitExpiresInDays !== undefined && { permitExpires: addDays(today, person.permitExpiresInDays) }),
    ...(person.cardExpiresInDays !== undefined && { cardExpires: addDays(today, person.cardExpiresInDays) }),
  }));
}
