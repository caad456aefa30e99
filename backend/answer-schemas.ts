import { z } from 'zod';
import { type Instant, localMomentSchema } from '../domain/moment.ts';
import type {
  Appointment,
  Cancelled,
  Confirmed,
  Found,
  FoundByRequest,
  Held,
  Hold,
  Moved,
  Noted,
  Slot,
} from './appointment-backend.ts';

/** The answers of the appointment book, checked where they come back from a disk or a wire. */
export const instantSchema = z.custom<Instant>(
  (value) => Number.isSafeInteger(value),
  'must be milliseconds since 1970',
);

/** What the book calls its own things: signs that any log, address or file name can hold. */
export const idSchema = z.string().regex(/^[\x21-\x7e]{1,200}$/, 'must be 1 to 200 printed signs without spaces');

/** Said to people, read aloud by them, and part of a file name. */
const referenceSchema = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9-]{1,29}$/, 'must be letters, digits, hyphens');

export const slotSchema: z.ZodType<Slot> = z.object({
  id: idSchema,
  station: idSchema,
  start: localMomentSchema,
  minutes: z.int().positive().max(480),
});

export const holdSchema: z.ZodType<Hold> = z.object({
  id: idSchema,
  slot: slotSchema,
  expires: instantSchema,
});

export const appointmentSchema: z.ZodType<Appointment> = z.object({
  reference: referenceSchema,
  slot: slotSchema,
  status: z.enum(['booked', 'cancelled']),
  revision: z.int().nonnegative(),
});

const held = z.object({ kind: z.literal('held'), hold: holdSchema });
const booked = z.object({ kind: z.literal('booked'), appointment: appointmentSchema });
const moved = z.object({ kind: z.literal('moved'), appointment: appointmentSchema, from: slotSchema });
const cancelled = z.object({ kind: z.literal('cancelled'), appointment: appointmentSchema });
const alreadyHasOne = z.object({ kind: z.literal('already-has-one'), appointment: appointmentSchema });
const taken = z.object({ kind: z.literal('taken') });
const holdExpired = z.object({ kind: z.literal('hold-expired') });
const notFound = z.object({ kind: z.literal('not-found') });
const tooLate = z.object({ kind: z.literal('too-late') });
const unknown = z.object({ kind: z.literal('unknown') });

export const heldSchema: z.ZodType<Held> = z.union([held, taken, alreadyHasOne]);
export const confirmedSchema: z.ZodType<Confirmed> = z.union([booked, alreadyHasOne, holdExpired, taken, unknown]);
export const movedSchema: z.ZodType<Moved> = z.union([moved, holdExpired, taken, notFound, tooLate, unknown]);
export const cancelledSchema: z.ZodType<Cancelled> = z.union([cancelled, notFound, tooLate, unknown]);
export const foundSchema: z.ZodType<Found> = z.union([
  z.object({ kind: z.literal('found'), appointment: appointmentSchema }),
  notFound,
]);
export const notedSchema: z.ZodType<Noted> = z.union([z.object({ kind: z.literal('noted') }), notFound]);
/** An answer that says that the book was changed; of any other, nothing is to be found again. */
export const carriedOutSchema: z.ZodType<FoundByRequest> = z.union([held, booked, moved, cancelled]);
