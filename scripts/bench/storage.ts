import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Instant } from '../../domain/moment.ts';
import { openSqliteStorage } from '../../storage/sqlite/sqlite-storage.ts';
import { bareInsertsPerSecond } from './bare-inserts.ts';

const conversations = 20;
const turnsEach = 50;
const stateCharacters = 1500;

interface StorageFigures {
  /** One row each, one after the other, every one on disk before the next. */
  bareInsertsPerSecond: number;
  /** A message received and its turn saved, twenty conversations at once: two writes that wait for the disk. */
  turnsPerSecond: number;
  /** Writes that shared a commit, on average. */
  writesPerCommit: number;
}

/** What keeping a turn costs beside the least a durable write can cost on the same disk. */
export async function measureStorage(): Promise<StorageFigures> {
  const folder = mkdtempSync(join(tmpdir(), 'bench-storage-'));
  try {
    const bare = bareInsertsPerSecond(join(folder, 'bare.db'));
    return { bareInsertsPerSecond: bare, ...(await keepTurns(join(folder, 'turns.db'))) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function keepTurns(file: string) {
  let commits = 0;
  let writes = 0;
  const clock = { now: () => Date.now() as Instant };
  const storage = await openSqliteStorage(file, clock, (shared) => {
    commits += 1;
    writes += shared;
  });
  const state = { kept: 'x'.repeat(stateCharacters) };
  const began = performance.now();
  const talks = Array.from({ length: conversations }, async (_, place) => {
    const conversation = `conversation ${place}`;
    for (let version = 0; version < turnsEach; version += 1) {
      const inboxKey = `${conversation} ${version}`;
      const activity = { type: 'message', text: inboxKey };
      await storage.receive({ conversation, key: inboxKey, channel: 'directline', activity, shown: true });
      const outgoing = [{ type: 'message', text: `answer to ${inboxKey}` }];
      await storage.save({ conversation, inboxKey, version, state, outgoing });
    }
  });
  await Promise.all(talks);
  const turnsPerSecond = perSecondSince(began, conversations * turnsEach);
  await storage.close();
  return { turnsPerSecond, writesPerCommit: Math.round((10 * writes) / commits) / 10 };
}

function perSecondSince(began: number, count: number): number {
  return Math.round((1000 * count) / (performance.now() - began));
}
