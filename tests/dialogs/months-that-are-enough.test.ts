import { questionAbout } from '../../dialogs/questions/about-fact.ts';
import { day } from '../../domain/day.ts';
import { localMoment } from '../../domain/moment.ts';
import { saying, understandingOf } from './saying.ts';

// In these tests it is Monday 16 March 2026, ten o'clock.
const context = { offered: [], today: day('2026-03-16'), now: localMoment('2026-03-16T10:00'), conversation: 'one' };

test.each([
  ['permitExpires', '2026-04-01', '2026-04-30', 'soon'],
  ['permitExpires', '2026-05-01', '2026-05-31', 'soon'],
  ['permitExpires', '2026-03-23', '2026-03-29', 'within-a-month'],
  ['permitExpires', '2026-02-01', '2026-02-28', 'expired'],
  ['cardExpires', '2026-04-01', '2026-04-30', 'soon'],
  ['cardExpires', '2026-02-01', '2026-02-28', 'expired'],
] as const)('%s from %s to %s is enough: %s', async (fact, from, to, says) => {
  const said = saying('then', { dates: [{ kind: 'span', from: day(from), to: day(to) }] });
  const reading = await questionAbout(fact, {}).read({ ...context, understanding: understandingOf(said, 'en') });
  expect(reading).toEqual({ kind: 'answer', answer: { [fact]: says } });
});

test.each([
  ['this month, which has not', '2026-03-01', '2026-03-31', { permitExpires: 'within-a-month' }],
  ['a month with days on both sides of the border', '2026-06-01', '2026-06-30', undefined],
] as const)('what runs out in %s, in passing', (_what, from, to, answer) => {
  const said = saying('it runs out then', { expiresWithin: { from: day(from), to: day(to) } });
  const heard = { ...context, understanding: understandingOf(said, 'en') };
  expect(questionAbout('permitExpires', {}).notice?.(heard)).toEqual(answer);
});
