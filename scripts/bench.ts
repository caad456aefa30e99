import { compareWithRivals } from './bench/beside-rivals.ts';
import { measureBooking } from './bench/booking.ts';
import { readParts } from './bench/read-parts.ts';
import { measureStorage } from './bench/storage.ts';
import { measureAssistant, measureEchoBot } from './bench/turns.ts';
import { measureUnderstanding } from './bench/understanding.ts';

/** Prints the figures, a JSON line each; what is compared is measured in the same run, one after the other. */
function print(line: object): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

async function compareTurns(): Promise<void> {
  const echo = await measureEchoBot();
  const assistant = await measureAssistant();
  print({ measured: 'whole turns', bot: 'echo bot on restify, state in memory', ...echo });
  print({ measured: 'whole turns', bot: 'this assistant, every turn on disk', ...assistant });
  print({
    measured: 'beside the echo bot',
    throughput: ratio(assistant.flatOut.turnsPerSecond, echo.flatOut.turnsPerSecond),
    memory: ratio(assistant.megabytes.afterTheRun, echo.megabytes.afterTheRun),
    memoryAtStart: ratio(assistant.megabytes.started, echo.megabytes.started),
    ...cpuPerTurn(assistant, echo),
    startUp: ratio(assistant.readyMilliseconds, echo.readyMilliseconds),
  });
}

async function compareStorage(): Promise<void> {
  const storage = await measureStorage();
  print({
    measured: 'keeping turns',
    ...storage,
    besideBareInserts: ratio(storage.turnsPerSecond, storage.bareInsertsPerSecond),
  });
}

async function compareUnderstanding(): Promise<void> {
  print({ measured: 'understanding, milliseconds', ...measureUnderstanding() });
  await compareWithRivals(print);
}

async function compareBooking(): Promise<void> {
  for await (const figures of measureBooking()) {
    const beside = (rate: number) => ratio(rate, figures.bareInsertsPerSecond);
    print({
      measured: 'booking',
      ...figures,
      besideBareInserts: {
        holds: beside(figures.oneByOne.holdsPerSecond),
        confirmations: beside(figures.oneByOne.confirmationsPerSecond),
        holdsTwentyAtOnce: beside(figures.twentyAtOnce.holdsPerSecond),
        confirmationsTwentyAtOnce: beside(figures.twentyAtOnce.confirmationsPerSecond),
      },
    });
  }
}

type Computing = Awaited<ReturnType<typeof measureAssistant>>;

/** Only where the machine tells how much a process has computed. */
function cpuPerTurn({ cpuMillisecondsPerTurn: ours }: Computing, { cpuMillisecondsPerTurn: theirs }: Computing) {
  return ours === undefined || theirs === undefined ? {} : { cpuPerTurn: ratio(ours, theirs) };
}

function ratio(ours: number, theirs: number): number {
  return Math.round((100 * ours) / theirs) / 100;
}

const asked = readParts(process.argv.slice(2));
if (asked.kind === 'unknown') {
  process.stderr.write(`${asked.sentence}\n`);
  process.exitCode = 2;
} else {
  const compare = {
    turns: compareTurns,
    storage: compareStorage,
    booking: compareBooking,
    understanding: compareUnderstanding,
  };
  for (const part of asked.parts) await compare[part]();
}
