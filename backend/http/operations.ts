import { z } from 'zod';
import { daySchema } from '../../domain/day.ts';
import { localMomentSchema } from '../../domain/moment.ts';
import {
  cancelledSchema,
  carriedOutSchema,
  confirmedSchema,
  foundSchema,
  heldSchema,
  holdSchema,
  idSchema,
  movedSchema,
  notedSchema,
  slotSchema,
} from '../answer-schemas.ts';
import type { AppointmentBackend } from '../appointment-backend.ts';
import { listOf, type Operation, operation } from './operation.ts';
import {
  applicantIdSchema,
  bookedTimeSchema,
  caseReferenceSchema,
  identificationSchema,
  identifiedSchema,
  nameSchema,
} from './person-schemas.ts';

type Operations = {
  [Method in keyof AppointmentBackend]: Operation<
    Parameters<AppointmentBackend[Method]> extends readonly [infer Request] ? Request : Record<never, never>,
    Awaited<ReturnType<AppointmentBackend[Method]>>
  >;
};

const requestId = z.string().min(1).max(200);
const applicant = applicantIdSchema;
const reference = z.string().max(100);
const by = z.string().max(200);
const stationId = z.string().max(200);
/** A slot as a caller names it; whether there is such a time is for the book to say. */
const slotAsked = z.object({ id: z.string().max(200), station: stationId, start: localMomentSchema, minutes: z.int() });
const released = z.codec(z.object({ kind: z.literal('released') }), z.void(), {
  decode: () => undefined,
  encode: () => ({ kind: 'released' as const }),
});
const byRequest = z.codec(z.object({ requestId }), requestId, {
  decode: (body) => body.requestId,
  encode: (id) => ({ requestId: id }),
});
const person = z.codec(z.object({ applicant }), applicant, {
  decode: (body) => body.applicant,
  encode: (id) => ({ applicant: id }),
});

/** The appointment book on the wire, method by method; `backend/openapi.yaml` says the same to everybody else. */
export const operations: Operations = {
  stations: operation('v1/stations', z.object({}), listOf(idSchema, 1000)),
  freeSlots: operation(
    'v1/free-slots',
    z.object({
      stations: z.array(stationId).max(500),
      from: localMomentSchema,
      until: daySchema,
      limit: z.int().min(1).max(5000),
    }),
    listOf(slotSchema, 5000),
  ),
  identify: operation('v1/identify', identificationSchema, identifiedSchema),
  hold: operation(
    'v1/hold',
    z.object({ slot: slotAsked, applicant, moving: z.exactOptional(reference), requestId }),
    heldSchema,
  ),
  release: operation('v1/release', z.object({ hold: z.string().max(200), requestId }), released),
  confirm: operation('v1/confirm', z.object({ hold: holdSchema, applicant, requestId }), confirmedSchema),
  find: operation('v1/find', person, foundSchema),
  findByRequest: operation(
    'v1/find-by-request',
    byRequest,
    z.union([carriedOutSchema, z.object({ kind: z.literal('never-happened') })]),
  ),
  move: operation('v1/move', z.object({ reference, hold: holdSchema, applicant, requestId }), movedSchema),
  cancel: operation('v1/cancel', z.object({ reference, applicant, requestId }), cancelledSchema),
  dayOf: operation('v1/day', z.object({ station: stationId, day: daySchema }), listOf(bookedTimeSchema, 1000)),
  search: operation(
    'v1/search',
    z.union([
      z.object({ reference }),
      z.object({ caseReference: caseReferenceSchema }),
      z.object({ name: nameSchema, birthDate: daySchema }),
    ]),
    listOf(bookedTimeSchema, 1000),
  ),
  note: operation('v1/note', z.object({ reference, text: z.string().max(2000), by, requestId }), notedSchema),
  attendance: operation(
    'v1/attendance',
    z.object({ reference, came: z.boolean().nullable(), by, requestId }),
    notedSchema,
  ),
};
