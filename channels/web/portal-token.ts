import { createRemoteJWKSet, errors, type JWTPayload, type JWTVerifyGetKey, jwtVerify, SignJWT } from 'jose';
import type { Clock } from '../../domain/moment.ts';
import type { PortalKnowledge } from '../../domain/portal-knowledge.ts';
import { claimsOf, knowledgeIn, portalClaimsSchema } from './portal-claims.ts';

/** Where a portal's signature is checked: at the address of its public keys, or with a secret shared with it. */
export type PortalKeys = { kind: 'jwks'; url: URL } | { kind: 'secret'; secret: Uint8Array };

export type PortalReading =
  | { kind: 'known'; knowledge: PortalKnowledge }
  | { kind: 'expired' }
  | { kind: 'invalid' }
  /** The portal's public keys could not be fetched; nothing is wrong with the token as far as is known. */
  | { kind: 'keys-unavailable' };

export type ReadPortalToken = (token: string) => Promise<PortalReading>;

const audience = 'residence-card-assistant';
const longestLifetimeSeconds = 3600;
const toleranceSeconds = 60;
// A shared secret is never tried with these and a public key never with HS256: the key says how, not the token.
const publicKeyAlgorithms = [
  'RS256',
  'RS384',
  'RS512',
  'PS256',
  'PS384',
  'PS512',
  'ES256',
  'ES384',
  'EdDSA',
  'Ed25519',
];

export function createPortalTokenReader(keys: PortalKeys, clock: Clock): ReadPortalToken {
  const verify = verifierOf(keys);
  return async (token) => {
    try {
      const { payload } = await verify(token, clock);
      if (!isShortLived(payload, clock)) return { kind: 'invalid' };
      const claims = portalClaimsSchema.safeParse(payload);
      return claims.success ? { kind: 'known', knowledge: knowledgeIn(claims.data) } : { kind: 'invalid' };
    } catch (error) {
      if (error instanceof errors.JWTExpired) return { kind: 'expired' };
      if (isVerdict(error)) return { kind: 'invalid' };
      return { kind: 'keys-unavailable' };
    }
  };
}

/** Signs what a portal would; for the demonstration page, which plays the portal. Good for five minutes. */
export function signPortalToken(knowledge: PortalKnowledge, secret: Uint8Array, clock: Clock): Promise<string> {
  const now = Math.floor(clock.now() / 1000);
  return new SignJWT({ ...claimsOf(knowledge) })
    .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
    .setAudience(audience)
    .setIssuedAt(now)
    .setExpirationTime(now + 300)
    .sign(secret);
}

function verifierOf(keys: PortalKeys) {
  const options = (clock: Clock) => ({
    audience,
    requiredClaims: ['exp'],
    currentDate: new Date(clock.now()),
    clockTolerance: toleranceSeconds,
  });
  switch (keys.kind) {
    case 'secret': {
      const { secret } = keys;
      return (token: string, clock: Clock) => jwtVerify(token, secret, { ...options(clock), algorithms: ['HS256'] });
    }
    case 'jwks': {
      const keySet: JWTVerifyGetKey = createRemoteJWKSet(keys.url, {
        timeoutDuration: 3000,
        cacheMaxAge: 3_600_000,
      });
      return (token: string, clock: Clock) =>
        jwtVerify(token, keySet, { ...options(clock), algorithms: publicKeyAlgorithms });
    }
    default:
      return keys satisfies never;
  }
}

function isShortLived({ exp = Number.POSITIVE_INFINITY }: JWTPayload, clock: Clock): boolean {
  return exp <= clock.now() / 1000 + longestLifetimeSeconds + toleranceSeconds;
}

/** Whether the error is about the token; the others are about fetching the keys. */
function isVerdict(error: unknown): boolean {
  if (!(error instanceof errors.JOSEError)) return false;
  return !(
    error instanceof errors.JWKSTimeout ||
    error instanceof errors.JWKSInvalid ||
    error.code === 'ERR_JOSE_GENERIC'
  );
}
