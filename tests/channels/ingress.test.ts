import { execFile } from 'node:child_process';
import { connect } from 'node:net';
import { promisify } from 'node:util';
import { gzipSync } from 'node:zlib';
import { handling, sendJson } from '../../channels/web/reply.ts';
import { ask, refusalOf } from './asking.ts';
import { openWebHouse } from './open-web-house.ts';

const house = openWebHouse();

beforeAll(async () => {
  const echo = handling(async ({ body, rawBody }, response) => {
    const raw: unknown = rawBody;
    sendJson(response, 200, { body, bytes: Buffer.isBuffer(raw) ? raw.length : 0 });
  }, fail);
  house.server.post('/echo', echo);
  house.server.post('/form', echo);
});
afterEach(async () => {
  expect((await ask(`${house.url}/echo`, { body: { alive: true } })).status).toBe(200);
});

function fail(error: unknown): void {
  house.failures.push(error);
}

async function post(path: string, body: Uint8Array | string, headers: Record<string, string> = {}) {
  const response = await fetch(house.url + path, {
    method: 'POST',
    body: body instanceof Uint8Array ? new Blob([Uint8Array.from(body)]) : body,
    headers: { 'content-type': 'application/json', ...headers },
  });
  const answer: unknown = JSON.parse(await response.text());
  return { status: response.status, headers: response.headers, body: answer };
}

function runProgram(text: string): Promise<{ stdout: string; stderr: string }> {
  return promisify(execFile)(process.execPath, ['--input-type=module', '-e', text]);
}

/** What the server sends back to these bytes, until it closes. */
function raw(bytes: string): Promise<string> {
  return new Promise((resolve) => {
    let answer = '';
    const connection = connect(Number(new URL(house.url).port), '127.0.0.1');
    connection.on('data', (chunk) => {
      answer += chunk;
    });
    connection.on('error', () => resolve(answer)).on('close', () => resolve(answer));
    connection.write(bytes);
  });
}

const bomb = gzipSync(Buffer.alloc(20_000_000));

test.each([
  ['garbage', Buffer.from('this is no gzip'), 'gzip'],
  ['cut short', gzipSync('{"type":"message"}').subarray(0, 12), 'gzip'],
  ['a bomb', bomb, 'gzip'],
  ['what it says', gzipSync('{}'), 'gzip'],
  ['deflate', Buffer.from('x'), 'deflate'],
  ['several', Buffer.from('x'), 'gzip, gzip'],
  ['brotli', Buffer.from('x'), 'br'],
])('a compressed body is refused unread: %s', async (_what, body, encoding) => {
  for (const path of ['/echo', '/form', '/v3/directline/conversations', '/nowhere']) {
    expect(refusalOf(await post(path, body, { 'content-encoding': encoding }))).toBe('415 UnsupportedEncoding');
  }
});

test('a bare restify dies of what ours refuses, so the test above would notice', async () => {
  const program = `
    import restify from 'restify';
    const server = restify.createServer();
    server.use(restify.plugins.bodyParser());
    server.post('/', (_request, response, next) => { response.send(200); next(); });
    await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
    const headers = { 'content-type': 'application/json', 'content-encoding': 'gzip' };
    await fetch('http://127.0.0.1:' + server.address().port, { method: 'POST', headers, body: 'garbage' });
    process.exit(0);`;
  await expect(runProgram(program)).rejects.toMatchObject({ code: 1 });
});

test.each([
  'multipart/form-data; boundary=x',
  'text/plain',
  'application/x-www-form-urlencoded',
  'application/json; charset=utf-16',
  'application/vnd.microsoft.activity',
  '',
])('a body that is not JSON is refused: %s', async (type) => {
  expect(refusalOf(await post('/echo', '{}', { 'content-type': type }))).toBe('415 UnsupportedMediaType');
});

test('a form is taken where forms are, unparsed', async () => {
  const headers = { 'content-type': 'application/x-www-form-urlencoded' };
  expect((await post('/form', 'Body=hei&From=%2B47', headers)).body).toEqual({ bytes: 19 });
  expect(refusalOf(await post('/form', Buffer.from([0xff]), headers))).toBe('400 BadText');
});

