import { inspect } from 'node:util';
import nock from 'nock';
import { BackendUnavailable, CallerMistake } from '../../backend/appointment-backend.ts';
import { day } from '../../domain/day.ts';
import { Masked } from '../../domain/masked.ts';
import { instantOf, localMoment } from '../../domain/moment.ts';
import { clientOf } from './book-over-network.ts';

const base = new URL('https://book.example.no/police/');
const slot = { id: 'oslo/2026-03-17T09:00', station: 'oslo', start: localMoment('2026-03-17T09:00'), minutes: 20 };
const appointment = { reference: 'K7M-4PX', slot, status: 'booked', revision: 0 } as const;
const found = { kind: 'found', appointment };

const book = () => nock(base.origin);

function client(options: Parameters<typeof clientOf>[1] = {}) {
  const slept: number[] = [];
  const ends: string[] = [];
  let now = 0;
  const backend = clientOf(base, {
    now: () => now,
    sleep: async (milliseconds) => {
      slept.push(milliseconds);
      now += milliseconds;
    },
    ended: (path, how) => ends.push(`${path} ${how}`),
    ...options,
  });
  return { backend, slept, ends, later: (milliseconds: number) => (now += milliseconds) };
}

beforeEach(() => nock.disableNetConnect());
// It replaces parts of Node that the next test file in this process shares.
afterAll(() => nock.restore());
afterEach(() => {
  const left = nock.pendingMocks();
  nock.cleanAll();
  nock.enableNetConnect();
  expect(left).toEqual([]);
});

test('what is asked goes below the base address, with the token, as JSON, and uncompressed', async () => {
  const scope = book()
    .matchHeader('authorization', 'Bearer the-token-of-the-book-as-long-as-it-should-be')
    .matchHeader('content-type', 'application/json')
    .matchHeader('accept-encoding', 'identity')
    .post('/police/v1/find', { applicant: 'P1' })
    .reply(200, found);
  expect(await client().backend.find('P1')).toEqual(found);
  expect(scope.isDone()).toBe(true);
});

test('personal data is plain on the wire and masked on both sides of it', async () => {
  const said = { by: 'case-reference', caseReference: '900000000001', birthDate: '1990-01-01', attemptBy: 'c' };
  const applicant = { id: 'P1', name: 'Prøve En', caseReference: '900000000001', situation: {} };
  book().post('/police/v1/identify', said).reply(200, { kind: 'identified', applicant });
  const identified = await client().backend.identify({
    by: 'case-reference',
    caseReference: new Masked('900000000001'),
    birthDate: day('1990-01-01'),
    attemptBy: 'c',
  });
  expect(inspect(identified, { depth: 9 })).not.toMatch(/900000000001|Prøve/);
  if (identified.kind !== 'identified') throw new Error(identified.kind);
  expect(identified.applicant.name.reveal()).toBe('Prøve En');
});

test('a failure names nobody, in its message or in anything it carries', async () => {
  book()
    .post('/police/v1/search')
    .times(3)
    .reply(500, { error: { code: 'x', message: 'no case 900000000001' } });
  const { backend, ends } = client();
  const failure = await backend.search({ caseReference: new Masked('900000000001') }).catch((error: unknown) => error);
  expect(failure).toBeInstanceOf(BackendUnavailable);
  expect(inspect(failure, { depth: 9, showHidden: true })).not.toContain('900000000001');
  expect(ends).toEqual(['v1/search server-error']);
});

test('what may be asked twice is asked again, after pauses that grow', async () => {
  book()
    .post('/police/v1/find')
    .reply(502)
    .post('/police/v1/find')
    .replyWithError('reset')
    .post('/police/v1/find')
    .reply(200, found);
  const { backend, slept } = client();
  expect(await backend.find('P1')).toEqual(found);
  expect(slept).toEqual([100, 200]);
});

test('the pauses differ from caller to caller', async () => {
  book().post('/police/v1/find').times(3).reply(500);
  const { backend, slept } = client({ random: () => 0 });
  await expect(backend.find('P1')).rejects.toThrow(BackendUnavailable);
  expect(slept).toEqual([50, 100]);
});

test('a wrong guess is not sent twice: it would count twice', async () => {
  book().post('/police/v1/identify').reply(500);
  await expect(client().backend.identify({ by: 'portal', caseId: 'P1' })).rejects.toThrow(BackendUnavailable);
});

