import { sentencesAbout, sentencesAboutBook } from '../tests/faults/controls.ts';
import { crashUnderConversations } from '../tests/faults/crash-run.ts';
import type { HouseKill } from '../tests/faults/crashing-house.ts';
import { sentencesAboutDesk } from '../tests/faults/desk-controls.ts';
import { deskMistakes } from '../tests/faults/desk-mistakes.ts';
import { crashUnderHandovers } from '../tests/faults/handover-run.ts';
import { bookMistakes, turnMistakes } from '../tests/faults/mistakes.ts';
import { manyBookKills, manyHandoverKills, manyKills, randomFrom } from '../tests/faults/random-kills.ts';

const killsPerRun = 20;
/** The book is killed as often as not; the assistant comes by each of its points. */
const bookKillsPerRun = 8;

/** `npm run faults -- [KILLS] [SEED]`: the long form of the fault tests, a JSON line for each run; fails where one does. */
const [kills = '100', seed = '1'] = process.argv.slice(2);

function print(line: object): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

async function run(
  book: 'inside' | 'over the network',
  runSeed: number,
  killsOf: (random: () => number) => HouseKill[],
): Promise<void> {
  const random = randomFrom(runSeed);
  const began = performance.now();
  const { lives, wrong, ...figures } = await crashUnderConversations({ kills: killsOf(random), book, random });
  const asMeant = lives.filter((life) => life.asMeant).length;
  const seconds = Math.round((performance.now() - began) / 1000);
  print({ run: 'as it is', book, seed: runSeed, kills: lives.length, asMeant, ...figures, seconds, wrong });
  if (wrong.length > 0) process.exitCode = 1;
}

async function runDesk(runSeed: number): Promise<void> {
  const kills = manyHandoverKills(killsPerRun, randomFrom(runSeed));
  const began = performance.now();
  const { lives, wrong, ...figures } = await crashUnderHandovers({ kills });
  const asMeant = lives.filter((life) => life.asMeant).length;
  const seconds = Math.round((performance.now() - began) / 1000);
  print({
    run: 'as it is',
    desk: 'hand-overs',
    seed: runSeed,
    kills: lives.length,
    asMeant,
    ...figures,
    seconds,
    wrong,
  });
  if (wrong.length > 0) process.exitCode = 1;
}

function report(line: object, noticed: readonly string[]): void {
  print({ run: 'with a protection taken away', ...line, noticed: noticed.slice(0, 2) });
  if (noticed.length === 0) process.exitCode = 1;
}

for (let count = 0; count * killsPerRun < Number(kills); count += 1) {
  const runSeed = Number(seed) + count;
  await run('inside', runSeed, (random) => manyKills(killsPerRun, random));
  await run('over the network', runSeed, (random) => [
    ...manyBookKills(bookKillsPerRun, random),
    ...manyKills(killsPerRun - bookKillsPerRun, random),
  ]);
  await runDesk(runSeed);
}

for (const mistake of turnMistakes) report({ mistake }, await sentencesAbout(mistake, Number(seed)));
for (const mistake of bookMistakes)
  report({ mistake, book: 'over the network' }, await sentencesAboutBook(mistake, Number(seed)));
for (const mistake of deskMistakes) report({ mistake, desk: 'hand-overs' }, await sentencesAboutDesk(mistake));
