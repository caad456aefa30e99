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
  const rest = inOrder(parameters);
  const given = Buffer.from(signature);
  // Every signature that would do is looked at, so that the time tells nothing.
  return tokens
    .flatMap((token) => spellingsOf(address).map((spelling) => signatureOf(token, `${spelling}${rest}`)))
    .map((expected) => given.length === expected.length && timingSafeEqual(given, expected))
    .includes(true);
}

/** The signature Twilio sends with these parameters to that address. */
export function signAsTwilio(address: URL, token: string, parameters: FormParameters): string {
  return signatureOf(token, `${address.origin}${address.pathname}${inOrder(parameters)}`).toString();
}

function inOrder(parameters: FormParameters): string {
  const names = [...parameters.keys()].toSorted(byCodeUnits);
  return names.map((name) => `${name}${parameters.get(name) ?? ''}`).join('');
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
