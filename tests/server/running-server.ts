import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const withNode24 = fileURLToPath(new URL('../../scripts/with-node-24.mjs', import.meta.url));

/** The real server in a process of its own, on a folder of its own that outlives its crashes. */
export interface RunningServer {
  address: string;
  process: ChildProcess;
  /** What it wrote so far, both streams. */
  output(): string;
  /** Ends it without a chance to tidy up. */
  kill(): Promise<void>;
  /** Asks it to end. */
  stop(): Promise<number | null>;
}

export interface ServerPlace {
  folder: string;
  port: number;
  remove(): void;
}

export async function newServerPlace(): Promise<ServerPlace> {
  const folder = mkdtempSync(join(tmpdir(), 'assistant-'));
  return { folder, port: await freePort(), remove: () => rmSync(folder, { recursive: true, force: true }) };
}

/** Starts it and waits until it says that it is ready; `program` is another entry point than the production start's. */
export async function startServer(
  { folder, port }: ServerPlace,
  environment: Record<string, string> = {},
  program: readonly string[] = ['server/start.ts'],
): Promise<RunningServer> {
  const child = spawn(process.execPath, [withNode24, ...program], {
    env: {
      PATH: process.env.PATH,
      PORT: String(port),
      DATABASE_URL: `sqlite:${join(folder, 'conversations.db')}`,
      APPOINTMENTS_URL: `sqlite:${join(folder, 'appointments.db')}`,
      LOG_LEVEL: 'warn',
      ...environment,
    },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  let written = '';
  const ready = Promise.withResolvers<void>();
  const hear = (chunk: Buffer) => {
    written += chunk.toString('utf8');
    if (written.includes('is ready')) ready.resolve();
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  // Not `exit`: what it wrote last may still be on its way then.
  const closed = once(child, 'close');
  closed.then(() => ready.reject(new Error(`The server ended before it was ready:\n${written}`)));
  await ready.promise;
  const end = async (signal: 'SIGKILL' | 'SIGTERM'): Promise<number | null> => {
    if (child.exitCode === null && child.signalCode === null) child.kill(signal);
    await closed;
    return child.exitCode;
  };
  return {
    address: `http://localhost:${port}`,
    process: child,
    output: () => written,
    kill: async () => void (await end('SIGKILL')),
    stop: () => end('SIGTERM'),
  };
}

async function freePort(): Promise<number> {
  const server = createServer();
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('No port could be had');
  return address.port;
}
