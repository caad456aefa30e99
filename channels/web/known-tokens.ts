import type { Clock } from '../../domain/moment.ts';
import { exchangeableHours, type Grant, type Tokens } from './tokens.ts';

const mostKnown = 10_000;

/**
 * Checks a signature once and knows the token again: a client shows the same one with every message for an hour, and
 * checking is the dearest part of taking a message in.
 */
export function knowAgain(tokens: Tokens, clock: Clock): Tokens {
  const known = new Map<string, Grant>();
  return {
    issue: (identity) => tokens.issue(identity),
    async read(token) {
      const grant = known.get(token);
      const now = clock.now();
      if (grant !== undefined && grant.expires > now - exchangeableHours * 3_600_000) {
        return { kind: grant.expires > now ? 'valid' : 'expired', grant };
      }
      const reading = await tokens.read(token);
      if (reading.kind !== 'invalid') known.set(token, reading.grant);
      else known.delete(token);
      const [longestKnown] = known.keys();
      if (known.size > mostKnown && longestKnown !== undefined) known.delete(longestKnown);
      return reading;
    },
  };
}
