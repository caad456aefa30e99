import { isDay } from './day.ts';
import { type DigitGroup, digitGroups } from './digits.ts';
import { internationalAt } from './international-number.ts';
import { Masked } from './masked.ts';
import { mask } from './masking.ts';
import { norwegianDigits, norwegianGroups } from './norwegian-telephone.ts';

/** A telephone number that somebody wrote, with where it stands. */
interface Written {
  number: Masked;
  from: number;
  to: number;
}

const onlySpace = /^[ \u00a0]$/;

/**
 * The telephone numbers of a text: Norwegian ones of eight figures, and international ones that begin with `+` or `00`.
 * A date of eight figures is none, which is why such a number has to be written with its country in front.
 */
export function telephonesIn(text: string): Written[] {
  const groups = digitGroups(text);
  const found: Written[] = [];
  for (let first = 0; first < groups.length; ) {
    const at = withCountryAt(groups, first, text) ?? norwegianAt(groups, first, text);
    if (at !== undefined) found.push(at.written);
    first += at?.groups ?? 1;
  }
  return found;
}

/** The text with `•••` in the place of each telephone number. */
export function maskTelephones(text: string): string {
  let masked = '';
  let reached = 0;
  for (const { from, to } of telephonesIn(text)) {
    masked += `${text.slice(reached, from)}${mask}`;
    reached = to;
  }
  return masked + text.slice(reached);
}

type Found = { written: Written; groups: number } | undefined;

function norwegianAt(groups: readonly DigitGroup[], first: number, text: string): Found {
  const sizes: number[] = [];
  let digits = '';
  for (let last = first; digits.length < norwegianDigits; last += 1) {
    const group = groups[last];
    if (group === undefined || (last > first && !onlySpace.test(between(groups, last, text)))) return undefined;
    digits += group.digits;
    sizes.push(group.digits.length);
    if (digits.length !== norwegianDigits) continue;
    const isNumber = norwegianGroups.has(sizes.join(',')) && /^[2-9]/.test(digits) && !isDate(digits);
    return isNumber ? writtenAs(`+47${digits}`, groups, { first, last }, 0) : undefined;
  }
  return undefined;
}

function withCountryAt(groups: readonly DigitGroup[], first: number, text: string): Found {
  const found = internationalAt(groups, first, text);
  if (found === undefined) return undefined;
  const last = first + found.groups - 1;
  return writtenAs(`+${found.digits}`, groups, { first, last }, found.hasPlus ? 1 : 0);
}

function writtenAs(
  number: string,
  groups: readonly DigitGroup[],
  { first, last }: { first: number; last: number },
  signs: number,
): Found {
  const from = (groups[first]?.start ?? 0) - signs;
  return { written: { number: new Masked(number), from, to: groups[last]?.end ?? from }, groups: last - first + 1 };
}

function between(groups: readonly DigitGroup[], at: number, text: string): string {
  return text.slice(groups[at - 1]?.end, groups[at]?.start);
}

/** `31121990` and `20260316`. */
function isDate(digits: string): boolean {
  const dayFirst = `${digits.slice(4)}-${digits.slice(2, 4)}-${digits.slice(0, 2)}`;
  const yearFirst = `${digits.slice(0, 4)}-${digits.slice(4, 6)}-${digits.slice(6)}`;
  return [dayFirst, yearFirst].some((each) => /^(?:19|20)/.test(each) && isDay(each));
}
