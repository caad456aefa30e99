import { readBookAddress } from '../../server/book/book-address.ts';
import { readSettings, SettingsError } from '../../server/settings.ts';
import { newServerPlace, type RunningServer, type ServerPlace, startServer } from './running-server.ts';

const token = 'a-token-for-this-test-and-nothing-else';
const program = (place: ServerPlace) => ['scripts/backend.ts', '--port', String(place.port)];

let running: RunningServer[];
let places: ServerPlace[];
beforeEach(async () => {
  running = [];
  places = [await newServerPlace(), await newServerPlace()];
});
afterEach(async () => {
  for (const server of running) await server.kill();
  for (const place of places) place.remove();
});

async function start(place: ServerPlace, environment: Record<string, string> = {}, entry?: readonly string[]) {
  const server = await startServer(place, environment, entry);
  running.push(server);
  return server;
}

const ask = (server: RunningServer, path: string, headers: Record<string, string>, body = '{}') =>
  fetch(`${server.address}/${path}`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', ...headers },
    body,
  });

function firstTwo([one, other]: readonly ServerPlace[]): [ServerPlace, ServerPlace] {
  if (one === undefined || other === undefined) throw new Error('There are two places');
  return [one, other];
}

test('the book is for those who know the token, and its refusals are those of backend/openapi.yaml', async () => {
  const [place] = firstTwo(places);
  const book = await start(place, { BACKEND_TOKEN: token }, program(place));
  const right = { Authorization: `Bearer ${token}` };
  expect((await ask(book, 'v1/stations', right)).status).toBe(200);
  for (const headers of [
    {},
    { Authorization: `Bearer ${token}x` },
    { Authorization: token },
    { Authorization: 'Bearer ' },
  ]) {
    const refused = await ask(book, 'v1/stations', headers);
    expect([refused.status, refused.headers.get('www-authenticate')]).toEqual([401, 'Bearer']);
    expect(await refused.json()).toMatchObject({ error: { code: 'unauthorised' } });
  }
  const refusals = [
    await ask(book, 'v1/find', right, '{"applicant":7}'),
    await ask(book, 'v1/find', right, '{"applicant":'),
    await ask(book, 'v1/find', right, JSON.stringify({ applicant: 'x'.repeat(70_000) })),
    await ask(book, 'v1/find', { ...right, 'Content-Type': 'text/plain' }),
    await ask(book, 'v1/elsewhere', right),
    await fetch(`${book.address}/v1/find`, { headers: right }),
  ];
  expect(refusals.map(({ status }) => status)).toEqual([400, 400, 413, 415, 404, 405]);
  for (const refused of refusals)
    expect(await refused.json()).toEqual({ error: { code: expect.any(String), message: expect.any(String) } });
  expect(await (await fetch(`${book.address}/readyz`)).json()).toEqual({ status: 'ok', parts: { appointments: 'ok' } });
  expect(await book.stop()).toBe(0);
}, 60_000);

test('without a token the book does not start', async () => {
  const [place] = firstTwo(places);
  await expect(startServer(place, {}, program(place))).rejects.toThrow('BACKEND_TOKEN must be set');
}, 60_000);

test.each([
  ['open to other machines', ['--demo', '--host', '0.0.0.0'], 'BACKEND_TOKEN'],
  ['on a port that is none', ['--demo', '--port', 'many'], '--port'],
  ['with a word it does not know', ['--open'], 'Usage'],
])('the book does not start %s', (_how, given, named) => {
  const read = () => readBookAddress(given, readSettings({}));
  expect(read).toThrow(SettingsError);
  expect(read).toThrow(named);
});

test('on this machine the book opens without a token to whoever asks for that', () => {
  expect(readBookAddress(['--demo'], readSettings({}))).toEqual({ host: '127.0.0.1', port: 3979, token: undefined });
});

test('the assistant goes on while its book is dead, and uses it when it is back', async () => {
  const [bookPlace, place] = firstTwo(places);
  const environment = { BACKEND_TOKEN: token };
  const first = await start(bookPlace, environment, program(bookPlace));
  const bot = await start(place, { ...environment, BACKEND_URL: first.address });
  const state = async () => {
    const answer = await fetch(`${bot.address}/readyz`);
    const { status, parts } = await answer.json();
    return [answer.status, status, parts.appointments, parts.storage];
  };
  expect(await state()).toEqual([200, 'ok', 'ok', 'ok']);
  await first.kill();
  expect(await state()).toEqual([200, 'degraded', 'unavailable', 'ok']);
  const metrics = await (await fetch(`${bot.address}/metrics`)).text();
  expect(metrics).toContain('appointment_book_calls_total{path="v1/stations",end="answered"} 1');
  await start(bookPlace, environment, program(bookPlace));
  expect(await state()).toEqual([200, 'ok', 'ok', 'ok']);
  expect(bot.output()).not.toContain(token);
}, 60_000);
