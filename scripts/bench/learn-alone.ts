import { fork } from 'node:child_process';
import { once } from 'node:events';
import { dirname } from 'node:path';
import { type ClassifierFigures, classifierFiguresSchema } from './classifier-figures.ts';
import type { Sentences } from './lay-out-sentences.ts';

/** A slow machine learns the slowest of them in a third of it. */
const limitSeconds = 600;

export type Learned = { kind: 'learned'; figures: ClassifierFigures } | { kind: 'left-out'; because: string };

/** Runs a classifier's program in a process of its own: some print, read settings and keep what they see. */
export async function learnAlone(program: string, { trainFile, testFile }: Sentences): Promise<Learned> {
  const child = fork(program, [trainFile, testFile], {
    cwd: dirname(program),
    env: { PATH: process.env.PATH },
    stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
    timeout: limitSeconds * 1000,
    killSignal: 'SIGKILL',
  });
  let complaint = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    complaint += chunk.toString('utf8');
  });
  let told: unknown;
  child.on('message', (message) => {
    told = message;
  });
  const [code, signal] = await once(child, 'close');
  const figures = classifierFiguresSchema.safeParse(told);
  if (figures.success) return { kind: 'learned', figures: figures.data };
  const because = signal === 'SIGKILL' ? `not done after ${limitSeconds} seconds` : `ended with ${code}: ${complaint}`;
  return { kind: 'left-out', because };
}
