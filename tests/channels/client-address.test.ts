import { createServer, request } from 'node:http';
import { clientAddressOf } from '../../channels/web/client-address.ts';

/** Whom a request with this header counts against, behind so many proxies. */
async function counted(forwardedFor: string | undefined, trustedProxies: number): Promise<string> {
  const server = createServer((incoming, answer) => answer.end(clientAddressOf(incoming, trustedProxies)));
  await new Promise<void>((resolve) => server.listen(0, '::', resolve));
  const bound = server.address();
  const port = typeof bound === 'object' ? bound?.port : undefined;
  const headers = forwardedFor === undefined ? {} : { 'x-forwarded-for': forwardedFor };
  const address = await new Promise<string>((resolve) => {
    request({ port, host: '127.0.0.1', headers }, (answer) =>
      answer.once('data', (chunk) => resolve(String(chunk))),
    ).end();
  });
  server.close();
  return address;
}

test.each([
  ['whoever connects, where there is no proxy', '6.6.6.6', 0, '127.0.0.1'],
  ['whom the one proxy saw', '6.6.6.6, 10.1.1.1', 1, '10.1.1.1'],
  ['whom the first of two proxies saw', '6.6.6.6, 10.1.1.1, 10.2.2.2', 2, '10.1.1.1'],
  ['whoever connects, where the proxy says nothing', undefined, 1, '127.0.0.1'],
  ['whoever connects, where there are fewer than are said to be', '10.1.1.1', 2, '127.0.0.1'],
  ['the network of an IPv6 address', '2001:db8:1:2:aaaa:bbbb:cccc:dddd', 1, '2001:db8:1:2'],
  ['the network of a shortened one', '2001:db8::1', 1, '2001:db8:0:0'],
  ['an IPv4 address in IPv6 clothes as what it is', '::ffff:10.1.1.1', 1, '10.1.1.1'],
])('a request counts against %s', async (_whom, forwardedFor, trustedProxies, address) => {
  expect(await counted(forwardedFor, trustedProxies)).toBe(address);
});
