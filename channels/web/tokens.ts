import { randomBytes, randomUUID } from 'node:crypto';
import { errors, jwtVerify, SignJWT } from 'jose';
import { z } from 'zod';
import type { Clock, Instant } from '../../domain/moment.ts';

/** Who a token speaks for: one conversation, one person in it, on pages of these origins. */
export interface Identity {
  conversation: string;
  /** Made here, never chosen by the page. */
  user: string;
  origins: readonly string[];
}

export interface Grant {
  identity: Identity;
  /** Differs for every token, also of the same conversation. */
  id: string;
  expires: Instant;
}

type TokenReading = { kind: 'valid'; grant: Grant } | { kind: 'expired'; grant: Grant } | { kind: 'invalid' };

export interface Tokens {
  issue(identity: Identity): Promise<{ token: string; grant: Grant }>;
  /** `invalid` as well when it expired more than a day ago: nothing is done with such a token any more. */
  read(token: string): Promise<TokenReading>;
}

/** What a token opens: the conversation, or one web socket of it. */
type Purpose = 'directline' | 'directline-stream';

const issuer = 'residence-card-assistant';
const lifetimeMinutes: Record<Purpose, number> = { directline: 60, 'directline-stream': 1 };
/** How long after its end a token still says which conversation it was for. */
export const exchangeableHours = 24;

const claimsSchema = z.object({
  conv: z.string(),
  user: z.string(),
  origins: z.array(z.string()),
  jti: z.string(),
  exp: z.number(),
});

/** 128 random bits each, so that neither can be guessed. */
export function newIdentity(origins: readonly string[]): Identity {
  return { conversation: randomName(), user: `dl_${randomName()}`, origins };
}

function randomName(): string {
  return randomBytes(16).toString('base64url');
}

/** Signs and reads tokens of one purpose with a key of at least 32 bytes. */
export function createTokens(purpose: Purpose, key: Uint8Array, clock: Clock): Tokens {
  return {
    async issue(identity) {
      const now = Math.floor(clock.now() / 1000);
      const expiresSeconds = now + lifetimeMinutes[purpose] * 60;
      const id = randomUUID();
      const { conversation: conv, user, origins } = identity;
      const token = await new SignJWT({ conv, user, origins: [...origins] })
        .setProtectedHeader({ alg: 'HS256', typ: 'JWT' })
        .setIssuer(issuer)
        .setAudience(purpose)
        .setJti(id)
        .setIssuedAt(now)
        .setExpirationTime(expiresSeconds)
        .sign(key);
      return { token, grant: { identity, id, expires: instantOfSeconds(expiresSeconds) } };
    },
    async read(token) {
      if (!isCanonical(token)) return { kind: 'invalid' };
      const claims = await verify(token, purpose, key, clock);
      if (claims === undefined) return { kind: 'invalid' };
      const { conv: conversation, user, origins, jti: id, exp } = claims;
      const grant = { identity: { conversation, user, origins }, id, expires: instantOfSeconds(exp) };
      return { kind: grant.expires > clock.now() ? 'valid' : 'expired', grant };
    },
  };
}

async function verify(token: string, audience: Purpose, key: Uint8Array, clock: Clock) {
  try {
    const { payload } = await jwtVerify(token, key, {
      algorithms: ['HS256'],
      issuer,
      audience,
      currentDate: new Date(clock.now()),
      clockTolerance: `${exchangeableHours} hours`,
    });
    return claimsSchema.parse(payload);
  } catch (error) {
    if (error instanceof errors.JOSEError || error instanceof z.ZodError) return undefined;
    throw error;
  }
}

/** Base64 leaves bits of a last character unused: without this, several spellings of one signature would pass. */
function isCanonical(token: string): boolean {
  return token.split('.').every((part) => Buffer.from(part, 'base64url').toString('base64url') === part);
}

function instantOfSeconds(seconds: number): Instant {
  return (seconds * 1000) as Instant;
}
