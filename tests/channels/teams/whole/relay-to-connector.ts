import nock from 'nock';
import { serviceUrl as teamsAddress, tenant } from '../teams-activities.ts';

/** Teams' own addresses, which lead to somebody on this machine; nothing else of the world is reached. */
interface Relay {
  /** How often we asked for a token of our own. */
  tokens(): number;
  close(): void;
}

/** From now on what is sent to Teams arrives at `address`, and whoever asks Entra for a token gets one. */
export function relayTo(address: () => string): Relay {
  let tokens = 0;
  nock.disableNetConnect();
  nock.enableNetConnect('127.0.0.1');
  const authority = `https://login.microsoftonline.com/${tenant}`;
  nock('https://login.microsoftonline.com')
    .persist()
    .get(/openid-configuration/)
    .reply(200, {
      token_endpoint: `${authority}/oauth2/v2.0/token`,
      issuer: `${authority}/v2.0`,
      authorization_endpoint: `${authority}/oauth2/v2.0/authorize`,
      jwks_uri: `${authority}/discovery/v2.0/keys`,
    })
    .post(/\/token/)
    .reply(() => {
      tokens += 1;
      return [200, { token_type: 'Bearer', expires_in: 3599, access_token: 'ours' }];
    });
  const fetchAnything = globalThis.fetch;
  globalThis.fetch = (to, request) => {
    const url = String(to);
    if (!url.startsWith(teamsAddress)) return fetchAnything(to, request);
    if (new Headers(request?.headers).get('authorization') !== 'Bearer ours') throw new Error('Nobody has signed this');
    return fetchAnything(`${address()}${url.slice(teamsAddress.length)}`, request);
  };
  return {
    tokens: () => tokens,
    close() {
      globalThis.fetch = fetchAnything;
      nock.cleanAll();
      nock.enableNetConnect();
      nock.restore();
    },
  };
}
