// The real appointment book as a server of its own, run with plain Node: `node book-that-crashes.ts '{"people":…,"port":…}'`.
// It kills itself where it is ordered to on standard input.
import { z } from 'zod';
import { dayOfMoment, type Instant, inNorway } from '../../domain/moment.ts';
import { readBookAddress } from '../../server/book/book-address.ts';
import { serveBook } from '../../server/book/serve-book.ts';
import { readSettings } from '../../server/settings.ts';
import { dieAt, type Pass } from './crash-points.ts';
import { crashingBackend } from './crashing-parts.ts';
import { crowdOf } from './crowd.ts';
import { halveAnswers, whenAnswered } from './half-answers.ts';
import { moveClock } from './moved-clock.ts';
import { hearOrders } from './orders.ts';

const wantedSchema = z.strictObject({
  people: z.int().positive(),
  port: z.int().positive(),
  aheadMilliseconds: z.int(),
});

const { people, port, aheadMilliseconds } = wantedSchema.parse(JSON.parse(process.argv[2] ?? '{}'));
let told: Pass = () => undefined;
const pass: Pass = (point) => told(point);
hearOrders({
  moveClock: moveClock(aheadMilliseconds),
  dieAt(crash) {
    told = dieAt(crash);
  },
});
halveAnswers('/v1/confirm', () => pass('booking-half-told'));
whenAnswered('/v1/confirm', () => pass('booking-told'));

const settings = readSettings(process.env);
await serveBook(settings, readBookAddress(['--port', String(port)], settings), {
  cases: crowdOf(people, dayOfMoment(inNorway(Date.now() as Instant))),
  aroundBackend: (book) => crashingBackend(book, pass),
});
