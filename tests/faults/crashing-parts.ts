import type { AppointmentBackend } from '../../backend/appointment-backend.ts';
import type { Storage } from '../../storage/storage.ts';
import type { Pass } from './crash-points.ts';

/** The storage as it is, with the points of a turn told to whoever waits for them. */
export function crashingStorage(storage: Storage, pass: Pass): Storage {
  return {
    ...storage,
    notices: {
      ...storage.notices,
      async claim(request) {
        const due = await storage.notices.claim(request);
        if (due.claimed.length > 0) pass('notices-claimed');
        return due;
      },
    },
    async receive(message) {
      pass('message-arrives');
      const received = await storage.receive(message);
      pass('message-stored');
      return received;
    },
    async load(conversation) {
      pass('turn-begins');
      return storage.load(conversation);
    },
    async begin(deed) {
      const begun = await storage.begin(deed);
      pass('deed-intended');
      return begun;
    },
    async finish(deed) {
      await storage.finish(deed);
      pass('deed-stored');
    },
    async save(turn) {
      pass('turn-ends');
      const saved = await storage.save(turn);
      pass('turn-stored');
      setImmediate(() => pass('replies-sent'));
      return saved;
    },
    async unfinished() {
      const entries = await storage.unfinished();
      if (entries.length > 0) pass('taking-up');
      return entries;
    },
  };
}

/** The appointment book as it is, with its changes told before their results come back. */
export function crashingBackend(backend: AppointmentBackend, pass: Pass): AppointmentBackend {
  return {
    ...backend,
    async hold(request) {
      const held = await backend.hold(request);
      pass('slot-held');
      return held;
    },
    async find(applicant) {
      const found = await backend.find(applicant);
      pass('appointment-looked-up');
      return found;
    },
    async confirm(request) {
      pass('booking-asked-for');
      const confirmed = await backend.confirm(request);
      pass('time-booked');
      return confirmed;
    },
  };
}

/** The same, for what caseworkers change. */
export function crashingBackendOfDesk(backend: AppointmentBackend, pass: Pass): AppointmentBackend {
  const passing =
    <Request, Answer>(change: (request: Request) => Promise<Answer>) =>
    async (request: Request) => {
      const answer = await change(request);
      pass('book-changed');
      return answer;
    };
  const { move, cancel, note, attendance, confirm } = backend;
  return {
    ...backend,
    move: passing(move),
    cancel: passing(cancel),
    note: passing(note),
    attendance: passing(attendance),
    confirm: passing(confirm),
  };
}
