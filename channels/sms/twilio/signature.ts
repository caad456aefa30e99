import { createHmac, timingSafeEqual } from 'node:crypto';
import type { FormParameters } from './form.ts';

/**
 * Whether Twilio signed these parameters for that address, with one of the tokens: two are good while they are changed.
 * Source: https://www.twilio.com/docs/usage/security, "Validating Signatures from Twilio".
 */
export function isSigned(
  { address, tokens }: { address: URL; tokens: readonly string[] },
  parameters: FormParameters,
  signature: string,
): boolean {
  const rest = [...parameters.keys()].toSorted(byCodeUnits).map((name) => `${name}${parameters.get(name) ?? ''}`);
  const given = Buffer.from(signature);
  // Every signature that would do is looked at, so that the time tells nothing.
  return tokens
    .flatMap((token) => spellingsOf(address).map((spelling) => signatureOf(token, `${spelling}${rest.join('')}`)))
    .map((expected) => given.length === expected.length && timingSafeEqual(given, expected))
    .includes(true);
}

function signatureOf(token: string, signed: string): Buffer {
  return Buffer.from(createHmac('sha1', token).update(signed, 'utf8').digest('base64'));
}

/** Twilio signs an address with a port sometimes with it and sometimes without, the usual port too. */
function spellingsOf({ protocol, hostname, port, pathname }: URL): string[] {
  const usual = protocol === 'https:' ? '443' : '80';
  return [hostname, `${hostname}:${port || usual}`].map((host) => `${protocol}//${host}${pathname}`);
}

function byCodeUnits(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}
