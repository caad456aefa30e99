import type { DigitGroup } from './digits.ts';

/** From so many figures on a number is no telephone number of ours, no national number and no case reference. */
const fewest = 13;
/** No bank card has more. */
export const mostOfLong = 19;
const mostGroups = 5;

/** What stands on bank cards, and an account number behind its country. */
const grouped = /^(?:4,4,4,[1-4]|4,4,4,4,[1-3]|4,6,[45]|2,4,4,3)$/;

/**
 * Whether it is one long number, as of a bank card or an account: thirteen figures or more together, or grouped as those
 * are, or each by itself. A case reference before a postcode begins with its year, and postcodes in a row often with 0.
 */
export function isLongNumber({ digits, groups }: { digits: string; groups: readonly DigitGroup[] }): boolean {
  if (digits.length < fewest) return false;
  if (groups.length === 1 || groups.length === digits.length) return true;
  if (groups.length > mostGroups || /^(?:0|19|20)/.test(digits)) return false;
  return grouped.test(groups.map((group) => group.digits.length).join(','));
}
