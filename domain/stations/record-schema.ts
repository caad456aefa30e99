import { z } from 'zod';
import { daySchema } from '../day.ts';
import { districtOf } from './districts.ts';
import { hoursSchema, hoursUnknown } from './hours-schema.ts';

const text = z
  .string({ error: ({ input }) => (input === undefined ? 'is missing' : 'must be a text in quotation marks') })
  .trim();
const filled = text.min(1, 'must not be empty');
const optionalText = text.nullish().transform((given) => given || undefined);

/** With Svalbard and Jan Mayen. */
const norway = { south: 57.5, north: 81, west: -9.5, east: 32 };

const latitude = z
  .number('must be a number of degrees')
  .min(norway.south, 'lies south of Norway')
  .max(norway.north, 'lies north of Norway');
const longitude = z
  .number('must be a number of degrees')
  .min(norway.west, 'lies west of Norway')
  .max(norway.east, 'lies east of Norway');

/** One record of a station file. `winter` hours are those outside summer; what is left out has its default here. */
export const recordSchema = z.object({
  id: z
    .string()
    .regex(/^[a-z0-9-]+$/, 'must be small letters a to z, digits and hyphens')
    .optional(),
  name: filled,
  district: filled.transform((given, context) => {
    const district = districtOf(given);
    if (district !== undefined) return district;
    context.addIssue({
      code: 'custom',
      message: `"${given}" is no police district; use for example sor-ost or Sør-Øst`,
    });
    return z.NEVER;
  }),
  address: filled,
  postcode: z.string('must be a text of four digits').regex(/^\d{4}$/, 'must be a text of four digits'),
  kommunenummer: z
    .string('must be a text of four digits')
    .regex(/^\d{4}$/, 'must be a text of four digits')
    .nullish(),
  lat: latitude.nullish(),
  lon: longitude.nullish(),
  phone: optionalText,
  email: optionalText,
  url: z.url({ protocol: /^https?$/, error: 'must be an address such as https://www.politiet.no/' }).nullish(),
  mobile: z.boolean('must be true or false').default(false),
  openingHours: hoursSchema.default(hoursUnknown),
  source: filled.optional(),
  checked: daySchema.optional(),
});

export type StationRecord = z.output<typeof recordSchema>;
