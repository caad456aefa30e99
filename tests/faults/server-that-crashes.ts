// The real server, run with plain Node and killed by itself: `node server-that-crashes.ts '{"point":…,"arrival":…}'`.
// The start is the production start with storage and appointment book in wrappings that tell where a turn is.
import { z } from 'zod';
import { dayOfMoment, type Instant, inNorway } from '../../domain/moment.ts';
import { serve } from '../../server/serve.ts';
import { readSettings } from '../../server/settings.ts';
import { crashPoints, dieAt, handoverPoints } from './crash-points.ts';
import { crashingDesk } from './crashing-desk.ts';
import { crashingBackend, crashingStorage } from './crashing-parts.ts';
import { crowdOf } from './crowd.ts';
import { deskMistakes, mistakenDesk } from './desk-mistakes.ts';
import { halveAnswers } from './half-answers.ts';
import { mistakenBackend, mistakenStorage, mistakes } from './mistakes.ts';
import { moveClock } from './moved-clock.ts';
import { hearOrders } from './orders.ts';

const wantedSchema = z.strictObject({
  crash: z.strictObject({ point: z.enum([...crashPoints, ...handoverPoints]), arrival: z.int().positive() }).optional(),
  mistake: z.enum(mistakes).optional(),
  deskMistake: z.enum(deskMistakes).optional(),
  people: z.int().positive(),
  /** How far its clock is ahead of the machine's. */
  aheadMilliseconds: z.int(),
});

const { crash, mistake, deskMistake, people, aheadMilliseconds } = wantedSchema.parse(
  JSON.parse(process.argv[2] ?? '{}'),
);
hearOrders({ moveClock: moveClock(aheadMilliseconds) });
const pass = dieAt(crash);
if (crash?.point === 'answer-half-sent') halveAnswers('/activities', () => pass('answer-half-sent'));

await serve(readSettings(process.env), {
  cases: crowdOf(people, dayOfMoment(inNorway(Date.now() as Instant))),
  aroundStorage: (storage) =>
    crashingDesk(crashingStorage(mistakenDesk(mistakenStorage(storage, mistake), deskMistake), pass), pass),
  aroundBackend: (backend) => crashingBackend(mistakenBackend(backend, mistake), pass),
});
