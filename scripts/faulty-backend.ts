import { type AppointmentBackend, BackendUnavailable } from '../backend/appointment-backend.ts';

/** What goes wrong: nothing, everything, the time it takes, or the answer to every change that was made. */
export const backendFaults = ['up', 'down', 'slow', 'lost-reply'] as const;
export type BackendFault = (typeof backendFaults)[number];

interface FaultyBackend extends AppointmentBackend {
  /** From now on, until it is told another. */
  suffer(fault: BackendFault): void;
}

interface FaultyBackendOptions {
  /** Resolves after that time by the clock of whoever plays the faults. */
  sleep(milliseconds: number): Promise<void>;
  slowMilliseconds: number;
}

/** A backend that works, put behind a line that can be made to fail. */
export function faultyBackend(
  backend: AppointmentBackend,
  { sleep, slowMilliseconds }: FaultyBackendOptions,
): FaultyBackend {
  let fault: BackendFault = 'up';

  async function reach(): Promise<void> {
    if (fault === 'down') throw new BackendUnavailable('The backend is down');
    if (fault === 'slow') await sleep(slowMilliseconds);
  }
  async function read<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
    await reach();
    return ask();
  }
  /** The change is made; whether its answer comes back is another matter. */
  async function change<Answer>(ask: () => Promise<Answer>, lost: () => Answer): Promise<Answer> {
    await reach();
    const answer = await ask();
    return fault === 'lost-reply' ? lost() : answer;
  }
  const unknown = () => ({ kind: 'unknown' }) as const;

  return {
    suffer(next) {
      fault = next;
    },
    stations: () => read(() => backend.stations()),
    freeSlots: (query) => read(() => backend.freeSlots(query)),
    identify: (identification) => read(() => backend.identify(identification)),
    find: (applicant) => read(() => backend.find(applicant)),
    findByRequest: (requestId) => read(() => backend.findByRequest(requestId)),
    dayOf: (query) => read(() => backend.dayOf(query)),
    search: (query) => read(() => backend.search(query)),
    hold: (request) => change(() => backend.hold(request), answerLost),
    release: (request) => change(() => backend.release(request), answerLost),
    confirm: (request) => change(() => backend.confirm(request), unknown),
    move: (request) => change(() => backend.move(request), unknown),
    cancel: (request) => change(() => backend.cancel(request), unknown),
    note: (request) => change(() => backend.note(request), answerLost),
    attendance: (request) => change(() => backend.attendance(request), answerLost),
  };
}

function answerLost(): never {
  throw new BackendUnavailable('The answer of the backend was lost');
}
