import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { createServer } from 'node:net';

/** A program measured from outside, in a process of its own. */
export interface ProcessUnderTest {
  /** From the start of the process to its word that it is ready. */
  readyMilliseconds: number;
  /** Memory that the process holds now, in 10^6 bytes. */
  residentMegabytes(): number;
  /** What its threads have computed so far, the kernel's part included; undefined where the system does not tell it so. */
  cpuMilliseconds(): number | undefined;
  stop(): Promise<void>;
}

/** Starts a program with plain Node and waits until it says that it is ready. */
export async function startProcess(
  program: readonly string[],
  environment: Record<string, string> = {},
): Promise<ProcessUnderTest> {
  const began = performance.now();
  const child = spawn(process.execPath, program, {
    env: { PATH: process.env.PATH, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const exited = once(child, 'exit');
  let written = '';
  const ready = new Promise<void>((resolve) => {
    child.stdout.on('data', (chunk: Buffer) => {
      written += chunk.toString('utf8');
      if (written.includes('is ready')) resolve();
    });
  });
  const ended = exited.then(() => Promise.reject(new Error(`${program[0]} ended before it was ready: ${written}`)));
  await Promise.race([ready, ended]);
  const readyMilliseconds = performance.now() - began;
  ended.catch(() => {});
  return {
    readyMilliseconds,
    residentMegabytes: () => (Number(execFileSync('ps', ['-o', 'rss=', '-p', String(child.pid)])) * 1024) / 1e6,
    cpuMilliseconds: () => cpuMillisecondsOf(child.pid),
    async stop() {
      child.kill('SIGTERM');
      await exited;
    },
  };
}

/** Linux counts in hundredths of a second, whatever the machine; the fields are told in proc_pid_stat(5). */
const millisecondsPerTick = 10;

function cpuMillisecondsOf(process: number | undefined): number | undefined {
  const file = `/proc/${process}/stat`;
  if (!existsSync(file)) return undefined;
  const behindName = readFileSync(file, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
  const [user, system] = behindName.slice(11, 13).map(Number);
  return ((user ?? 0) + (system ?? 0)) * millisecondsPerTick;
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  server.close();
  if (address === null || typeof address === 'string') throw new Error('No port could be had');
  return address.port;
}
