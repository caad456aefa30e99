import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { day } from '../../domain/day.ts';
import { loadPlaces } from '../../domain/places/load-places.ts';
import { loadStations } from '../../domain/stations/load-stations.ts';
import { readCommand } from '../../nlu/evaluation/command.ts';
import { evaluateDetails } from '../../nlu/evaluation/details/evaluate-details.ts';
import { judgeDetails } from '../../nlu/evaluation/details/judge-details.ts';
import { type DetailRow, readDetailRows } from '../../nlu/evaluation/details/read-detail-rows.ts';
import { UnusableInput } from '../../nlu/evaluation/read-rows.ts';
import { loadUnderstander } from '../../nlu/load-understander.ts';

const facts = fileURLToPath(new URL('../../domain/facts/', import.meta.url));
const places = loadPlaces(facts);
const understander = loadUnderstander({ places, stations: loadStations(`${facts}stations.json`, places) });
const today = day('2026-03-16');
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'details-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

function file(text: string): string {
  const path = join(folder, 'rows.jsonl');
  writeFileSync(path, text);
  return path;
}

function row(text: string, details: DetailRow['details'], absent: string[] = [], language = 'nb'): DetailRow {
  return { text, language, details, absent };
}

test('a detail is right, missed, wrong or invented, and what is not spoken of is not judged', () => {
  const stated = row('', { date: '2026-04-01', place: 'Bergen', time: '09:00' }, ['reason', 'yesNo']);
  expect(judgeDetails(stated, { date: '2026-04-01', time: '10:00', reason: 'lost', permit: 'temporary' })).toEqual([
    { detail: 'date', kind: 'right', expected: '2026-04-01', found: '2026-04-01' },
    { detail: 'place', kind: 'missed', expected: 'Bergen' },
    { detail: 'time', kind: 'wrong', expected: '09:00', found: '10:00' },
    { detail: 'reason', kind: 'invented', found: 'lost' },
  ]);
});

test('the words of a date that cannot be may be quoted longer or shorter', () => {
  const stated = row('', { impossibleDate: '31. juni' });
  expect(judgeDetails(stated, { impossibleDate: 'den 31 juni' })).toMatchObject([{ kind: 'right' }]);
  expect(judgeDetails(stated, { impossibleDate: '30. juni' })).toMatchObject([{ kind: 'wrong' }]);
});

test('a message counts where everything in it is exact', () => {
  const report = evaluateDetails(
    understander,
    [
      row('kortet går ut 30. april', { expires: '2026-04-30' }, ['time']),
      row('jeg mistet kortet i går', { reason: 'lost', date: '2026-03-14' }),
      { ...row('tomorrow', { date: '2026-12-24' }, [], 'en'), today: day('2026-12-23') },
      row('my card was stolen', {}, ['reason'], 'en'),
    ],
    today,
  );
  expect(report).toMatchObject({
    exact: 0.5,
    count: 4,
    perLanguage: { nb: { exact: 0.5, count: 2 }, en: { exact: 0.5, count: 2 } },
    perDetail: {
      date: { precision: 0.5, recall: 0.5, count: 2 },
      expires: { precision: 1, recall: 1, count: 1 },
      reason: { precision: 0.5, recall: 1, count: 1 },
    },
    wrong: [
      {
        text: 'jeg mistet kortet i går',
        language: 'nb',
        mistakes: [{ detail: 'date', kind: 'wrong', expected: '2026-03-14', found: '2026-03-15' }],
      },
      {
        text: 'my card was stolen',
        language: 'en',
        mistakes: [{ detail: 'reason', kind: 'invented', found: 'stolen' }],
      },
    ],
  });
  // Wilson's interval of two of four, worked out by hand.
  expect(report.interval.low).toBeCloseTo(0.15, 2);
  expect(report.interval.high).toBeCloseTo(0.85, 2);
});

test('a line that cannot be used is named', () => {
  const good = '{"text":"hei","language":"nb","details":{},"absent":[]}';
  expect(readDetailRows(file(`${good}\n\n${good}\n`))).toHaveLength(2);
  const wrong = [good, '{"text":"hei"}'].join('\n');
  expect(() => readDetailRows(file(wrong))).toThrow(/rows\.jsonl, line 2: expected \{"text"/);
  expect(() => readDetailRows(file('hei'))).toThrow(UnusableInput);
  expect(() => readDetailRows(file('\n'))).toThrow('has no messages with details');
});

test('the command takes a file, and a day for the messages that have none', () => {
  expect(readCommand(['evaluate-details', 'rows.jsonl', '--today', '2026-03-16'])).toEqual({
    kind: 'evaluate-details',
    file: 'rows.jsonl',
    today,
  });
  expect(() => readCommand(['evaluate-details'])).toThrow('evaluate-details FILE.jsonl');
});

/** All are worked on; see what is wrong in them with `npm run nlu -- evaluate-details`. */
test.each([
  ['details-development.jsonl', 0.95],
  ['details-development-2.jsonl', 0.93],
  ['details-development-3.jsonl', 0.95],
  ['details-development-4.jsonl', 0.95],
])('of %s a share of %d is exact at least', (name, least) => {
  const rows = readDetailRows(fileURLToPath(new URL(name, import.meta.url)));
  expect(evaluateDetails(understander, rows, today).exact).toBeGreaterThanOrEqual(least);
});
