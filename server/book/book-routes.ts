import type { Request, Response, Server } from 'restify';
import { z } from 'zod';
import {
  type AppointmentBackend,
  BackendUnavailable,
  CallerMistake,
  type callerMistakes,
} from '../../backend/appointment-backend.ts';
import type { Operation } from '../../backend/http/operation.ts';
import { operations } from '../../backend/http/operations.ts';
import { handling, type Refusal, refuse, sendJson } from '../../channels/web/reply.ts';
import { bearsToken } from './bearer-token.ts';

interface BookRoutes {
  backend: AppointmentBackend;
  /** Without one anybody who reaches the port may ask. */
  token: string | undefined;
  failed(error: unknown): void;
}

const unauthorised: Refusal = { status: 401, code: 'unauthorised', message: 'The bearer token is missing or wrong.' };
const unreadable: Refusal = { status: 400, code: 'bad-request', message: 'The body is not what this address takes.' };
const unavailable: Refusal = { status: 503, code: 'unavailable', message: 'The book does not answer just now.' };
const mistakes: Readonly<Record<(typeof callerMistakes)[number], Refusal>> = {
  'request-id-used-otherwise': {
    status: 422,
    code: 'request-id-used-otherwise',
    message: 'That requestId was used before, for something else.',
  },
  'unknown-applicant': { status: 422, code: 'unknown-applicant', message: 'No case has that id.' },
};

/** An appointment book for callers over the network, as `backend/openapi.yaml` says. */
export function mountBook(server: Server, { backend, token, failed }: BookRoutes): void {
  mount(operations.stations, () => backend.stations());
  mount(operations.freeSlots, (query) => backend.freeSlots(query));
  mount(operations.identify, (identification) => backend.identify(identification));
  mount(operations.hold, (request) => backend.hold(request));
  mount(operations.release, (request) => backend.release(request));
  mount(operations.confirm, (request) => backend.confirm(request));
  mount(operations.find, (applicant) => backend.find(applicant));
  mount(operations.findByRequest, (requestId) => backend.findByRequest(requestId));
  mount(operations.move, (request) => backend.move(request));
  mount(operations.cancel, (request) => backend.cancel(request));
  mount(operations.dayOf, (query) => backend.dayOf(query));
  mount(operations.search, (query) => backend.search(query));
  mount(operations.note, (request) => backend.note(request));
  mount(operations.attendance, (request) => backend.attendance(request));

  function mount<Asked, Reply>(operation: Operation<Asked, Reply>, answer: (asked: Asked) => Promise<Reply>): void {
    server.post(
      `/${operation.path}`,
      handling((request, response) => reply(operation, answer, request, response), failed),
    );
  }

  async function reply<Asked, Reply>(
    operation: Operation<Asked, Reply>,
    answer: (asked: Asked) => Promise<Reply>,
    request: Request,
    response: Response,
  ): Promise<void> {
    if (token !== undefined && !bearsToken(request, token)) {
      response.setHeader('WWW-Authenticate', 'Bearer');
      return refuse(response, unauthorised);
    }
    const asked = z.safeDecode(operation.request, request.body);
    if (!asked.success) return refuse(response, unreadable);
    try {
      sendJson(response, 200, z.encode(operation.reply, await answer(asked.data)));
    } catch (error) {
      refuse(response, refusalOf(error));
    }
  }

  function refusalOf(error: unknown): Refusal {
    if (error instanceof CallerMistake) return mistakes[error.mistake];
    if (!(error instanceof BackendUnavailable)) throw error;
    failed(error);
    return unavailable;
  }
}
