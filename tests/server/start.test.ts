import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { newServerPlace, type ServerPlace, startServer } from './running-server.ts';

const root = join(import.meta.dirname, '../..');

let place: ServerPlace;
beforeEach(async () => {
  place = await newServerPlace();
});
afterEach(() => place.remove());

test('the server starts in plain Node, says when it is ready, and ends politely', async () => {
  const server = await startServer(place);
  const ready = await fetch(`${server.address}/readyz`);
  expect(await ready.json()).toEqual({ status: 'ok', parts: { storage: 'ok', appointments: 'ok', notices: 'ok' } });
  const metrics = await (await fetch(`${server.address}/metrics`)).text();
  expect(metrics).toContain('http_request_duration_seconds');
  expect(metrics).toContain('notices{state="dead"} 0');
  expect(await server.stop()).toBe(0);
}, 60_000);

test('a wrong setting stops the start and is named, without a stack', async () => {
  const started = startServer(place, { CONVERSATION_DAYS: 'forever' });
  await expect(started).rejects.toThrow(/CONVERSATION_DAYS: must be a whole number/);
  await expect(started).rejects.not.toThrow(/at Object/);
}, 60_000);

test('a port that is taken stops the start in one sentence', async () => {
  const first = await startServer(place);
  const second = startServer(place);
  await expect(second).rejects.toThrow(`PORT ${place.port} is taken on 127.0.0.1`);
  await expect(second).rejects.not.toThrow(/\n\s+at /);
  expect(await first.stop()).toBe(0);
}, 60_000);

test('a wrong station file stops the start, and the line to mend is named', async () => {
  const stations = JSON.parse(readFileSync(join(root, 'domain/facts/stations.json'), 'utf8'));
  const file = join(place.folder, 'stations.json');
  const text = JSON.stringify(stations.slice(0, 3), null, 1).replace('"lat": 59.227391', '"lat": 95.227391');
  writeFileSync(file, text);
  const line = text.slice(0, text.indexOf('95.227391')).split('\n').length;
  await expect(startServer(place, { STATIONS_FILE: file })).rejects.toThrow(new RegExp(`line ${line}\\b`, 'i'));
}, 60_000);

test('a station file that is not there stops the start as any wrong setting does', async () => {
  const started = startServer(place, { STATIONS_FILE: join(place.folder, 'stations.json') });
  await expect(started).rejects.toThrow(/STATIONS_FILE: must be a file; there is none at /);
  await expect(started).rejects.not.toThrow(/\n\s+at /);
}, 60_000);

describe('what is started from a terminal runs in plain Node', () => {
  function run(entry: string, rest: readonly string[], input: string) {
    return spawnSync(process.execPath, [join(root, entry), ...rest], { input, encoding: 'utf8', cwd: root });
  }

  test('the chat answers each line with a line', () => {
    const { stdout, status } = run(
      'scripts/chat.ts',
      ['--json', '--language', 'en'],
      'hello\n{"clock":"+6m"}\n{"no":1}\n',
    );
    const lines = stdout
      .trim()
      .split('\n')
      .map((line): Record<string, unknown> => JSON.parse(line));
    expect(status).toBe(0);
    expect(lines).toHaveLength(3);
    expect(lines[0]).toMatchObject({ journey: null, outcome: null, holds: [], appointments: [], outbox: [] });
    expect(String(lines[2]?.error)).toMatch(/^Line 3: .*\{"choose":2\}/);
  }, 60_000);

  test('the chat says how it is used to whoever asks', () => {
    const { stdout, status } = run('scripts/chat.ts', ['--help'], '');
    expect(status).toBe(0);
    expect(stdout).toContain('--as ');
  }, 60_000);

  test.each([
    [['--channel', 'pigeon'], /--channel must be one of web, sms/],
    [['--language', 'sv'], /--language must be one of nb, nn, en/],
    [['--at', 'soon'], /--at must be a time such as/],
    [['--as', 'P99'], /--as P99: there is no such case/],
    [['--shout'], /--shout/],
  ])(
    'the chat names a wrong argument: %j',
    (rest, words) => {
      const { stderr, status } = run('scripts/chat.ts', rest, '');
      expect(status).toBe(2);
      expect(stderr).toMatch(words);
      expect(stderr).not.toMatch(/\n\s+at /);
    },
    60_000,
  );

  test('the trainer says what a sentence means', () => {
    const { stdout } = run('scripts/nlu.ts', ['classify', '--today', '2026-03-16'], 'kortet er stjålet\n');
    expect(JSON.parse(stdout)).toMatchObject({ language: 'nb', intent: 'new-card', details: { reason: 'stolen' } });
  }, 60_000);
});
