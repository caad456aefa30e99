import type { AppointmentBackend } from '../../backend/appointment-backend.ts';
import type { Case } from '../../backend/embedded/case-file.ts';
import { day } from '../../domain/day.ts';
import { dayOfMoment, type LocalMoment } from '../../domain/moment.ts';
import { UsageError } from './options.ts';

/** Somebody who books what the person of the conversation wanted. */
export const rival: Case = {
  id: 'rival',
  name: 'Rival',
  caseReference: '999999999999',
  birthDate: day('1980-01-01'),
};

export async function takeAsRival(book: AppointmentBackend, station: string, start: LocalMoment): Promise<void> {
  const slots = await book.freeSlots({ stations: [station], from: start, until: dayOfMoment(start), limit: 1 });
  const [slot] = slots;
  if (slot?.start !== start) throw new UsageError(`The rival finds no free time at ${station} on ${start}`);
  const requestId = `rival ${station} ${start}`;
  const held = await book.hold({ slot, applicant: rival.id, requestId: `${requestId} hold` });
  if (held.kind === 'held') await book.confirm({ hold: held.hold, applicant: rival.id, requestId });
}
