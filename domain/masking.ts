import { caseReferenceLength } from './case-reference.ts';
import { type DigitGroup, digitGroups } from './digits.ts';
import { internationalAt } from './international-number.ts';
import { isLongNumber, mostOfLong } from './long-number.ts';
import { Masked } from './masked.ts';
import { isCalledNational, isNationalNumber, looksNational, namedNational } from './national-number.ts';

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
const sentenceEnd = /\.\s|\n/;

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

/** Groups of digits that stand close together; `goesOn` where one more stands right behind, in the same sentence. */
type Run = DigitGroup & { groups: readonly DigitGroup[]; goesOn: boolean };

/** The number that begins with this group of digits; within a telephone number only a certain one. */
function numberAt(
  groups: readonly DigitGroup[],
  first: number,
  { text, inTelephone }: { text: string; inTelephone: boolean },
): Run | undefined {
  const start = groups[first]?.start ?? 0;
  const runs = runsFrom(groups, first, text);
  if (inTelephone && text[start - 1] === '+') {
    if (!isCalledNational(text, start)) return undefined;
    return runs.find((run) => isNationalNumber(run.digits) || looksNational(run));
  }
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
    if (group === undefined || (last > first && !separator.test(between(groups, last, text)))) break;
    digits += group.digits;
    if (last > first && digits.length > mostOfLong) break;
    const start = groups[first]?.start ?? group.start;
    if (digits.length < fewestMasked) continue;
    const behind = between(groups, last + 1, text);
    const goesOn = separator.test(behind) && !sentenceEnd.test(behind);
    runs.push({ digits, groups: groups.slice(first, last + 1), start, end: group.end, goesOn });
  }
  return runs;
}

/** What stands before this group and behind the one before it; nothing where there is no such group. */
function between(groups: readonly DigitGroup[], at: number, text: string): string {
  const start = groups[at]?.start;
  return start === undefined ? '' : text.slice(groups[at - 1]?.end, start);
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
