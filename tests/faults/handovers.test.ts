import { sentencesAboutDesk } from './desk-controls.ts';
import { deskMistakes } from './desk-mistakes.ts';
import { crashUnderHandovers } from './handover-run.ts';

const points = [
  'message-stored',
  'word-relayed',
  'letter-sent',
  'handover-taken',
  'words-kept',
  'news-stored',
  'handed-back',
] as const;

test('killed at every step of a hand-over, no word is lost, none is told twice, and one has it', async () => {
  const { wrong, lives, words } = await crashUnderHandovers({ kills: points.map((point) => ({ point, arrival: 2 })) });
  expect(wrong).toEqual([]);
  expect(lives.filter(({ asMeant }) => !asMeant)).toEqual([]);
  expect(words).toBeGreaterThan(7);
}, 600_000);

test.each(deskMistakes)(
  'with "%s" the run above would fail',
  async (mistake) => {
    expect(await sentencesAboutDesk(mistake)).not.toEqual([]);
  },
  600_000,
);
