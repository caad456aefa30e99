import { z } from 'zod';
import { daySchema } from '../../domain/day.ts';
import { Masked } from '../../domain/masked.ts';
import { situationSchema } from '../../domain/situation.ts';
import { appointmentSchema, instantSchema } from '../answer-schemas.ts';
import type { Applicant, BookedTime, Identification, Identified } from '../appointment-backend.ts';

/** Personal data: plain on the wire, and nowhere else. */
const masked = (mostCharacters: number) =>
  z.codec(z.string().max(mostCharacters), z.instanceof(Masked), {
    decode: (plain) => new Masked(plain),
    encode: (value) => value.reveal(),
  });

export const applicantIdSchema = z.string().min(1).max(200);
export const caseReferenceSchema = masked(40);
export const nameSchema = masked(200);

const applicantSchema: z.ZodType<Applicant> = z.object({
  id: applicantIdSchema,
  name: nameSchema,
  caseReference: caseReferenceSchema,
  situation: situationSchema,
});

export const identificationSchema: z.ZodType<Identification> = z.discriminatedUnion('by', [
  z.object({
    by: z.literal('case-reference'),
    caseReference: caseReferenceSchema,
    birthDate: daySchema,
    attemptBy: z.string().max(200),
  }),
  z.object({
    by: z.literal('booking-reference'),
    reference: z.string().max(100),
    birthDate: daySchema,
    attemptBy: z.string().max(200),
  }),
  z.object({ by: z.literal('portal'), caseId: z.string().max(200) }),
  z.object({ by: z.literal('phone'), phone: masked(40) }),
]);

export const identifiedSchema: z.ZodType<Identified> = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('identified'), applicant: applicantSchema }),
  z.object({ kind: z.literal('not-recognised'), attemptsLeft: z.int().nonnegative() }),
  z.object({ kind: z.literal('too-many-attempts'), until: instantSchema }),
]);

export const bookedTimeSchema: z.ZodType<BookedTime> = z.object({
  appointment: appointmentSchema,
  applicant: applicantSchema,
  attendance: z.enum(['expected', 'came', 'did-not-come']),
  notes: z.array(z.object({ text: z.string().max(2000), by: z.string().max(200), at: instantSchema })).max(200),
});
