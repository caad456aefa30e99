import { z } from 'zod';
import { intervals } from '../stations/hours-schema.ts';
import { roles } from './caseworker.ts';

/** Entra's ids are read in either case and kept in one. */
const entraId = z
  .guid({ error: 'must be an id of Entra such as 6f1d1c1e-0f5a-4a52-9a55-0d7c4a6b2f10' })
  .transform((id) => id.toLowerCase());

const station = z.string('must be the id of a station in quotes');
const whichStations = 'must be "all" or a list of station ids, ["oslo-…", "…"]';
const stations = z.union([z.literal('all'), z.array(station).min(1, whichStations)], { error: whichStations });

/** A person, or a group of Entra whose members it is about. */
const entry = z.strictObject({
  id: entraId,
  name: z
    .string('must be a name in quotes')
    .trim()
    .min(1, 'must not be empty')
    .max(60, 'may have at most 60 characters'),
  role: z.enum(roles, { error: `must be one of ${roles.join(', ')}` }),
  stations,
});

const week = z.strictObject({
  1: intervals,
  2: intervals,
  3: intervals,
  4: intervals,
  5: intervals,
  6: intervals,
  7: intervals,
});

export const rosterSchema = z.strictObject(
  {
    tenant: entraId,
    hours: week.partial(),
    people: z.array(entry, 'must be a list of people: [ { … }, { … } ]').default([]),
    groups: z.array(entry, 'must be a list of groups: [ { … }, { … } ]').default([]),
  },
  'must be an object with tenant, hours, people and groups',
);

export type RosterFile = z.infer<typeof rosterSchema>;
