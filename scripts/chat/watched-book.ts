import type { Appointment, AppointmentBackend, Hold } from '../../backend/appointment-backend.ts';
import type { Clock } from '../../domain/moment.ts';

/** The book with a window in it: which holds and appointments there are, whatever the bot was told. */
export interface WatchedBook {
  backend: AppointmentBackend;
  holds(): readonly Hold[];
  appointments(): readonly Appointment[];
}

export function watchBook(book: AppointmentBackend, clock: Clock): WatchedBook {
  const holds = new Map<string, Hold>();
  const appointments = new Map<string, Appointment>();
  const holdOf = new Map<string, string>();
  const keep = (appointment: Appointment) => void appointments.set(appointment.reference, appointment);
  const backend: AppointmentBackend = {
    stations: () => book.stations(),
    freeSlots: (query) => book.freeSlots(query),
    identify: (identification) => book.identify(identification),
    find: (applicant) => book.find(applicant),
    findByRequest: (requestId) => book.findByRequest(requestId),
    dayOf: (query) => book.dayOf(query),
    search: (query) => book.search(query),
    note: (request) => book.note(request),
    attendance: (request) => book.attendance(request),
    async hold(request) {
      const held = await book.hold(request);
      if (held.kind !== 'held') return held;
      holds.delete(holdOf.get(request.applicant) ?? '');
      holds.set(held.hold.id, held.hold);
      holdOf.set(request.applicant, held.hold.id);
      return held;
    },
    async release(request) {
      await book.release(request);
      holds.delete(request.hold);
    },
    async confirm(request) {
      const confirmed = await book.confirm(request);
      if (confirmed.kind === 'booked') {
        holds.delete(request.hold.id);
        keep(confirmed.appointment);
      }
      return confirmed;
    },
    async move(request) {
      const moved = await book.move(request);
      if (moved.kind === 'moved') {
        holds.delete(request.hold.id);
        keep(moved.appointment);
      }
      return moved;
    },
    async cancel(request) {
      const cancelled = await book.cancel(request);
      if (cancelled.kind === 'cancelled') keep(cancelled.appointment);
      return cancelled;
    },
  };
  return {
    backend,
    holds: () => [...holds.values()].filter(({ expires }) => expires > clock.now()),
    appointments: () => [...appointments.values()],
  };
}
