import { createHmac, generateKeyPairSync, type KeyObject } from 'node:crypto';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { SignJWT } from 'jose';

interface SigningKey {
  id: string;
  publicKey: KeyObject;
  privateKey: KeyObject;
  endorsements: readonly string[] | 'not-told';
}

export function newKey(id: string, endorsements: SigningKey['endorsements'] = ['msteams']): SigningKey {
  return { id, endorsements, ...generateKeyPairSync('rsa', { modulusLength: 2048 }) };
}

type Mood = 'well' | 'error' | 'hanging' | 'no-keys' | 'nonsense';

/** What describes the keys of Azure Bot Service, on this machine. */
export class LocalIssuer {
  readonly name = 'https://api.botframework.com';
  keys: SigningKey[] = [];
  /** Stand before them. */
  strange: object[] = [];
  mood: Mood = 'well';
  asked = 0;
  readonly #hanging = new Set<ServerResponse>();
  readonly #server = createServer((request, response) => this.#answer(request.url ?? '', response));

  async start(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve));
  }

  async stop(): Promise<void> {
    for (const response of this.#hanging) response.destroy();
    const closed = new Promise((resolve) => this.#server.close(resolve));
    this.#server.closeAllConnections();
    await closed;
  }

  get metadataUrl(): URL {
    return new URL(`${this.#url}/v1/openidconfiguration`);
  }

  get #url(): string {
    const address = this.#server.address();
    if (!isListening(address)) throw new Error('The issuer has not been started');
    return `http://127.0.0.1:${address.port}`;
  }

  #answer(path: string, response: ServerResponse): void {
    this.asked += 1;
    if (this.mood === 'hanging') {
      this.#hanging.add(response);
      return;
    }
    if (this.mood === 'error') response.statusCode = 500;
    response.setHeader('Content-Type', 'application/json');
    const about = path.endsWith('/keys') ? { keys: this.#published() } : { jwks_uri: `${this.#url}/v1/keys` };
    response.end(this.mood === 'nonsense' ? '{"keys":' : JSON.stringify({ issuer: this.name, ...about }));
  }

  #published(): object[] {
    if (this.mood === 'no-keys') return [];
    const keys = this.keys.map(({ id, publicKey, endorsements }) => ({
      ...publicKey.export({ format: 'jwk' }),
      kid: id,
      use: 'sig',
      ...(endorsements !== 'not-told' && { endorsements }),
    }));
    return [...this.strange, ...keys];
  }
}

function isListening(address: AddressInfo | string | null): address is AddressInfo {
  return typeof address === 'object' && address !== null;
}

interface Signing {
  key: SigningKey;
  algorithm?: string;
  header?: Record<string, unknown>;
}

export function sign(claims: Record<string, unknown>, { key, algorithm = 'RS256', header }: Signing): Promise<string> {
  return new SignJWT(claims).setProtectedHeader({ alg: algorithm, kid: key.id, ...header }).sign(key.privateKey);
}

const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** A token that nobody has signed, and says so. */
export function unsigned(claims: object, keyId: string): string {
  return `${part({ alg: 'none', typ: 'JWT', kid: keyId })}.${part(claims)}.`;
}

/** Signed with the public key, which everybody has, as if it were a secret. */
export function signedWithThePublicKey(claims: object, { id, publicKey }: SigningKey): string {
  const text = `${part({ alg: 'HS256', typ: 'JWT', kid: id })}.${part(claims)}`;
  const secret = publicKey.export({ format: 'pem', type: 'spki' });
  return `${text}.${createHmac('sha256', secret).update(text).digest('base64url')}`;
}
