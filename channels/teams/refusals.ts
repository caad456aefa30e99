import type { Refusal } from '../web/reply.ts';

/** Why a request is not believed or not understood: told to the operator's log and figures, never to whoever asked. */
const statuses = {
  'no-token': 401,
  'not-a-token': 401,
  algorithm: 401,
  issuer: 401,
  audience: 401,
  'unknown-key': 401,
  signature: 401,
  'no-expiry': 401,
  expired: 401,
  'not-yet-valid': 401,
  /** Nothing is known of the token's worth: whoever sent it may try again. */
  'keys-unavailable': 503,
  'not-this-machine': 403,
  'service-address': 403,
  'address-not-signed': 403,
  channel: 403,
  endorsement: 403,
  'not-an-activity': 400,
} as const;

export type WhyRefused = keyof typeof statuses;

const wording = {
  400: { code: 'BadRequest', message: 'This is not what is read here.' },
  401: { code: 'Unauthorized', message: 'Not known here.' },
  403: { code: 'Forbidden', message: 'Not open to you.' },
  503: { code: 'ServiceUnavailable', message: 'Not able to tell right now.', retryAfterSeconds: 10 },
} as const;

export function refusalFor(why: WhyRefused): Refusal {
  const status = statuses[why];
  return { status, ...wording[status] };
}
