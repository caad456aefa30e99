import { sentencesAbout } from './controls.ts';
import { crashPoints } from './crash-points.ts';
import { crashUnderConversations } from './crash-run.ts';
import { manyKills, randomFrom } from './random-kills.ts';

const seed = 20_260_316;

test('killed twenty times under conversations, nothing is lost, nothing happens twice, and no question is lost', async () => {
  const random = randomFrom(seed);
  const { wrong, lives, booked, messages } = await crashUnderConversations({ kills: manyKills(20, random), random });
  expect(wrong).toEqual([]);
  expect(lives).toHaveLength(20);
  expect(lives.filter(({ asMeant }) => !asMeant)).toEqual([]);
  expect(new Set(lives.flatMap(({ kill }) => (kill.kind === 'at' ? kill.crash.point : [])))).toEqual(
    new Set(crashPoints),
  );
  expect(messages).toBeGreaterThan(100);
  expect(booked).toBeGreaterThan(10);
}, 240_000);

test('without a protection the run above would fail', async () => {
  const mistakes = ['not-deduplicated', 'replied-too-early', 'new-request-each-time'] as const;
  const sentences = await Promise.all(mistakes.map((mistake) => sentencesAbout(mistake, seed)));
  const unnoticed = mistakes.filter((_, place) => sentences[place]?.length === 0);
  expect(unnoticed).toEqual([]);
}, 120_000);
