import { crashPoints } from './crash-points.ts';
import { crashUnderConversations } from './crash-run.ts';
import type { Kill } from './crashing-server.ts';
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

const at = (point: (typeof crashPoints)[number], arrival: number): Kill => ({ kind: 'at', crash: { point, arrival } });

test.each([
  ['not-deduplicated', at('answer-half-sent', 10), / times$/],
  ['replied-too-early', at('replies-sent', 25), /was shown as/],
  ['new-request-each-time', at('time-booked', 3), /was never told that it is booked/],
] as const)(
  'without its protection the run above would fail: %s',
  async (mistake, kill, noticed) => {
    const random = randomFrom(seed);
    const options = { kills: [kill], mistake, patienceMilliseconds: 8000, random };
    const { wrong } = await crashUnderConversations(options);
    expect(wrong).toContainEqual(expect.stringMatching(noticed));
  },
  120_000,
);
