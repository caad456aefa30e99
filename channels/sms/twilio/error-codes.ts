import type { DeliveryReport, SendResult } from '../gateway.ts';

/** Told of the person, by code: https://www.twilio.com/docs/api/errors, as of 2026-11-22. */
const optedOut = new Set([21610]);
// Not a number, no mobile telephone, unknown, a fixed line.
const invalidNumber = new Set([21211, 21614, 30005, 30006]);
// Too fast, the queue is full, too many at once, maintenance.
const later = new Set([14107, 20429, 21611, 21730, 30001, 30022]);

/** What an error says about the number it was for. */
export function aboutNumber(code: number): DeliveryReport['because'] {
  if (optedOut.has(code)) return 'opted-out';
  return invalidNumber.has(code) ? 'invalid-number' : undefined;
}

/** What an error that Twilio answers with means for the message. */
export function resultOf(code: number): SendResult {
  const because = aboutNumber(code);
  if (because !== undefined) return { kind: because };
  return later.has(code) ? { kind: 'again' } : { kind: 'refused', code: String(code) };
}
