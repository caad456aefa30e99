import type { Word } from './words-of.ts';

const postcode = /^(?:no?-?)?(\d{4})$/i;
const ofNorway = /^no?-\d{4}$/i;
const saysPostcode =
  /^(?:post-?(?:nu?m+er(?:et)?|nr|kode[nr]?|code|number|no)|postn|postal|zip|zip-?code|zip-?kode[nr]?)$/i;
const begins = /^post$/i;
const goesOn = /^(?:nu?m+er(?:et)?|nr|kode[nr]?|code|number|no)$/i;
const between = /^(?:is|er|the|my|our|mitt|vårt)$/i;
/** Further behind the word the number may be a year or a time. */
const surelyBehind = 4;
const mostBehind = 7;
const mostBefore = 3;
/** A number of four digits that people mean a year or a clock time with. */
const yearOrTime = /^(?:19\d\d|20\d\d|(?:[01]\d|2[0-3])[0-5][05])$/;

/** The postcode in a short reply: its only number of four digits, `0150`, `N-0150` or in an address. */
export function postcodeIn(words: readonly Word[]): string | undefined {
  const found = words.flatMap((word) => postcodeOf(word) ?? []);
  return found.length === 1 ? found[0] : undefined;
}

/** The four digits of a word that may be a postcode: `0150`, `N-0150`. */
export function postcodeOf({ written }: Word): string | undefined {
  return postcode.exec(written)?.[1];
}

export function mayBeYearOrTime(number: string): boolean {
  return yearOrTime.test(number);
}

/** Whether the words around a number of four digits call it a postcode: `postnr 6150`, `N-5003`, `5063 is my postcode`. */
export function isCalledPostcode(words: readonly Word[], at: number): boolean {
  const number = words[at];
  if (number === undefined) return false;
  if (ofNorway.test(number.written)) return true;
  if (isNamedBehind(words, at + 1)) return true;
  const most = yearOrTime.test(number.written) ? surelyBehind : mostBehind;
  for (let index = at - 1; index >= Math.max(0, at - most); index -= 1) {
    if (isPostcodeWord(words, index)) return true;
  }
  return false;
}

/** `5063 is my postcode`, `9008 er postnummeret mitt`. */
function isNamedBehind(words: readonly Word[], from: number): boolean {
  for (let at = from; at < from + mostBefore; at += 1) {
    if (isPostcodeWord(words, at)) return true;
    if (!between.test(words[at]?.written ?? '')) return false;
  }
  return false;
}

function isPostcodeWord(words: readonly Word[], at: number): boolean {
  const written = words[at]?.written ?? '';
  if (saysPostcode.test(written)) return true;
  return begins.test(written) && goesOn.test(words[at + 1]?.written ?? '');
}
