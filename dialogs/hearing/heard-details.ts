import { z } from 'zod';
import { daySchema } from '../../domain/day.ts';
import { clockTimeSchema } from '../../domain/moment.ts';
import { reasons } from '../../domain/outcome.ts';
import { bases, citizenships, permits } from '../../domain/situation.ts';
import type { Details } from '../../nlu/understanding.ts';
import type { DetailName, Heard } from './heard.ts';

const place = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('municipality'), name: z.string(), number: z.string() }),
  z.object({ kind: z.literal('postcode'), postcode: z.string(), name: z.string() }),
  z.object({ kind: z.literal('station'), station: z.string(), name: z.string() }),
  z.object({ kind: z.literal('position'), lat: z.number(), lon: z.number() }),
]);

const date = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('day'), day: daySchema }),
  z.object({ kind: z.literal('span'), from: daySchema, to: daySchema }),
]);

/**
 * The details worth keeping for a question that comes later. Personal numbers are not among them, and neither are
 * answers such as yes or a number, which mean something only beside the question they answered.
 */
const keptDetails = z.object({
  dates: z.array(date).catch([]),
  expires: daySchema.optional().catch(undefined),
  expiresWithin: z.object({ from: daySchema, to: daySchema }).optional().catch(undefined),
  yearInDoubt: z.object({ past: daySchema, coming: daySchema }).optional().catch(undefined),
  dayRoles: z
    .array(z.object({ day: daySchema, role: z.enum(['police', 'before', 'start']) }))
    .optional()
    .catch(undefined),
  hasExpired: z.literal(true).optional().catch(undefined),
  time: clockTimeSchema.optional().catch(undefined),
  timeIs: z.enum(['earliest', 'latest']).optional().catch(undefined),
  partOfDay: z.enum(['morning', 'afternoon']).optional().catch(undefined),
  place: place.optional().catch(undefined),
  permit: z.enum(permits).optional().catch(undefined),
  basis: z.enum(bases).optional().catch(undefined),
  reason: z.enum(reasons).optional().catch(undefined),
  citizenship: z.enum(citizenships).optional().catch(undefined),
  // Kept where it tells permits apart that bear the same name.
  country: z.literal('UA').optional().catch(undefined),
  theirCitizenship: z.enum(citizenships).optional().catch(undefined),
  appliedThrough: z.enum(['portal', 'elsewhere']).optional().catch(undefined),
  whereabouts: z.enum(['norway', 'abroad', 'svalbard']).optional().catch(undefined),
  electronicId: z.enum(['yes', 'no']).optional().catch(undefined),
  orderedNewCard: z.enum(['yes', 'no']).optional().catch(undefined),
  appliedForRenewal: z.enum(['yes', 'no', 'rejected', 'granted', 'after-expiry']).optional().catch(undefined),
  letterSays: z.enum(['come-to-police', 'card-by-post']).optional().catch(undefined),
  whose: z.enum(['partner', 'child', 'parent', 'other']).optional().catch(undefined),
  alsoAbout: z.enum(['mine', 'partner', 'child', 'parent', 'other']).optional().catch(undefined),
  age: z.enum(['adult', 'child', 'under-three']).optional().catch(undefined),
});

/** Details as they are kept between turns. */
export type KeptDetails = z.infer<typeof keptDetails>;

export function readKept(stored: unknown): KeptDetails {
  const isObject = typeof stored === 'object' && stored !== null;
  return keptDetails.parse({ dates: [], ...(isObject && stored) });
}

/** What the message leaves for questions to come, as it may be stored. */
export function keepDetails(heard: Heard): Record<string, unknown> {
  const { dates, ...others } = keptDetails.parse(heard.understanding.details);
  const kept = dates.length > 0 ? { dates, ...others } : others;
  return Object.fromEntries(Object.entries(kept).filter(([, value]) => value !== undefined));
}

/** The message with what earlier messages left; the newer word wins. */
export function withKept(heard: Heard, kept: Record<string, unknown>): Heard {
  if (Object.keys(kept).length === 0) return heard;
  const earlier = readKept(kept);
  const { details } = heard.understanding;
  const known = Object.entries(earlier).filter(([, value]) => value !== undefined);
  const merged: Details = {
    ...Object.fromEntries(known),
    ...details,
    dates: [...details.dates, ...earlier.dates],
  };
  if (details.time !== undefined && details.timeIs === undefined) delete merged.timeIs;
  return { ...heard, understanding: { ...heard.understanding, details: merged } };
}

/** What earlier messages left, without what a question has used up of it; a date of the message itself went first. */
export function withoutKept(
  kept: Record<string, unknown>,
  used: readonly DetailName[],
  { understanding }: Heard,
): Record<string, unknown> {
  const left = { ...kept };
  for (const name of used) {
    if (name !== 'dates') delete left[name];
    else if (understanding.details.dates.length === 0 && Array.isArray(left.dates)) left.dates = left.dates.slice(1);
  }
  return left;
}
