import { decodeJwt, decodeProtectedHeader, errors, type JWTPayload } from 'jose';

type Looked =
  | { kind: 'read'; keyId: string; claims: JWTPayload }
  | { kind: 'refused'; why: 'not-a-token' | 'algorithm' | 'unknown-key' };

/** What a token says of itself, of which nothing is believed yet. */
export function lookAtToken(token: string, algorithms: readonly string[]): Looked {
  try {
    const { alg = '', kid } = decodeProtectedHeader(token);
    if (!algorithms.includes(alg)) return { kind: 'refused', why: 'algorithm' };
    if (typeof kid !== 'string') return { kind: 'refused', why: 'unknown-key' };
    return { kind: 'read', keyId: kid, claims: decodeJwt(token) };
  } catch {
    return { kind: 'refused', why: 'not-a-token' };
  }
}

/** Why a token did not stand the check of its signature and times. */
export function whyNotVerified(error: unknown): 'expired' | 'not-yet-valid' | 'signature' | 'not-a-token' {
  if (error instanceof errors.JWTExpired) return 'expired';
  if (error instanceof errors.JWTClaimValidationFailed && error.claim === 'nbf') return 'not-yet-valid';
  return error instanceof errors.JWSSignatureVerificationFailed ? 'signature' : 'not-a-token';
}
