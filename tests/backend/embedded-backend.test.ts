import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createEmbeddedBackend } from '../../backend/embedded/embedded-backend.ts';
import type { Clock } from '../../domain/moment.ts';
import { backendContract } from './backend-contract.ts';
import { cases, hours, randomFrom, stations } from './world.ts';

const openAt = (path: string, clock: Clock) =>
  createEmbeddedBackend({ path, clock, stations, hours, cases, randomBelow: randomFrom(1) });

backendContract('the embedded book in memory', (clock) => openAt(':memory:', clock));

backendContract('the embedded book in a file', async (clock) => {
  const folder = await mkdtemp(join(tmpdir(), 'book-'));
  const backend = await openAt(join(folder, 'book.sqlite'), clock);
  return {
    ...backend,
    async close() {
      await backend.close();
      await rm(folder, { recursive: true });
    },
  };
});
