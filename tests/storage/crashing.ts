import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { setTimeout as wait } from 'node:timers/promises';
import { openSqliteStorage } from '../../storage/sqlite/sqlite-storage.ts';
import type { Storage } from '../../storage/storage.ts';
import { SetClock } from './contract/bench.ts';

interface CrashReport {
  kills: number;
  /** Turns that the writers had acknowledged before they were killed. */
  acknowledged: number;
  /** What was acknowledged and is not there, or is there in pieces: a sentence each. */
  lost: string[];
}

/** Kills a process that writes turns into that file, again and again, and looks each time what is left. */
export async function crashWriters(file: string, kills: number, acknowledge: 'after' | 'before'): Promise<CrashReport> {
  const newest = new Map<string, number>();
  const lost: string[] = [];
  let acknowledged = 0;
  for (let kill = 0; kill < kills; kill += 1) {
    for (const line of await writeUntilKilled(file, acknowledge)) {
      const [conversation = '', version] = line.split(' ');
      newest.set(conversation, Math.max(Number(version), newest.get(conversation) ?? 0));
      acknowledged += 1;
    }
    const storage = await openSqliteStorage(file, new SetClock());
    for (const [conversation, version] of newest) lost.push(...(await missing(storage, conversation, version)));
    await storage.close();
  }
  return { kills, acknowledged, lost };
}

async function writeUntilKilled(file: string, acknowledge: string): Promise<string[]> {
  const writer = spawn(process.execPath, [join(import.meta.dirname, 'writer.ts'), file, acknowledge]);
  const output = text(writer.stdout);
  const complaints = text(writer.stderr);
  const closed = once(writer, 'close');
  await Promise.race([once(writer.stdout, 'readable'), closed]);
  await wait(Math.random() * 150);
  writer.kill('SIGKILL');
  await closed;
  const lines = (await output).split('\n').slice(0, -1);
  if (lines.length === 0) throw new Error(`The writer wrote nothing: ${await complaints}`);
  return lines;
}

/** Each turn is a message and its answer, numbered in order; the turn that was cut off may have left its message. */
async function missing(storage: Storage, conversation: string, acknowledged: number): Promise<string[]> {
  const { version } = await storage.load(conversation);
  const history = await storage.history(conversation, 0, 1_000_000);
  const said = history.map(({ number, activity }) => `${number} ${activity.text}`);
  const expected = Array.from({ length: version }, (_, place) => place + 1).flatMap((turn) => [
    `${2 * turn - 1} ${conversation} ${turn}`,
    `${2 * turn} answer ${turn}`,
  ]);
  const sentences: string[] = [];
  if (version < acknowledged) sentences.push(`${conversation} is at ${version}, ${acknowledged} was acknowledged`);
  if (said.slice(0, 2 * version).join() !== expected.join() || said.length > 2 * version + 1) {
    sentences.push(`${conversation} has messages that do not make ${version} whole turns`);
  }
  return sentences;
}
