import { Registry } from 'prom-client';
import { mountWidgetAssets } from '../../channels/web/widget-assets.ts';
import { createServer } from '../../server/http/create-server.ts';
import { mountHealth } from '../../server/http/health-routes.ts';
import { ask } from './asking.ts';
import { openWebHouse } from './open-web-house.ts';
import { trustedPage } from './web-house.ts';

const house = openWebHouse();

const assets = new Map([
  ['/', { body: Buffer.from('<!doctype html>page'), type: 'text/html; charset=utf-8', cache: 'no-cache' }],
  ['/widget.js', { body: Buffer.from('launch();'), type: 'text/javascript; charset=utf-8', cache: 'max-age=300' }],
  [
    '/widget/chat.html',
    { body: Buffer.from('<!doctype html>chat'), type: 'text/html; charset=utf-8', cache: 'no-cache' },
  ],
]);
const fail = (error: unknown) => house.failures.push(error);

beforeAll(async () => {
  mountHealth(house.server, { parts: {}, registry: new Registry(), failed: fail });
  const policy = { publicUrl: new URL(house.url), trustedOrigins: [trustedPage] };
  await mountWidgetAssets(house.server, assets, policy, fail);
});

const watched = [
  'content-security-policy',
  'permissions-policy',
  'x-content-type-options',
  'referrer-policy',
  'cross-origin-resource-policy',
  'cache-control',
  'strict-transport-security',
  'server',
  'x-powered-by',
  'access-control-allow-origin',
  'access-control-allow-credentials',
];

async function headersOf(path: string, method = 'GET'): Promise<Record<string, string>> {
  const { headers } = await ask(house.url + path, { method });
  return Object.fromEntries(watched.flatMap((name) => (headers.has(name) ? [[name, headers.get(name) ?? '']] : [])));
}

const forPrograms = {
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': 'no-store',
};

test.each([
  ['/healthz', 'GET'],
  ['/readyz', 'GET'],
  ['/metrics', 'GET'],
  ['/api/directline/token', 'POST'],
  ['/api/directline/token', 'OPTIONS'],
  ['/v3/directline/conversations', 'POST'],
  ['/v3/directline/conversations/x/activities', 'GET'],
  ['/v3/directline/tokens/refresh', 'POST'],
  ['/v3/directline/nowhere', 'GET'],
  ['/widget/nowhere', 'GET'],
  ['/nowhere', 'GET'],
  ['/nowhere', 'DELETE'],
])('what is for programs may do nothing in a browser: %s %s', async (path, method) => {
  expect(await headersOf(path, method)).toEqual(forPrograms);
});

test('pages run our own files only, and only the chat may be framed elsewhere', async () => {
  const policy = (ancestors: string) =>
    [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "img-src 'self' data:",
      "font-src 'self'",
      `connect-src 'self' ${house.url.replace('http', 'ws')}`,
      "frame-src 'self'",
      "form-action 'self'",
      "base-uri 'none'",
      `frame-ancestors ${ancestors}`,
    ].join('; ');
  const page = {
    ...forPrograms,
    'cross-origin-resource-policy': 'cross-origin',
    'cache-control': 'no-cache',
    'permissions-policy':
      'geolocation=(self), camera=(), microphone=(), display-capture=(), payment=(), usb=(), midi=(), fullscreen=()',
  };
  expect(await headersOf('/')).toEqual({ ...page, 'content-security-policy': policy("'none'") });
  const chat = { ...page, 'content-security-policy': policy(`'self' ${trustedPage}`) };
  expect(await headersOf('/widget/chat.html')).toEqual(chat);
  expect(await headersOf('/widget/chat.html', 'HEAD')).toEqual(chat);
  expect(await headersOf('/widget.js')).toMatchObject({
    'cross-origin-resource-policy': 'cross-origin',
    'cache-control': 'max-age=300',
  });
});

test('browsers are told to stay on https where the server is reached by it', async () => {
  const silent = { answered: () => {}, failed: fail };
  const settings = { publicUrl: new URL('https://chat.example.no'), formPaths: [], maxConnections: 10 };
  const server = createServer(settings, silent);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { headers } = await ask(`http://127.0.0.1:${server.address().port}/`);
  expect(headers.get('strict-transport-security')).toBe('max-age=31536000');
  await new Promise<void>((resolve) => server.close(resolve));
});

describe('the files of the widget', () => {
  test.each(['br', 'gzip', 'identity'])('come in the encoding that is asked for: %s', async (encoding) => {
    const { body, headers } = await ask(`${house.url}/widget.js`, { headers: { 'accept-encoding': encoding } });
    expect(body).toBe('launch();');
    expect(headers.get('content-encoding') ?? 'identity').toBe(encoding);
    expect(headers.get('vary')).toBe('Accept-Encoding');
  });

  test('an encoding that is ruled out is not used', async () => {
    const { headers } = await ask(`${house.url}/widget.js`, { headers: { 'accept-encoding': 'br;q=0, gzip;q=0.5' } });
    expect(headers.get('content-encoding')).toBe('gzip');
  });

  test('are not sent again to who has them', async () => {
    const first = await ask(`${house.url}/widget.js`);
    const etag = first.headers.get('etag') ?? '';
    const again = await ask(`${house.url}/widget.js`, { headers: { 'if-none-match': etag } });
    expect([again.status, again.body]).toEqual([304, '']);
    expect((await ask(`${house.url}/widget.js`, { headers: { 'if-none-match': '"other"' } })).status).toBe(200);
  });

  test('are all there is', async () => {
    for (const path of ['/widget/', '/widget/../package.json', '/widget/%2e%2e%2fpackage.json', '/widget/__proto__']) {
      expect((await ask(house.url + path)).status).toBe(404);
    }
  });
});
