import { sparingWarnings } from '../../server/sparing-warnings.ts';
import { SetClock } from '../storage/contract/bench.ts';

test('of each reason there is a line a minute at most, with how many there were since the last', () => {
  const clock = new SetClock();
  const lines: object[] = [];
  const refused = sparingWarnings(clock, (warning) => lines.push(warning));
  for (let count = 1; count <= 1000; count += 1) refused('signature');
  refused('issuer');
  expect(lines).toEqual([
    { why: 'signature', count: 1 },
    { why: 'issuer', count: 1 },
  ]);
  clock.time += 59_999;
  refused('signature');
  expect(lines).toHaveLength(2);
  clock.time += 1;
  refused('signature');
  expect(lines.slice(2)).toEqual([{ why: 'signature', count: 1001 }]);
});
