import { type JWTPayload, jwtVerify } from 'jose';
import { z } from 'zod';
import type { Clock, Instant } from '../../../domain/moment.ts';
import type { ChannelKeys } from '../channel-keys.ts';
import { lookAtToken, whyNotVerified } from '../look-at-token.ts';
import type { SignInSettings } from './sign-in-settings.ts';

/** Why a token that a client of Teams has sent is not believed; for the operator's log and figures. */
export type WhyNotSignedIn =
  | ReturnType<typeof whyNotVerified>
  | 'algorithm'
  | 'unknown-key'
  | 'issuer'
  | 'audience'
  | 'no-expiry'
  | 'keys-unavailable'
  | 'token-of-other-tenant'
  | 'token-of-other-person'
  | 'token-for-another-use'
  | 'groups-unreadable';

type SignInReading =
  | { kind: 'proved'; groups: readonly string[]; until: Instant }
  /** Entra names no groups of an account that is in too many. */
  | { kind: 'too-many-groups' }
  | { kind: 'refused'; why: WhyNotSignedIn };

interface Expected {
  settings: SignInSettings;
  /** Entra's object id of whoever has sent it, as Teams vouches for it. */
  person: string;
  keys: ChannelKeys;
  clock: Clock;
}

const algorithms = ['RS256'];
const toleranceSeconds = 300;

/** Reads the token of a single sign-on: which groups its person is in, and how long that may be believed. */
export async function readSignInToken(token: string, expected: Expected): Promise<SignInReading> {
  const { settings, keys, clock } = expected;
  const looked = lookAtToken(token, algorithms);
  if (looked.kind === 'refused') return looked;
  // Before any key is looked for: what is not ours does not make us fetch.
  const { iss, aud, exp } = looked.claims;
  const audiences = audiencesOf(iss, settings);
  if (iss === undefined || audiences.length === 0) return refused('issuer');
  if (typeof aud !== 'string' || !audiences.includes(aud)) return refused('audience');
  if (exp === undefined) return refused('no-expiry');
  const found = await keys.find(looked.keyId);
  if (found.kind === 'unavailable') return refused('keys-unavailable');
  if (found.kind === 'unknown') return refused('unknown-key');
  try {
    const { payload } = await jwtVerify(token, found.key, {
      algorithms,
      issuer: iss,
      audience: aud,
      requiredClaims: ['exp'],
      clockTolerance: toleranceSeconds,
      currentDate: new Date(clock.now()),
    });
    return readClaims(payload, expected);
  } catch (error) {
    return refused(whyNotVerified(error));
  }
}

function audiencesOf(issuer: string | undefined, settings: SignInSettings): readonly string[] {
  if (issuer === settings.issuer) return [settings.appId];
  return issuer === settings.olderIssuer ? [settings.appId, settings.resource] : [];
}

const smallGuid = z.guid().transform((id) => id.toLowerCase());
const subject = z.object({ tid: smallGuid, oid: smallGuid, exp: z.number(), scp: z.string().default('') });
/** Where groups are kept back there is a claim that says so, by one of two names. */
const keptBack = z.union([
  z.object({ _claim_names: z.object({ groups: z.string() }) }),
  z.object({ hasgroups: z.literal(true) }),
]);
const membership = z.object({ groups: z.array(smallGuid).max(1000).default([]) });

function readClaims(claims: JWTPayload, { settings, person, clock }: Expected): SignInReading {
  const { success, data } = subject.safeParse(claims);
  if (!success || data.tid !== settings.tenant.toLowerCase()) return refused('token-of-other-tenant');
  if (data.oid !== person.toLowerCase()) return refused('token-of-other-person');
  // The permission that the app offers to Teams: no token for signing in elsewhere has it.
  if (!data.scp.split(' ').includes('access_as_user')) return refused('token-for-another-use');
  const until = (data.exp * 1000) as Instant;
  if (until <= clock.now()) return refused('expired');
  if (keptBack.safeParse(claims).success) return { kind: 'too-many-groups' };
  const member = membership.safeParse(claims);
  return member.success ? { kind: 'proved', groups: member.data.groups, until } : refused('groups-unreadable');
}

function refused(why: WhyNotSignedIn) {
  return { kind: 'refused', why } as const;
}
