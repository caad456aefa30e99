import { z } from 'zod';
import { daySchema } from '../../domain/day.ts';

// A value of another kind than text is one we do not know.
const optionalText = z.string().nullish().catch(undefined);
const optionalDay = daySchema.nullish();

/**
 * One case as a file of cases gives it. What the file holds besides is left alone; words for permit, citizenship and
 * the like are read by `situationOfCase`, which leaves out what it does not know.
 */
export const caseSchema = z.object({
  id: z.string().min(1),
  name: z.string().min(1),
  caseReference: z.coerce
    .string()
    .transform((text) => text.replaceAll(/\s/g, ''))
    .pipe(z.string().regex(/^\d{12}$/, 'must have 12 digits')),
  birthDate: daySchema,
  phone: optionalText,
  language: optionalText,
  citizenship: optionalText,
  permit: optionalText,
  basis: optionalText,
  permitExpires: optionalDay,
  cardExpires: optionalDay,
  appliedThrough: optionalText,
  problem: optionalText,
  orderedNewCard: optionalText,
  appliedForRenewal: optionalText,
  letterSays: optionalText,
  age: optionalText,
});

export const casesSchema = z.array(caseSchema);

export type Case = z.infer<typeof caseSchema>;
