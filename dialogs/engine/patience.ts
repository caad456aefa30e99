import { type AppointmentBackend, BackendUnavailable } from '../../backend/appointment-backend.ts';
import type { Services } from './services.ts';

/** The services for one turn that begins now: the book is asked as long as somebody can be expected to wait. */
export function withPatience(services: Services): Services {
  const { backend, clock, patienceMilliseconds } = services;
  if (patienceMilliseconds === undefined) return services;
  const ends = clock.now() + patienceMilliseconds;

  async function inTime<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
    if (clock.now() > ends) throw new BackendUnavailable('The appointment book has taken too long in this turn');
    return ask();
  }

  const patient: AppointmentBackend = {
    stations: () => inTime(() => backend.stations()),
    freeSlots: (query) => inTime(() => backend.freeSlots(query)),
    identify: (identification) => inTime(() => backend.identify(identification)),
    hold: (request) => inTime(() => backend.hold(request)),
    release: (request) => inTime(() => backend.release(request)),
    confirm: (request) => inTime(() => backend.confirm(request)),
    find: (applicant) => inTime(() => backend.find(applicant)),
    findByRequest: (requestId) => inTime(() => backend.findByRequest(requestId)),
    move: (request) => inTime(() => backend.move(request)),
    cancel: (request) => inTime(() => backend.cancel(request)),
    dayOf: (query) => inTime(() => backend.dayOf(query)),
    search: (query) => inTime(() => backend.search(query)),
    note: (request) => inTime(() => backend.note(request)),
    attendance: (request) => inTime(() => backend.attendance(request)),
  };
  return { ...services, backend: patient };
}
