import { ask, beginChat, conversationUrl } from './asking.ts';
import { openWebHouse } from './open-web-house.ts';
import { trustedPage } from './web-house.ts';

// With a slash at its end, as people write addresses.
const house = openWebHouse({ trustedOrigins: [`${trustedPage}/`] });

const own = () => house.url;
const pages: [string, () => Record<string, string>, boolean][] = [
  [
    'a page of ours under another name of this machine',
    () => ({ origin: own().replace('127.0.0.1', 'localhost') }),
    true,
  ],
  ['another server on this machine', () => ({ origin: 'http://localhost:1' }), false],
  ['no browser', () => ({}), true],
  ['a page of ours', () => ({ origin: own(), 'sec-fetch-site': 'same-origin' }), true],
  ['a trusted page', () => ({ origin: trustedPage, 'sec-fetch-site': 'cross-site' }), true],
  ['a page of ours that names no origin', () => ({ 'sec-fetch-site': 'same-origin' }), true],
  ['another page', () => ({ origin: 'https://evil.example' }), false],
  ['a page in a sandbox', () => ({ origin: 'null' }), false],
  ['a trusted name on http', () => ({ origin: trustedPage.replace('https', 'http') }), false],
  ['a trusted name on another port', () => ({ origin: `${trustedPage}:8443` }), false],
  ['a name that begins as a trusted one', () => ({ origin: `${trustedPage}.evil.example` }), false],
  ['a name below a trusted one', () => ({ origin: trustedPage.replace('portal', 'evil.portal') }), false],
  ['another site that names no origin', () => ({ 'sec-fetch-site': 'cross-site' }), false],
  ['a sister site that names no origin', () => ({ 'sec-fetch-site': 'same-site' }), false],
];

test.each(pages)('%s', async (_name, headersOf, isLetIn) => {
  const headers = headersOf();
  const chat = await beginChat(house.url);
  const asked = [
    await ask(`${house.url}/api/directline/token`, { body: {}, headers }),
    await ask(`${house.url}/api/directline/token`, { method: 'POST', headers }),
    await ask(`${conversationUrl(house.url, chat)}/activities`, { token: chat.token, headers }),
    await ask(`${house.url}/v3/directline/conversations`, { token: chat.token, body: {}, headers }),
    await ask(`${conversationUrl(house.url, chat)}/activities`, { method: 'OPTIONS', headers }),
  ];
  expect(asked.map(({ status }) => status)).toEqual(isLetIn ? [200, 200, 200, 200, 204] : [403, 403, 403, 403, 403]);
  for (const answer of asked) {
    expect(answer.headers.get('vary')).toBe('Origin');
    expect(answer.headers.get('access-control-allow-origin')).toBe(isLetIn ? (headers.origin ?? null) : null);
    expect(answer.headers.get('access-control-allow-credentials')).toBeNull();
  }
});

test('a browser is told which headers it may send', async () => {
  const answer = await ask(`${house.url}/v3/directline/conversations`, {
    method: 'OPTIONS',
    headers: { origin: trustedPage },
  });
  expect(answer.headers.get('access-control-allow-methods')).toBe('GET, POST, OPTIONS');
  expect(answer.headers.get('access-control-allow-headers')).toBe(
    'authorization, content-type, accept, x-ms-bot-agent, x-requested-with',
  );
});

test('a token given to one page is of no use on another, trusted as it may be', async () => {
  const answer = await ask(`${house.url}/api/directline/token`, { body: {}, headers: { origin: house.url } });
  const { token, conversationId } = Object(answer.body);
  const address = `${house.url}/v3/directline/conversations/${conversationId}/activities`;
  const from = async (headers: Record<string, string>) => (await ask(address, { token, headers })).status;
  expect(await from({ origin: house.url })).toBe(200);
  expect(await from({})).toBe(200);
  expect(await from({ origin: trustedPage })).toBe(403);
});