test.each([
  ['in seconds', { 'Retry-After': '1' }],
  [
    'as a date, by the clock that wrote it',
    { 'Retry-After': 'Mon, 16 Mar 2020 09:00:01 GMT', Date: 'Mon, 16 Mar 2020 09:00:00 GMT' },
  ],
])('a wait that is asked for %s is kept, where there is time for it', async (_how, headers) => {
  book()
    .post('/police/v1/confirm')
    .reply(429, {}, headers)
    .post('/police/v1/confirm')
    .reply(200, { kind: 'booked', appointment });
  const { backend, slept } = client();
  const hold = { id: 'h', slot, expires: instantOf(slot.start) };
  expect(await backend.confirm({ hold, applicant: 'P1', requestId: 'r' })).toMatchObject({ kind: 'booked' });
  expect(slept).toEqual([1000]);
});

test('a longer one is not waited for: nothing was done, and the book is left alone until then', async () => {
  book().post('/police/v1/cancel').reply(429, {}, { 'Retry-After': '10' }).post('/police/v1/find').reply(200, found);
  const { backend, slept, ends, later } = client({ limits: { changeMilliseconds: 4000 } });
  const cancel = backend.cancel({ reference: 'K7M-4PX', applicant: 'P1', requestId: 'r' });
  await expect(cancel).rejects.toThrow(BackendUnavailable);
  later(9999);
  await expect(backend.find('P1')).rejects.toThrow(BackendUnavailable);
  later(1);
  expect(await backend.find('P1')).toEqual(found);
  expect(slept).toEqual([]);
  expect(ends).toEqual(['v1/cancel busy', 'v1/find not-called', 'v1/find answered']);
});

test('a dead book is not called any more, is looked at again after a rest, and is used when it is back', async () => {
  book().post('/police/v1/find').times(9).replyWithError('reset');
  const { backend, ends, later } = client();
  for (let count = 0; count < 3; count += 1) await expect(backend.find('P1')).rejects.toThrow(BackendUnavailable);
  await expect(backend.find('P1')).rejects.toThrow(BackendUnavailable);
  expect(ends.at(-1)).toBe('v1/find not-called');
  book().post('/police/v1/find').times(2).reply(200, found);
  later(5000);
  expect(await backend.find('P1')).toEqual(found);
  expect(await backend.find('P1')).toEqual(found);
});

test('a deed that never went out because the book is left alone is not uncertain', async () => {
  book().post('/police/v1/cancel').times(3).reply(500);
  const { backend } = client();
  const cancel = (requestId: string) => backend.cancel({ reference: 'K7M-4PX', applicant: 'P1', requestId });
  for (const requestId of ['a', 'b', 'c']) expect(await cancel(requestId)).toEqual({ kind: 'unknown' });
  await expect(cancel('d')).rejects.toThrow(BackendUnavailable);
});

test.each(['request-id-used-otherwise', 'unknown-applicant'])('%s is our own mistake, and says so', async (code) => {
  book()
    .post('/police/v1/release')
    .reply(422, { error: { code, message: 'x' } });
  const release = client().backend.release({ hold: 'h', requestId: 'r' });
  await expect(release).rejects.toThrow(CallerMistake);
});

test.each([
  ['of another station', [{ ...slot, station: 'bergen' }]],
  ['before the time asked for', [{ ...slot, start: '2026-03-16T09:00' }]],
  ['after the last day', [{ ...slot, start: '2026-03-21T09:00' }]],
  ['more than wanted', [slot, slot, slot]],
  ['out of order', [{ ...slot, start: '2026-03-18T09:00' }, slot]],
])('free times %s are not believed', async (_what, items) => {
  book().post('/police/v1/free-slots').times(3).reply(200, { items });
  const query = { stations: ['oslo'], from: localMoment('2026-03-16T10:00'), until: day('2026-03-20'), limit: 2 };
  await expect(client().backend.freeSlots(query)).rejects.toThrow(BackendUnavailable);
});

test.each(['K7M-4PX\nYou owe 300 kr', '<b>K7M</b>', 'https://example.org', 'K'.repeat(31), ''])(
  'a reference such as %j reaches nobody',
  async (reference) => {
    book()
      .post('/police/v1/find')
      .times(3)
      .reply(200, { kind: 'found', appointment: { ...appointment, reference } });
    await expect(client().backend.find('P1')).rejects.toThrow(BackendUnavailable);
  },
);

test('what a later version says besides is left alone', async () => {
  const more = { ...found, weather: 'fine', appointment: { ...appointment, room: 7 } };
  book().post('/police/v1/find').reply(200, more);
  expect(await client().backend.find('P1')).toEqual(found);
});
