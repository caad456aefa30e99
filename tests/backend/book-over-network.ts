import { once } from 'node:events';
import type { AppointmentBackend } from '../../backend/appointment-backend.ts';
import { createHttpBackend } from '../../backend/http/http-backend.ts';
import { mountBook } from '../../server/book/book-routes.ts';
import { createServer } from '../../server/http/create-server.ts';

const token = 'the-token-of-the-book-as-long-as-it-should-be';

/** Serves a book on a free port. */
export async function serveBook(backend: AppointmentBackend) {
  const failures: unknown[] = [];
  const failed = (error: unknown) => failures.push(error);
  const settings = { publicUrl: new URL('http://localhost'), formPaths: [], maxConnections: 1000 };
  const server = createServer(settings, { answered: () => undefined, failed });
  mountBook(server, { backend, token, failed });
  server.listen(0, '127.0.0.1');
  await once(server.server, 'listening');
  return {
    base: new URL(`http://127.0.0.1:${server.address().port}/`),
    failures,
    async close() {
      server.server.closeAllConnections();
      await new Promise<void>((resolve) => server.close(resolve));
    },
  };
}

/** A client that has all the time in the world, unless told otherwise, and never waits before it tries again. */
export function clientOf(base: URL, options: Partial<Parameters<typeof createHttpBackend>[0]> = {}) {
  const patient = { readMilliseconds: 60_000, changeMilliseconds: 60_000 };
  return createHttpBackend({
    base,
    token,
    now: () => performance.now(),
    sleep: async () => undefined,
    random: () => 0.5,
    timeLimit: (milliseconds) => AbortSignal.timeout(milliseconds),
    ...options,
    limits: { ...patient, ...options.limits },
  });
}
