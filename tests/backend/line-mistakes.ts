import {
  type AppointmentBackend,
  BackendUnavailable,
  type Cancelled,
  type Confirmed,
  type Moved,
} from '../../backend/appointment-backend.ts';

type Request<Deed extends 'confirm' | 'move' | 'cancel'> = Parameters<AppointmentBackend[Deed]>[0];

/** What a client does that has no answer to a change. */
interface Instead {
  confirm(request: Request<'confirm'>): Promise<Confirmed>;
  move(request: Request<'move'>): Promise<Moved>;
  cancel(request: Request<'cancel'>): Promise<Cancelled>;
}

/** A client with a protection taken away, and what the test of every fault sees of it. */
export interface LineMistake {
  name: string;
  /** The fault that brings it to light. */
  fault: string;
  tells: RegExp;
  make(client: AppointmentBackend): AppointmentBackend;
}

const before = 'a connection that breaks before anything was done';
const after = 'a connection that breaks after it was done';

export const lineMistakes: readonly LineMistake[] = [
  {
    name: 'asks once more, under another id',
    fault: after,
    tells: /find-by-request/,
    make: (client) =>
      whereLost(client, {
        confirm: (request) => client.confirm(anew(request)),
        move: (request) => client.move(anew(request)),
        cancel: (request) => client.cancel(anew(request)),
      }),
  },
  {
    name: 'asks once more without having looked what became of it',
    fault: after,
    tells: /find-by-request/,
    make: (client) => whereLost(client, client),
  },
  {
    name: 'takes silence for a no',
    fault: after,
    tells: /Received: .*undefined/,
    make: (client) => whereLost(client, { confirm: notDone, move: notDone, cancel: notDone }),
  },
  {
    name: 'takes silence for a yes',
    fault: before,
    tells: /Received: .*\.(booked|moved|cancelled)"/,
    make: (client) =>
      whereLost(client, {
        confirm: async ({ hold: { slot } }) => ({ kind: 'booked', appointment: guessed(slot, 'booked') }),
        move: async ({ hold: { slot } }) => ({ kind: 'moved', appointment: guessed(slot, 'booked'), from: slot }),
        async cancel({ applicant }) {
          const found = await client.find(applicant);
          if (found.kind === 'not-found') return found;
          return { kind: 'cancelled', appointment: guessed(found.appointment.slot, 'cancelled') };
        },
      }),
  },
  {
    name: 'never hears what became of it',
    fault: after,
    tells: /Received: .*notCertainYet"/,
    make: (client) => ({ ...client, findByRequest: async () => ({ kind: 'never-happened' }) }),
  },
];

function whereLost(client: AppointmentBackend, instead: Instead): AppointmentBackend {
  return {
    ...client,
    confirm: async (request) => orInstead(await client.confirm(request), () => instead.confirm(request)),
    move: async (request) => orInstead(await client.move(request), () => instead.move(request)),
    cancel: async (request) => orInstead(await client.cancel(request), () => instead.cancel(request)),
  };
}

async function orInstead<Answer extends { kind: string }>(
  answer: Answer,
  instead: () => Promise<Answer>,
): Promise<Answer> {
  return answer.kind === 'unknown' ? instead() : answer;
}

function anew<Asked extends { requestId: string }>(request: Asked): Asked {
  return { ...request, requestId: `${request.requestId} once more` };
}

async function notDone(): Promise<never> {
  throw new BackendUnavailable('It is taken not to have happened');
}

function guessed(slot: Request<'confirm'>['hold']['slot'], status: 'booked' | 'cancelled') {
  return { reference: 'AAA-AAA', slot, status, revision: 1 };
}
