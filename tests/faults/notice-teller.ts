// One look at what is due, by the whole assistant in a process of its own on databases that are there, which may die of it:
// `node notice-teller.ts '{"folder":…,"now":"2026-03-17T10:00","crash":{"point":…,"arrival":…}}'`. Prints what was delivered.
import { z } from 'zod';
import { localMomentSchema } from '../../domain/moment.ts';
import { openNoticeHouse } from '../bots/notice-house.ts';
import { crashPoints, dieAt, noticePoints } from './crash-points.ts';
import { crashingBackend, crashingStorage } from './crashing-parts.ts';
import { mistakenStorage, mistakes } from './mistakes.ts';

const wantedSchema = z.strictObject({
  folder: z.string(),
  now: localMomentSchema,
  free: z.array(z.string()),
  crash: z.strictObject({ point: z.enum([...crashPoints, ...noticePoints]), arrival: z.int() }).optional(),
  mistake: z.enum(mistakes).optional(),
});

const { folder, now, free, crash, mistake } = wantedSchema.parse(JSON.parse(process.argv[2] ?? ''));
const pass = dieAt(crash);
const house = await openNoticeHouse({
  folder,
  start: now,
  free,
  storage: (storage) => crashingStorage(mistakenStorage(storage, mistake), pass),
  backend: (backend) => crashingBackend(backend, pass),
});
await house.tellDue();
process.stdout.write(JSON.stringify(house.heard().map(({ conversation }) => conversation)));
await house.close();
