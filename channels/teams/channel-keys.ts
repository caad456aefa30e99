import { createPublicKey, type KeyObject } from 'node:crypto';
import { z } from 'zod';
import type { Clock } from '../../domain/moment.ts';

/** A key that channels sign with. */
interface ChannelKey {
  key: KeyObject;
  /** Names of the channels it may sign for. */
  endorsements: readonly string[];
}

type FoundKey =
  | ({ kind: 'found' } & ChannelKey)
  | { kind: 'unknown' }
  /** The keys could not be fetched, and those from before are too old. */
  | { kind: 'unavailable' };

export interface ChannelKeys {
  find(id: string): Promise<FoundKey>;
}

interface KeySource {
  metadataUrl: URL;
  patienceMilliseconds: number;
  clock: Clock;
  failed(error: unknown): void;
}

const minute = 60_000;
const day = 24 * 60 * minute;
const freshMilliseconds = day;
const usableMilliseconds = 7 * day;
const betweenTriesMilliseconds = minute;
/** As long as there is no key at all, nobody can be believed. */
const betweenFirstTriesMilliseconds = 10_000;

/**
 * Keys as the issuer's metadata names them. They are fetched again after a day, without anybody waiting, and are good for
 * seven while that fails; an id nobody knows has them fetched at most once a minute.
 */
export function createChannelKeys(source: KeySource): ChannelKeys {
  const { clock, failed } = source;
  let known: { keys: ReadonlyMap<string, ChannelKey>; readAt: number } | undefined;
  let triedAt = Number.NEGATIVE_INFINITY;
  let fetching: Promise<void> | undefined;

  const age = () => clock.now() - (known?.readAt ?? Number.NEGATIVE_INFINITY);
  const lookUp = (id: string) => (age() < usableMilliseconds ? known?.keys.get(id) : undefined);
  const isUsable = () => age() < usableMilliseconds;

  function fetchAgain(): Promise<void> {
    const between = isUsable() ? betweenTriesMilliseconds : betweenFirstTriesMilliseconds;
    if (fetching === undefined && clock.now() - triedAt >= between) {
      triedAt = clock.now();
      fetching = fetchKeys(source)
        .then((keys) => {
          known = { keys, readAt: clock.now() };
        })
        .catch(failed)
        .finally(() => {
          fetching = undefined;
        });
    }
    return fetching ?? Promise.resolve();
  }

  return {
    async find(id) {
      if (isUsable() && age() >= freshMilliseconds) fetchAgain();
      const key = lookUp(id);
      if (key !== undefined) return { kind: 'found', ...key };
      await fetchAgain();
      const fetched = lookUp(id);
      if (fetched !== undefined) return { kind: 'found', ...fetched };
      return { kind: isUsable() ? 'unknown' : 'unavailable' };
    },
  };
}

const metadata = z.object({ jwks_uri: z.url() });
const keySet = z.object({ keys: z.array(z.unknown()) });
const rsaKey = z.object({
  kty: z.literal('RSA'),
  kid: z.string(),
  // Of 2,048 bits at least.
  n: z.base64url().min(342),
  e: z.base64url().min(2),
  use: z.literal('sig').optional(),
  endorsements: z.array(z.string()).default([]),
});

async function fetchKeys({ metadataUrl, patienceMilliseconds }: KeySource): Promise<Map<string, ChannelKey>> {
  const signal = AbortSignal.timeout(patienceMilliseconds);
  const { jwks_uri } = metadata.parse(await fetchJson(metadataUrl, signal));
  const keysUrl = new URL(jwks_uri);
  if (keysUrl.protocol !== metadataUrl.protocol)
    throw new Error('The keys are not where the metadata is kept as safely');
  const { keys } = keySet.parse(await fetchJson(keysUrl, signal));
  const read = new Map(keys.flatMap(readKey));
  // An empty set is a fault of the issuer's, and no reason to forget those that were good a moment ago.
  if (read.size === 0) throw new Error('The metadata names no key that could be used');
  return read;
}

function readKey(given: unknown): [string, ChannelKey][] {
  const { success, data } = rsaKey.safeParse(given);
  if (!success) return [];
  const { kid, kty, n, e, endorsements } = data;
  return [[kid, { key: createPublicKey({ key: { kty, n, e }, format: 'jwk' }), endorsements }]];
}

async function fetchJson(url: URL, signal: AbortSignal): Promise<unknown> {
  const response = await fetch(url, { signal, redirect: 'error' });
  if (!response.ok) throw new Error(`${url.host} answered ${response.status}`);
  return response.json();
}
