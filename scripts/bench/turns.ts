import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { talkToAssistant, talkToEchoBot } from './conversations.ts';
import { createPoster, type Poster } from './post-json.ts';
import { freePort, type ProcessUnderTest, startProcess } from './process-under-test.ts';
import { median } from './spread.ts';
import { type Say, type Talk, talk } from './talk.ts';

const conversations = 20;
const starts = 3;

interface BotFigures {
  readyMilliseconds: number;
  /** Resident memory in 10^6 bytes. */
  megabytes: { started: number; afterTheRun: number };
  /** Every conversation sends as fast as it is answered. */
  flatOut: Talk;
  /** Computing for one of these turns; a busy machine changes it less than it changes how long a turn takes. */
  cpuMillisecondsPerTurn?: number;
  /** Every conversation waits like a hasty person between two messages. */
  paced: Talk;
}

const path = (file: string) => fileURLToPath(new URL(file, import.meta.url));

export async function measureEchoBot(): Promise<BotFigures> {
  const port = await freePort();
  const start = () => startProcess([path('echo-bot.mjs'), String(port)]);
  return measure(start, `http://127.0.0.1:${port}`, async (poster, place) => talkToEchoBot(poster, place));
}

export async function measureAssistant(): Promise<BotFigures> {
  const port = await freePort();
  const folder = mkdtempSync(join(tmpdir(), 'bench-'));
  const environment = {
    PORT: String(port),
    DATABASE_URL: `sqlite:${join(folder, 'conversations.db')}`,
    APPOINTMENTS_URL: `sqlite:${join(folder, 'appointments.db')}`,
    LOG_LEVEL: 'error',
  };
  const start = () => startProcess(startCommand(), environment);
  try {
    return await measure(start, `http://127.0.0.1:${port}`, talkToAssistant);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const packageSchema = z.object({ scripts: z.object({ start: z.string().startsWith('node ') }) });

/** What `npm start` gives to Node, with its flags; a package's scripts run in its folder. */
function startCommand(): string[] {
  const { scripts } = packageSchema.parse(JSON.parse(readFileSync(path('../../package.json'), 'utf8')));
  return scripts.start
    .split(' ')
    .slice(1)
    .map((each) => (each.endsWith('.mjs') ? path(`../../${each}`) : each));
}

async function measure(
  start: () => Promise<ProcessUnderTest>,
  address: string,
  open: (poster: Poster, place: number) => Promise<Say>,
): Promise<BotFigures> {
  const ready: number[] = [];
  for (let run = 1; run < starts; run += 1) {
    const started = await start();
    ready.push(started.readyMilliseconds);
    await started.stop();
  }
  const running = await start();
  ready.push(running.readyMilliseconds);
  const poster = createPoster(address, conversations);
  const started = running.residentMegabytes();
  const says = await Promise.all(Array.from({ length: conversations }, (_, place) => open(poster, place)));
  await talk(says, 14);
  const before = running.cpuMilliseconds();
  const flatOut = await talk(says, 98);
  const after = running.cpuMilliseconds();
  const paced = await talk(says, 35, 100);
  const afterTheRun = running.residentMegabytes();
  poster.close();
  await running.stop();
  return {
    readyMilliseconds: Math.round(median(ready)),
    megabytes: { started: Math.round(started), afterTheRun: Math.round(afterTheRun) },
    flatOut,
    ...(before !== undefined && after !== undefined && { cpuMillisecondsPerTurn: perTurn(after - before, flatOut) }),
    paced,
  };
}

function perTurn(milliseconds: number, { turns }: Talk): number {
  return Math.round((100 * milliseconds) / turns) / 100;
}
