import { longestName, nameEndsAt } from './longest-name.ts';
import type { PostcodeArea } from './place.ts';
import type { Places } from './places.ts';
import { isCalledPostcode, mayBeYearOrTime, postcodeOf } from './postcode-in.ts';
import type { Word } from './words-of.ts';

const livesThere = /^(?:bor|bur|budd|bosatt|busett|live|lives|living|stay|stays|staying|based)$/i;
/** `holder til på 9008`. */
const holds = /^(?:holder|held|heldt|holdt)$/i;
const moved = /^(?:flyttet|flytta|flytter|flyttar|moved|moving|move)$/i;
const preposition = /^(?:i|in|på|pa|at|near|nær|ved)$/i;
/** Behind these a number of four digits may be a time or a year, unless somebody lives there. */
const towards = /^(?:til|to|for|fra|frå|from|rundt|around)$/i;
const officeWord = /^(?:politi\p{L}*|police|stasjon\p{L}*|station|lensmann\p{L}*|kontor\p{L}*|office)$/iu;
const nearest = /^(?:nærmest\p{L}*|nærast\p{L}*|closest|nearest|nær|near)$/iu;
/** `hvilken stasjon hører 4013 til`. */
const belongs = /^(?:hører|høyrer|tilhører|serves|covers|dekker|dekkjer)$/i;
const address = /^(?:adress\p{L}*|address)$/iu;
const negations = /^(?:ikke|ikkje|not)$/i;
const street = /(?:gata|gate|gaten|gt|vei|veien|veg|vegen|vn|allé|alleen|plass|plassen|bakken|street|road)$/iu;
/** Behind these the number is a door's: `leilighet 0104`. */
const flat = /^(?:leil\p{L}*|bolig\p{L}*|husvære|hybel|apartment|apt|flat|unit|rom|room|h|etasje|floor)$/iu;
const houseNumber = /^\d{1,3}\p{L}?$/u;
const staircase = /^\p{L}$/u;
const wordsBack = 5;

/** The postcode a message names, where its number can be nothing else; a number that is denied is none. */
export function noticePostcode(places: Places, words: readonly Word[]): PostcodeArea | undefined {
  const isAboutOffice = words.some(({ written }) => officeWord.test(written) || nearest.test(written));
  for (const [at, word] of words.entries()) {
    const number = postcodeOf(word);
    const area = number === undefined ? undefined : places.postcode(number);
    const before = words[at - 1]?.written ?? '';
    if (number === undefined || area === undefined || negations.test(before) || flat.test(before)) continue;
    const isMeant = isCalledPostcode(words, at) || isAddressed(words, at, number, isAboutOffice);
    if (isMeant || hasTown(places, words, at, area)) return area;
  }
  return undefined;
}

/** `nærmeste politistasjon til 9900`, `bor i 0150`, `Storgata 12, 0184`. */
function isAddressed(words: readonly Word[], at: number, number: string, isAboutOffice: boolean): boolean {
  const back = words.slice(Math.max(0, at - wordsBack), at).map(({ written }) => written);
  const before = back.at(-1) ?? '';
  const twoBefore = back.at(-2) ?? '';
  if (livesThere.test(twoBefore) && preposition.test(before)) return true;
  if (holds.test(back.at(-3) ?? '') && towards.test(twoBefore) && preposition.test(before)) return true;
  if (isInStreet(back)) return true;
  if (mayBeYearOrTime(number)) return false;
  if (back.some((each) => address.test(each)) || nearest.test(before) || belongs.test(before)) return true;
  if (isAboutOffice && (at === 0 || officeWord.test(before))) return true;
  const leads = preposition.test(before) || towards.test(before);
  if (!leads) return false;
  return moved.test(twoBefore) || isAboutOffice;
}

/** `Storgata 12`, `Kirkeveien 4 B`. */
function isInStreet(back: readonly string[]): boolean {
  const house = staircase.test(back.at(-1) ?? '') ? back.length - 2 : back.length - 1;
  return houseNumber.test(back[house] ?? '') && back.slice(0, Math.max(0, house)).some((each) => street.test(each));
}

/** `7013 Trondheim`, `Førde på 6803`, `Oslo, 0187`. */
function hasTown(places: Places, words: readonly Word[], at: number, { municipality }: PostcodeArea): boolean {
  const isThere = (found: readonly { municipality: PostcodeArea['municipality'] }[]) =>
    found.some((place) => place.municipality === municipality);
  if (isThere(longestName(places, words, at + 1).called)) return true;
  const number = words[at]?.written ?? '';
  const end = preposition.test(words[at - 1]?.written ?? '') ? at - 1 : at;
  return !mayBeYearOrTime(number) && isThere(nameEndsAt(places, words, end));
}
