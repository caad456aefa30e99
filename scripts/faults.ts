import { sentencesAbout } from '../tests/faults/controls.ts';
import { crashUnderConversations } from '../tests/faults/crash-run.ts';
import { turnMistakes } from '../tests/faults/mistakes.ts';
import { manyKills, randomFrom } from '../tests/faults/random-kills.ts';

const killsPerRun = 20;

/** `npm run faults -- [KILLS] [SEED]`: the long form of the fault tests, a JSON line for each run; fails where one does. */
const [kills = '100', seed = '1'] = process.argv.slice(2);

function print(line: object): void {
  process.stdout.write(`${JSON.stringify(line)}\n`);
}

for (let run = 0; run * killsPerRun < Number(kills); run += 1) {
  const runSeed = Number(seed) + run;
  const random = randomFrom(runSeed);
  const began = performance.now();
  const { lives, wrong, ...figures } = await crashUnderConversations({ kills: manyKills(killsPerRun, random), random });
  const asMeant = lives.filter((life) => life.asMeant).length;
  const seconds = Math.round((performance.now() - began) / 1000);
  print({ run: 'as it is', seed: runSeed, kills: lives.length, asMeant, ...figures, seconds, wrong });
  if (wrong.length > 0) process.exitCode = 1;
}

for (const mistake of turnMistakes) {
  const noticed = await sentencesAbout(mistake, Number(seed));
  print({ run: 'with a protection taken away', mistake, noticed: noticed.slice(0, 2) });
  if (noticed.length === 0) process.exitCode = 1;
}