test('a body has at most 64 KiB, however it is sent', async () => {
  const ofLength = (length: number) => `"${'x'.repeat(length - 2)}"`;
  expect((await post('/echo', ofLength(65_536))).status).toBe(200);
  expect(refusalOf(await post('/echo', ofLength(65_537)))).toBe('413 BodyTooLarge');
  expect(refusalOf(await post('/echo', ofLength(900_000)))).toBe('413 BodyTooLarge');
  const chunk = (size: number) => `${size.toString(16)}\r\n${'x'.repeat(size)}\r\n`;
  const head = 'POST /echo HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n';
  expect(await raw(`${head}Transfer-Encoding: chunked\r\n\r\n${chunk(65_537)}0\r\n\r\n`)).toContain('413 ');
  expect(await raw(`${head}Content-Length: 2000000\r\n\r\n`)).toContain('413 ');
});

test('JSON is nested at most 32 deep', async () => {
  const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
  expect((await post('/echo', nested(32))).status).toBe(200);
  expect(refusalOf(await post('/echo', nested(33)))).toBe('400 BadJson');
  expect(refusalOf(await post('/echo', nested(30_000)))).toBe('400 BadJson');
  expect((await post('/echo', `["${'['.repeat(100)}\\"${'{'.repeat(100)}"]`)).status).toBe(200);
});

test('what is not UTF-8 or not JSON is refused', async () => {
  for (const bytes of [
    [0xff, 0xfe],
    [0x22, 0xc3, 0x28, 0x22],
    [0x22, 0xed, 0xa0, 0x80, 0x22],
  ]) {
    expect(refusalOf(await post('/echo', Buffer.from(bytes)))).toBe('400 BadText');
  }
  for (const text of ['{', "{'a':1}", '{"a":1}x', 'NaN']) {
    expect(refusalOf(await post('/echo', text))).toBe('400 BadJson');
  }
});

test('keys that would change what an object is are dropped, also when spelled with escapes', async () => {
  const text = '{"a":1,"__proto__":{"x":1},"b":[{"constructor":{"prototype":{"x":1}},"c":2}],"\\u005f_proto__":3}';
  expect((await post('/echo', text)).body).toMatchObject({ body: { a: 1, b: [{ c: 2 }] } });
  expect(JSON.stringify((await post('/echo', text)).body)).not.toMatch(/proto|constructor/);
});

test('a request that two servers could read differently is refused', async () => {
  const end = 'Content-Type: application/json\r\nConnection: close\r\n';
  expect(await raw(`GET /healthz HTTP/1.1\r\nHost: a\r\nHost: b\r\n${end}\r\n`)).toMatch(/^HTTP\/1.1 400 /);
  expect(await raw(`GET /healthz HTTP/1.1\r\n${end}\r\n`)).toMatch(/^HTTP\/1.1 400 /);
  const both = `POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\nTransfer-Encoding: chunked\r\n${end}\r\n0\r\n\r\n`;
  expect(await raw(both)).toMatch(/^HTTP\/1.1 400 /);
  expect(await raw(`POST /echo HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\nContent-Length: 3\r\n${end}\r\n{}`)).toMatch(
    / 400 /,
  );
});

test('who sends a header or a body by drops is not waited for', async () => {
  const { server } = house.server;
  expect([server.headersTimeout, server.requestTimeout]).toEqual([5000, 10_000]);
  Object.assign(server, { headersTimeout: 200, requestTimeout: 400 });
  const drops = [
    raw('POST /echo HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\nContent-Length: 100\r\n\r\n{'),
    raw('GET /echo HTTP/1.1\r\nHost: x\r\nX-Slow'),
  ];
  for (const answer of await Promise.all(drops)) expect(answer).toMatch(/^HTTP\/1.1 408 /);
  Object.assign(server, { headersTimeout: 5000, requestTimeout: 10_000 });
});
