import type { Word } from './words-of.ts';

const postcode = /^(?:no?-?)?(\d{4})$/i;
const saysPostcode = /^(?:postnummer(?:et)?|postnr|postkode|postcode|postal|zip|zipcode)$/i;

/** The postcode in a short reply: its only number of four digits, `0150`, `N-0150` or in an address. */
export function postcodeIn(words: readonly Word[]): string | undefined {
  const found = words.flatMap(({ written }) => postcode.exec(written)?.[1] ?? []);
  return found.length === 1 ? found[0] : undefined;
}

/** The number of four digits that a message calls a postcode: one that stands up to three words behind that word. */
export function postcodeSaid(words: readonly Word[]): string | undefined {
  const at = words.findIndex(({ written }) => saysPostcode.test(written));
  return at < 0 ? undefined : postcodeIn(words.slice(at + 1, at + 5));
}
