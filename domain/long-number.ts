import type { DigitGroup } from './digits.ts';

/** From so many figures on a number is no telephone number of ours, no national number and no case reference. */
const fewest = 13;
/** No bank card has more. */
export const mostOfLong = 19;
const mostGroups = 5;

/** As on bank cards, and as an account number behind its country. */
const groupedAsCard = /^(?:4,4,4,4(?:,[1-3])?|4,6,[45])$/;
const groupedAsAccount = '2,4,4,3';
/** With which a bank card begins; a case reference begins with its year. */
const beginsAsCard = /^(?:2[1-7]|[3-6])/;

/**
 * Whether it is one long number, as of a bank card or an account: thirteen figures or more together, or grouped as those
 * are, or each by itself. A case reference before a postcode or a day is none.
 */
export function isLongNumber({ digits, groups }: { digits: string; groups: readonly DigitGroup[] }): boolean {
  if (digits.length < fewest) return false;
  if (groups.length === 1 || groups.length === digits.length) return true;
  if (groups.length > mostGroups) return false;
  const sizes = groups.map((group) => group.digits.length).join(',');
  return sizes === groupedAsAccount || (groupedAsCard.test(sizes) && beginsAsCard.test(digits));
}
