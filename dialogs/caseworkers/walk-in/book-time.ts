import type { Appointment, AppointmentBackend } from '../../../backend/appointment-backend.ts';
import { dayOfMoment, type LocalMoment } from '../../../domain/moment.ts';

type BookedHere =
  | { kind: 'booked' | 'already-has-one'; appointment: Appointment }
  | { kind: 'taken' }
  /** The book's answer was lost, and it does not know of the booking yet. */
  | { kind: 'uncertain' };

/** Books that time for somebody; asked again with the same request it is the same booking. */
export async function bookTime(
  backend: AppointmentBackend,
  { applicant, station, start, request }: { applicant: string; station: string; start: LocalMoment; request: string },
): Promise<BookedHere> {
  const confirmation = `${request}/confirm`;
  const before = await backend.findByRequest(confirmation);
  if (before.kind === 'booked') return before;
  const existing = await backend.find(applicant);
  if (existing.kind === 'found') return { kind: 'already-has-one', appointment: existing.appointment };
  const free = await backend.freeSlots({ stations: [station], from: start, until: dayOfMoment(start), limit: 1 });
  const slot = free.find((each) => each.start === start);
  const held = slot && (await backend.hold({ slot, applicant, requestId: `${request}/hold` }));
  if (held?.kind === 'already-has-one') return held;
  if (held?.kind !== 'held') return { kind: 'taken' };
  const confirmed = await backend.confirm({ hold: held.hold, applicant, requestId: confirmation });
  switch (confirmed.kind) {
    case 'booked':
    case 'already-has-one':
      return confirmed;
    case 'taken':
    case 'hold-expired':
      return { kind: 'taken' };
    case 'unknown': {
      const truth = await backend.findByRequest(confirmation);
      return truth.kind === 'booked' ? truth : { kind: 'uncertain' };
    }
    default:
      return confirmed satisfies never;
  }
}
