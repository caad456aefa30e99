import { demonstrationCases } from '../../backend/embedded/demonstration-cases.ts';
import { type Clock, dayOfMoment, type Instant, inNorway } from '../../domain/moment.ts';
import { openEmbeddedBook } from '../embedded-book.ts';
import { appointmentsFile } from '../files.ts';
import { groundOf } from '../ground-of.ts';
import { createServer } from '../http/create-server.ts';
import { mountHealth } from '../http/health-routes.ts';
import { listenAt } from '../listen.ts';
import { createLog } from '../log.ts';
import { createMetrics } from '../metrics.ts';
import type { Settings } from '../settings.ts';
import type { Given } from '../stores.ts';
import type { BookAddress } from './book-address.ts';
import { mountBook } from './book-routes.ts';

/** Serves the embedded appointment book by `backend/openapi.yaml` until a signal ends it. */
export async function serveBook(
  settings: Settings,
  { host, port, token }: BookAddress,
  given: Pick<Given, 'cases' | 'aroundBackend'> = {},
): Promise<void> {
  const log = createLog(settings.LOG_LEVEL);
  const clock: Clock = { now: () => Date.now() as Instant };
  const today = dayOfMoment(inNorway(clock.now()));
  const cases = settings.DEMO === 'on' ? (given.cases ?? (await demonstrationCases(today))) : [];
  const book = await openEmbeddedBook(groundOf(settings), clock, appointmentsFile(settings), cases);
  const { registry, answered } = createMetrics();
  const failed = (error: unknown) => log.error({ error }, 'request failed');
  const server = createServer(
    { publicUrl: new URL(`http://${host}:${port}`), formPaths: [], maxConnections: 1000 },
    { answered, failed },
  );
  mountBook(server, { backend: given.aroundBackend?.(book) ?? book, token, failed });
  mountHealth(server, {
    parts: { appointments: { check: async () => void (await book.find('')), needed: true } },
    registry,
    failed,
  });
  await listenAt(server, { host, port, portIsCalled: '--port' });
  process.stdout.write(`The appointment book is ready: http://${host}:${port}/\n`);
  const stop = () => server.close(() => book.close());
  process.once('SIGTERM', stop);
  process.once('SIGINT', stop);
}
