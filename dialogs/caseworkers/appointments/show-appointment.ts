import { z } from 'zod';
import { type Caller, type DeskServices, errand, type Reply } from '../errand.ts';
import { appointmentCard } from './appointment-card.ts';
import { atAppointment } from './at-appointment.ts';
import { referenceData, wordsSchema } from './request-data.ts';

/** Opens one appointment. */
export const showAppointment = errand({
  data: z.object({ reference: referenceData, why: wordsSchema }),
  run: (desk, caller, { reference, why = 'opened' }) => openAppointment(desk, caller, reference, why),
});

/** One appointment with the full name, for whoever works at its station. */
export function openAppointment(desk: DeskServices, caller: Caller, reference: string, why: string): Promise<Reply> {
  return atAppointment(desk, caller, { action: 'see-appointment', reference, why }, async (found) => ({
    result: { kind: 'card', card: appointmentCard(desk, caller, found) },
  }));
}
