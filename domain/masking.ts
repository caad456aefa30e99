import { caseReferenceLength } from './case-reference.ts';
import { type DigitGroup, digitGroups } from './digits.ts';
import { internationalAt } from './international-number.ts';
import { isLongNumber, mostOfLong } from './long-number.ts';
import { Masked } from './masked.ts';
import { isNationalNumber, looksNational, namedNational } from './national-number.ts';

/** What is left of a text that may be stored, and what was taken out of it. */
interface MaskedText {
  /** The text with `•••` for each number. */
  text: string;
  caseReferences: Masked[];
  /** How many national identity numbers, D-numbers, card numbers and the like there were; they are kept nowhere. */
  nationalNumbers: number;
}

/** What stands for a number that was taken out. */
export const mask = '•••';

const fewestMasked = 5;
const separator = /^[\s.\-‐-―−_/\u00ad\u200b-\u200f\u2060\ufeff]{1,3}$/u;

/**
 * Takes national identity numbers and D-numbers, also mistyped ones, 12-digit case references and the longer numbers of
 * bank cards out of what people write, also when they are written with spaces, dots or dashes or in digits of another
 * script. Telephone numbers, birth dates and postcodes stay. The time grows with the length of the text and no faster.
 */
export function maskNumbers(text: string): MaskedText {
  const groups = digitGroups(text);
  const caseReferences: Masked[] = [];
  let nationalNumbers = 0;
  let masked = '';
  let reached = 0;
  let telephoneUntil = 0;
  for (let first = 0; first < groups.length; ) {
    if (first >= telephoneUntil) telephoneUntil = first + (internationalAt(groups, first, text)?.groups ?? 0);
    const found = numberAt(groups, first, { text, inTelephone: first < telephoneUntil });
    if (found === undefined) {
      first += 1;
      continue;
    }
    masked += `${text.slice(reached, found.start)}${mask}`;
    reached = found.end;
    first += found.groups.length;
    if (found.digits.length === caseReferenceLength) caseReferences.push(new Masked(found.digits));
    else nationalNumbers += 1;
  }
  return { text: masked + text.slice(reached), caseReferences, nationalNumbers };
}

/** Groups of digits that stand close together. */
type Run = DigitGroup & { groups: readonly DigitGroup[] };

/** The number that begins with this group of digits; within a telephone number only a certain one. */
function numberAt(
  groups: readonly DigitGroup[],
  first: number,
  { text, inTelephone }: { text: string; inTelephone: boolean },
): Run | undefined {
  if (text[(groups[first]?.start ?? 0) - 1] === '+') return undefined;
  const runs = runsFrom(groups, first, text);
  if (inTelephone) return runs.find((run) => isNationalNumber(run.digits) && looksNational(run));
  const certain = runs.find((run) => isNationalNumber(run.digits) || isCaseReference(run));
  return runs.findLast(isLongNumber) ?? certain ?? namedNational(runs, text) ?? runs.find(looksNational);
}

/** All that may be one number from this group on, the shortest first. */
function runsFrom(groups: readonly DigitGroup[], first: number, text: string): readonly Run[] {
  const runs: Run[] = [];
  let digits = '';
  for (let last = first; last < groups.length; last += 1) {
    const group = groups[last];
    const before = groups[last - 1];
    if (group === undefined) break;
    if (last > first && before !== undefined && !separator.test(text.slice(before.end, group.start))) break;
    digits += group.digits;
    if (last > first && digits.length > mostOfLong) break;
    const start = groups[first]?.start ?? group.start;
    if (digits.length >= fewestMasked)
      runs.push({ digits, groups: groups.slice(first, last + 1), start, end: group.end });
  }
  return runs;
}

/**
 * Twelve digits together, unless they begin like a telephone number called from abroad (00 47 …). In groups they have to
 * be of one size, or begin with a year and be no date, so that a telephone number before a postcode stays.
 */
function isCaseReference({ digits, groups }: Run): boolean {
  if (digits.length !== caseReferenceLength || digits.startsWith('00')) return false;
  const sizes = groups.map((group) => group.digits.length);
  if (sizes.length === 1 || sizes.every((size) => size === sizes[0] && size > 2)) return true;
  const beginsWithDate = sizes[0] === 4 && sizes[1] === 2 && sizes[2] === 2;
  return /^(19|20)/.test(digits) && sizes[0] === 4 && !beginsWithDate;
}
