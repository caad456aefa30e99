import { sentencesAbout } from './controls.ts';
import { crashPoints } from './crash-points.ts';
import { crashUnderConversations } from './crash-run.ts';
import type { TurnMistake } from './mistakes.ts';
import { manyKills, randomFrom } from './random-kills.ts';

const seed = 20_260_316;

test('killed fifteen times under conversations, nothing is lost, nothing happens twice, and no question is lost', async () => {
  const random = randomFrom(seed);
  const { wrong, lives, booked, messages } = await crashUnderConversations({ kills: manyKills(15, random), random });
  expect(wrong).toEqual([]);
  expect(lives).toHaveLength(15);
  expect(lives.filter(({ asMeant }) => !asMeant)).toEqual([]);
  expect(new Set(lives.flatMap(({ kill }) => (kill.kind === 'at' ? kill.crash.point : [])))).toEqual(
    new Set(crashPoints),
  );
  expect(messages).toBeGreaterThan(100);
  expect(booked).toBeGreaterThan(10);
}, 600_000);

test('without a protection the run above would fail', async () => {
  const mistakes = ['not-deduplicated', 'replied-too-early', 'new-request-each-time'] as const;
  const noticed = await Promise.all(mistakes.map(isNoticed));
  expect(mistakes.filter((_, place) => !noticed[place])).toEqual([]);
}, 600_000);

const mostTries = 5;

/** Whether the mistake comes to light; a death does not fall between a reply and its saving every time. */
async function isNoticed(mistake: TurnMistake): Promise<boolean> {
  for (let attempt = 0; attempt < mostTries; attempt += 1) {
    const sentences = await sentencesAbout(mistake, seed + attempt);
    if (sentences.length > 0) return true;
  }
  return false;
}
