import type { TeamsSettings } from './teams-settings.ts';

const longest = 500;

/**
 * Whether messages, and the token that signs them, may be sent to the address. It must be written the one way its parts
 * are understood: that leaves no room for what two readers of an address see differently.
 */
export function isServiceAddress(address: unknown, { trust, serviceHosts }: TeamsSettings): address is string {
  if (typeof address !== 'string' || address.length > longest) return false;
  const url = URL.parse(address);
  if (url === null || (url.href !== address && url.href !== `${address}/`)) return false;
  const { protocol, hostname, port, username, password, search, hash } = url;
  if (username !== '' || password !== '' || search !== '' || hash !== '') return false;
  switch (trust.kind) {
    case 'proven':
      return protocol === 'https:' && port === '' && serviceHosts.includes(hostname);
    case 'anonymous':
      return protocol === 'http:' && trust.isThisMachine(hostname);
    default:
      return trust satisfies never;
  }
}
