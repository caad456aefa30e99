// The real appointment book as a server of its own, run with plain Node: `node book-that-crashes.ts '{"people":…,"port":…}'`.
// It kills itself where a line of standard input says: `{"point":…,"arrival":…}`, counted from then on.
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { dayOfMoment, type Instant, inNorway } from '../../domain/moment.ts';
import { readBookAddress } from '../../server/book/book-address.ts';
import { serveBook } from '../../server/book/serve-book.ts';
import { readSettings } from '../../server/settings.ts';
import { bookPoints, dieAt, type Pass } from './crash-points.ts';
import { crashingBackend } from './crashing-parts.ts';
import { crowdOf } from './crowd.ts';
import { halveAnswers, whenAnswered } from './half-answers.ts';
import { moveClock } from './moved-clock.ts';

const wantedSchema = z.strictObject({
  people: z.int().positive(),
  port: z.int().positive(),
  aheadMilliseconds: z.int(),
});
const crashSchema = z.strictObject({ point: z.enum(bookPoints), arrival: z.int().positive() });

const { people, port, aheadMilliseconds } = wantedSchema.parse(JSON.parse(process.argv[2] ?? '{}'));
moveClock(aheadMilliseconds);
let told: Pass = () => undefined;
const pass: Pass = (point) => told(point);
halveAnswers('/v1/confirm', () => pass('booking-half-told'));
whenAnswered('/v1/confirm', () => pass('booking-told'));

createInterface({ input: process.stdin })
  .on('line', (line) => {
    told = dieAt(crashSchema.parse(JSON.parse(line)));
  })
  // Whoever started it may die as well; nothing is left behind then.
  .on('close', () => process.exit());
process.stdin.unref();

const settings = readSettings(process.env);
await serveBook(settings, readBookAddress(['--port', String(port)], settings), {
  cases: crowdOf(people, dayOfMoment(inNorway(Date.now() as Instant))),
  aroundBackend: (book) => crashingBackend(book, pass),
});
