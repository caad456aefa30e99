import nock from 'nock';
import { createTwilioGateway } from '../../../channels/sms/twilio/gateway.ts';
import { newMessageSid, ours, person, settings } from './twilio-requests.ts';

const path = `/2010-04-01/Accounts/${settings.accountSid}/Messages.json`;
const text = 'Hei! «Ja» 😀 & 100 %';
const never = () => new AbortController().signal;
const send = (timeLimit: (milliseconds: number) => AbortSignal = never) =>
  createTwilioGateway(settings, timeLimit).send({ to: person, from: ours, text });
const post = () => nock('https://api.twilio.com').post(path);
const error = (code: number, status: number) => ({
  code,
  message: 'no',
  more_info: 'https://www.twilio.com/docs',
  status,
});

beforeEach(() => nock.disableNetConnect());
// It replaces parts of Node that the next test file in this process shares.
afterAll(() => nock.restore());
afterEach(() => {
  const left = nock.pendingMocks();
  nock.cleanAll();
  nock.enableNetConnect();
  expect(left).toEqual([]);
});

test('a message goes to the account, from the number that was written to, and asks to be told what becomes of it', async () => {
  const sid = newMessageSid();
  const sent: unknown[] = [];
  nock('https://api.twilio.com')
    .matchHeader('content-type', /^application\/x-www-form-urlencoded/)
    .matchHeader('accept-encoding', 'identity')
    .post(path, (body) => sent.push(body) > 0)
    .basicAuth({ user: settings.accountSid, pass: settings.authToken })
    .reply(201, { sid, status: 'queued', error_code: null });
  expect(await send()).toEqual({ kind: 'taken', id: sid });
  expect(sent).toEqual([
    { To: person, From: ours, Body: text, StatusCallback: 'https://chat.example.no/api/sms/status' },
  ]);
});

test.each([
  [21610, 400, { kind: 'opted-out' }],
  [21211, 400, { kind: 'invalid-number' }],
  [21614, 400, { kind: 'invalid-number' }],
  [30005, 400, { kind: 'invalid-number' }],
  [30006, 400, { kind: 'invalid-number' }],
  [20003, 401, { kind: 'refused', code: '20003' }],
  [21408, 400, { kind: 'refused', code: '21408' }],
  [21606, 400, { kind: 'refused', code: '21606' }],
  [21612, 400, { kind: 'refused', code: '21612' }],
  [21617, 400, { kind: 'refused', code: '21617' }],
  [20404, 404, { kind: 'refused', code: '20404' }],
  [99999, 403, { kind: 'refused', code: '99999' }],
  [21611, 400, { kind: 'again' }],
  [14107, 400, { kind: 'again' }],
  [21730, 400, { kind: 'again' }],
  [30001, 400, { kind: 'again' }],
  [20429, 429, { kind: 'again' }],
  [20500, 500, { kind: 'again' }],
])('error %i with status %i', async (code, status, result) => {
  post().reply(status, error(code, status));
  expect(await send()).toEqual(result);
});

test.each([
  [429, { 'retry-after': '7' }, 7],
  [429, { 'retry-after': ' 0 ' }, 0],
  [503, { 'retry-after': '999999' }, 3600],
  [503, { 'retry-after': 'Sun, 22 Nov 2026 12:01:30 GMT', date: 'Sun, 22 Nov 2026 12:00:00 GMT' }, 90],
  [503, { 'retry-after': 'Sun, 22 Nov 2026 11:00:00 GMT', date: 'Sun, 22 Nov 2026 12:00:00 GMT' }, 0],
  [429, { 'retry-after': 'soon' }, undefined],
  [429, { 'retry-after': '-5' }, undefined],
  [500, {}, undefined],
  [502, {}, undefined],
  [408, {}, undefined],
])('status %i with %j may be tried after %s seconds', async (status, headers, afterSeconds) => {
  post().reply(status, '<html>', headers);
  expect(await send()).toEqual({ kind: 'again', ...(afterSeconds !== undefined && { afterSeconds }) });
});

test.each([
  ['nothing', ''],
  ['a page', '<html>Welcome</html>'],
  ['no id', '{"status":"queued"}'],
  ['an id of another kind', '{"sid":"../x"}'],
  ['null', 'null'],
  ['more than an answer is', `{"sid":"SM${'0'.repeat(32)}","body":"${'x'.repeat(200_000)}"}`],
])('taken, but the answer is %s: nobody knows whether it goes out', async (_what, body) => {
  post().reply(201, body);
  expect(await send()).toEqual({ kind: 'unknown' });
});

test.each([
  ['nothing', '', 'http-400'],
  ['a page', '<html>', 'http-400'],
  ['a code that is no number', '{"code":"21610"}', 'http-400'],
])('refused with %s', async (_what, body, code) => {
  post().reply(400, body);
  expect(await send()).toEqual({ kind: 'refused', code });
});

test.each([301, 302, 307, 308])('a redirect (%i) is not followed', async (status) => {
  post().reply(status, '', { location: 'https://evil.example/' });
  expect(await send()).toEqual({ kind: 'refused', code: `http-${status}` });
});

test.each([
  ['ECONNREFUSED', 'again'],
  ['ENOTFOUND', 'again'],
  ['EAI_AGAIN', 'again'],
  ['EHOSTUNREACH', 'again'],
  ['UND_ERR_CONNECT_TIMEOUT', 'again'],
  ['ECONNRESET', 'unknown'],
  ['UND_ERR_SOCKET', 'unknown'],
  ['EPIPE', 'unknown'],
])('a connection that ends with %s: %s', async (code, kind) => {
  post().replyWithError(Object.assign(new Error('no'), { code }));
  expect(await send()).toEqual({ kind });
});

test('whether a message was taken whose answer does not come in time nobody knows', async () => {
  const asked: number[] = [];
  const result = await send((milliseconds) => {
    asked.push(milliseconds);
    return AbortSignal.abort(new DOMException('late', 'TimeoutError'));
  });
  expect(result).toEqual({ kind: 'unknown' });
  expect(asked).toEqual([20_000]);
});

test.each(['http://api.twilio.com', 'http://10.0.0.1', 'ftp://localhost', 'http://localhost.evil.example'])(
  'the token is never sent in the clear: %s',
  (apiUrl) => {
    expect(() => createTwilioGateway({ ...settings, apiUrl: new URL(apiUrl) }, never)).toThrow(RangeError);
  },
);

test('on this machine a pretended Twilio will do', async () => {
  const sid = newMessageSid();
  nock('http://127.0.0.1:4010').post(path).reply(201, { sid });
  const gateway = createTwilioGateway({ ...settings, apiUrl: new URL('http://127.0.0.1:4010') }, never);
  expect(await gateway.send({ to: person, from: ours, text })).toEqual({ kind: 'taken', id: sid });
});
