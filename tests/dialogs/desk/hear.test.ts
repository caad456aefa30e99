import { hear } from '../../../dialogs/caseworkers/hear/hear.ts';
import { layGround } from '../../../server/house.ts';
import { clockAt, monday } from '../../backend/world.ts';
import { oslo, understander } from './desk-of-a-test.ts';
import { sentencesHeard } from './examples/sentences-heard.ts';

const { stations, places } = layGround();
const ground = { stations, places, understander, clock: clockAt(monday) };
const shorthand: Readonly<Record<string, string>> = {
  BERGEN: 'vest-politidistrikt-si-eining-for-utlending-pass-id-kort-og-loyver',
  OSLO: oslo,
  TROMSØ: stations.find(({ name }) => name.includes('Tromsø'))?.id ?? '',
};

const rows = sentencesHeard
  .split('\n')
  .filter((line) => line !== '')
  .map((line): [string, string] => {
    const [text = '', wanted = ''] = line.split(' | ');
    const inFull = wanted.replace('text=ALL', `text=${text}`);
    return [text, inFull.replace(/OSLO|TROMSØ|BERGEN/, (word) => shorthand[word] ?? word)];
  });

test.each(rows)('%s', (text, wanted) => {
  const request = hear(text, ground);
  const data = Object.entries(request?.data ?? {}).map(([name, value]) => `${name}=${value}`);
  expect([request?.verb ?? '–', ...data].join(' ')).toBe(wanted);
});

test('there are enough sentences, and enough that are nothing', () => {
  expect(rows.length).toBeGreaterThan(150);
  expect(rows.filter(([, wanted]) => wanted === '–').length).toBeGreaterThan(15);
});

test('long nonsense is heard in time that grows no faster than it', () => {
  const long = 'dag i morgen K7M '.repeat(115);
  expect(() => hear(long, ground)).not.toThrow();
});
