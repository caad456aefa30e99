import { jwtVerify } from 'jose';
import type { Clock } from '../../domain/moment.ts';
import type { ChannelKeys } from './channel-keys.ts';
import { lookAtToken, whyNotVerified } from './look-at-token.ts';
import type { WhyRefused } from './refusals.ts';

/** What a token that is good says of the activity it came with. */
export interface Proof {
  /** The address it was made for. */
  serviceAddress: unknown;
  /** The channels its key may sign for. */
  endorsements: readonly string[];
}

type TokenReading = { kind: 'good'; proof: Proof } | { kind: 'refused'; why: WhyRefused };

interface Expected {
  issuer: string;
  /** The id of our app. */
  audience: string;
  keys: ChannelKeys;
  clock: Clock;
}

const algorithms = ['RS256', 'RS512'];
const toleranceSeconds = 300;

/** Reads the `Authorization` header of a request that is said to come from a channel. */
export async function readToken(header: string | undefined, expected: Expected): Promise<TokenReading> {
  const { issuer, audience, keys, clock } = expected;
  if (!header) return refused('no-token');
  const token = /^Bearer ([\w-]+\.[\w-]+\.[\w-]*)$/.exec(header)?.[1];
  if (token === undefined) return refused('not-a-token');
  const looked = lookAtToken(token, algorithms);
  if (looked.kind === 'refused') return looked;
  const { keyId, claims } = looked;
  // Before any key is looked for: strangers do not make us fetch.
  if (claims.iss !== issuer) return refused('issuer');
  if (claims.aud !== audience) return refused('audience');
  if (claims.exp === undefined) return refused('no-expiry');
  const found = await keys.find(keyId);
  if (found.kind === 'unavailable') return refused('keys-unavailable');
  if (found.kind === 'unknown') return refused('unknown-key');
  try {
    const { payload } = await jwtVerify(token, found.key, {
      algorithms,
      issuer,
      audience,
      requiredClaims: ['exp'],
      clockTolerance: toleranceSeconds,
      currentDate: new Date(clock.now()),
    });
    const { serviceurl: serviceAddress } = payload;
    return { kind: 'good', proof: { serviceAddress, endorsements: found.endorsements } };
  } catch (error) {
    return refused(whyNotVerified(error));
  }
}

function refused(why: WhyRefused) {
  return { kind: 'refused', why } as const;
}
