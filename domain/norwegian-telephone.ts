import type { DigitGroup } from './digits.ts';

/** As Norwegian telephone numbers are written: together, or in groups such as `912 34 567` and `91 23 45 67`. */
export const norwegianGroups: ReadonlySet<string> = new Set(['8', '3,2,3', '2,2,2,2', '2,3,3', '4,4']);
export const norwegianDigits = 8;

const country = /^(?:00)?47$/;
const withCountry = /^(?:00)?47[2-9]\d{7}$/;

/** Whether these groups begin as a Norwegian telephone number does, with or without its country. */
export function beginsAsTelephone(groups: readonly DigitGroup[]): boolean {
  const [begin] = groups;
  if (begin === undefined) return false;
  if (withCountry.test(begin.digits)) return true;
  const sizes: number[] = [];
  let digits = '';
  for (const group of groups.slice(country.test(begin.digits) ? 1 : 0)) {
    digits += group.digits;
    sizes.push(group.digits.length);
    if (digits.length >= norwegianDigits) break;
  }
  return norwegianGroups.has(sizes.join(',')) && /^[2-9]/.test(digits);
}
