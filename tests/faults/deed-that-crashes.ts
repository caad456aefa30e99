// One deed of a caseworker in a process of its own, on databases that are there, which may die of it:
// `node deed-that-crashes.ts '{"folder":…,"verb":…,"data":…,"request":…,"point":…}'`. Prints what kind of reply it was.
import { z } from 'zod';
import { carryOut } from '../../dialogs/caseworkers/carry-out.ts';
import { deskOver } from '../dialogs/desk/appointments-desk.ts';
import { tone } from '../dialogs/desk/appointments-world.ts';
import { deskPoints, dieAt, handoverPoints } from './crash-points.ts';
import { crashingDesk } from './crashing-desk.ts';
import { crashingBackendOfDesk } from './crashing-parts.ts';
import { deskMistakes, mistakenDesk } from './desk-mistakes.ts';
import { openTown, townClock } from './desk-town.ts';

const wantedSchema = z.strictObject({
  folder: z.string(),
  verb: z.string(),
  data: z.record(z.string(), z.string()),
  request: z.string(),
  point: z.enum([...deskPoints, ...handoverPoints]).optional(),
  mistake: z.enum(deskMistakes).optional(),
});

const { folder, verb, data, request, point, mistake } = wantedSchema.parse(JSON.parse(process.argv[2] ?? ''));
const pass = dieAt(point && { point, arrival: 1 });
const { storage, book, close } = await openTown(folder);
const desk = deskOver(crashingDesk(mistakenDesk(storage, mistake), pass), crashingBackendOfDesk(book, pass), townClock);
const caller = { caseworker: tone, chat: 'chat of tone', language: 'nb', requestId: request } as const;
const { kind } = await carryOut(desk, caller, { verb, data });
process.stdout.write(kind);
await close();
