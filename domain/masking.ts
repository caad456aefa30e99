import { idnr } from '@navikt/fnrvalidator';
import { caseReferenceLength } from './case-reference.ts';
import { type DigitGroup, digitGroups } from './digits.ts';
import { Masked } from './masked.ts';

/** What is left of a text that may be stored, and what was taken out of it. */
interface MaskedText {
  /** The text with `•••` for each number. */
  text: string;
  caseReferences: Masked[];
  /** How many national identity numbers, D-numbers and the like there were; they are kept nowhere. */
  nationalNumbers: number;
}

/** What stands for a number that was taken out. */
export const mask = '•••';

const nationalNumberLength = 11;
const separator = /^[\s.\-‐-―−_/\u00ad\u200b-\u200f\u2060\ufeff]{1,3}$/u;

/**
 * Takes national identity numbers, D-numbers and 12-digit case references out of what people write, also when they are
 * written with spaces, dots or dashes or in digits of another script. Telephone numbers, birth dates and postcodes
 * stay. The time grows with the length of the text and no faster.
 */
export function maskNumbers(text: string): MaskedText {
  const groups = digitGroups(text);
  const caseReferences: Masked[] = [];
  let nationalNumbers = 0;
  let masked = '';
  let reached = 0;
  for (let first = 0; first < groups.length; ) {
    const found = numberAt(groups, first, text);
    if (found === undefined) {
      first += 1;
      continue;
    }
    masked += `${text.slice(reached, found.start)}${mask}`;
    reached = found.end;
    first += found.groups;
    if (found.digits.length === nationalNumberLength) nationalNumbers += 1;
    else caseReferences.push(new Masked(found.digits));
  }
  return { text: masked + text.slice(reached), caseReferences, nationalNumbers };
}

type Found = DigitGroup & { groups: number };

/** The number that begins with this group of digits; the groups of one number stand close together. */
function numberAt(groups: DigitGroup[], first: number, text: string): Found | undefined {
  const begin = groups[first];
  // An international telephone number may be as long.
  if (begin === undefined || text[begin.start - 1] === '+') return undefined;
  let digits = '';
  for (let last = first; digits.length < caseReferenceLength; last += 1) {
    const group = groups[last];
    const before = groups[last - 1];
    if (group === undefined) return undefined;
    if (last > first && before !== undefined && !separator.test(text.slice(before.end, group.start))) return undefined;
    if (digits.length + group.digits.length > caseReferenceLength) return undefined;
    digits += group.digits;
    const found = { digits, start: begin.start, end: group.end, groups: last - first + 1 };
    if (digits.length === nationalNumberLength && idnr(digits).status === 'valid') return found;
    if (isCaseReference(groups.slice(first, last + 1), digits)) return found;
  }
  return undefined;
}

/**
 * Twelve digits together, unless they begin like a telephone number called from abroad (00 47 …). In groups they have to
 * be of one size, or begin with a year and be no date, so that a telephone number before a postcode stays.
 */
function isCaseReference(groups: DigitGroup[], digits: string): boolean {
  if (digits.length !== caseReferenceLength || digits.startsWith('00')) return false;
  const sizes = groups.map((group) => group.digits.length);
  if (sizes.length === 1 || sizes.every((size) => size === sizes[0] && size > 2)) return true;
  const beginsWithDate = sizes[0] === 4 && sizes[1] === 2 && sizes[2] === 2;
  return /^(19|20)/.test(digits) && sizes[0] === 4 && !beginsWithDate;
}
