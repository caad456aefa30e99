const passing = new Set(['iat', 'exp', 'nbf', 'jti', 'locale']);

/**
 * Tells whether two portal tokens speak of the same person, without keeping what they say: equal for tokens whose lasting
 * claims are equal. It protects nothing by itself; the server checks the signature.
 */
export function fingerprintOf(portalToken: string | null): string {
  if (portalToken === null) return 'nobody';
  return checksum(JSON.stringify(lastingClaims(portalToken) ?? portalToken));
}

function lastingClaims(token: string): unknown {
  try {
    const payload = (token.split('.')[1] ?? '').replaceAll('-', '+').replaceAll('_', '/');
    const claims: unknown = JSON.parse(atob(payload));
    if (typeof claims !== 'object' || claims === null) return undefined;
    return Object.entries(claims)
      .filter(([name]) => !passing.has(name))
      .sort(([one], [other]) => (one < other ? -1 : 1));
  } catch {
    return undefined;
  }
}

function checksum(text: string): string {
  let sum = 0xcbf29ce4;
  let other = text.length;
  for (let index = 0; index < text.length; index += 1) {
    sum = Math.imul(sum ^ text.charCodeAt(index), 0x01000193);
    other = Math.imul(other + text.charCodeAt(index), 0x85ebca6b) ^ (other >>> 13);
  }
  return `${(sum >>> 0).toString(36)}.${(other >>> 0).toString(36)}`;
}
