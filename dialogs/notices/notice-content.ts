import { z } from 'zod';
import { appointmentSchema, holdSchema, slotSchema } from '../../backend/answer-schemas.ts';

const byPolice = z.literal('police').optional();
const ofAppointment = { applicant: z.string(), appointment: appointmentSchema };

/** What a notice is about, as it is kept until it is told: never words, and nobody's name. */
export const noticeContentSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('reminder'), ...ofAppointment }),
  /** Moved or cancelled in another conversation than this one, or by a caseworker. */
  z.object({ kind: z.literal('moved'), ...ofAppointment, from: slotSchema, by: byPolice }),
  z.object({ kind: z.literal('cancelled'), ...ofAppointment, by: byPolice }),
  /** Booked again by a caseworker who had cancelled it: the reference is another. */
  z.object({ kind: z.literal('booked-again'), ...ofAppointment }),
  z.object({ kind: z.literal('hold-ends'), hold: holdSchema }),
  /** The confirmation that a turn could not give, because the answer of the book got lost. */
  z.object({ kind: z.literal('truth'), requestId: z.string() }),
  /** What is new in a hand-over; it is looked up when it is told. */
  z.object({ kind: z.literal('handover'), handover: z.string() }),
]);

export type NoticeContent = z.infer<typeof noticeContentSchema>;

/** What is said of it is said by the bot, and may have become untrue. */
export type BotsNotice = Exclude<NoticeContent, { kind: 'handover' }>;

export type NoticeKind = NoticeContent['kind'];
