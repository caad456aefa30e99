import type { DigitGroup } from './digits.ts';

/** A telephone number with its country in front: `+46 70 123 45 67`, `0047 400 00 000`. */
interface International {
  /** All its figures, with the country's and without `00`. */
  digits: string;
  /** How many groups of figures it is written in. */
  groups: number;
  hasPlus: boolean;
}

const length = { fewest: 8, most: 15 };
const norwegianLength = 10;
const mostGroups = 8;
const separator = /^[ \u00a0.\-/()]{1,3}$/;

/** The international telephone number that begins with this group of digits. */
export function internationalAt(groups: readonly DigitGroup[], first: number, text: string): International | undefined {
  const begin = groups[first];
  if (begin === undefined) return undefined;
  const hasPlus = text[begin.start - 1] === '+';
  if (!hasPlus && !begin.digits.startsWith('00')) return undefined;
  let digits = hasPlus ? begin.digits : begin.digits.slice(2);
  let last = first;
  for (let next = first + 1; next < Math.min(groups.length, first + mostGroups); next += 1) {
    const group = groups[next];
    if (group === undefined || !separator.test(text.slice(groups[next - 1]?.end, group.start))) break;
    const most = digits.startsWith('47') ? norwegianLength : length.most;
    if (digits.length + group.digits.length > most) break;
    if (!isTrunkZero(group, text)) digits += group.digits;
    last = next;
  }
  const isNumber = digits.length >= length.fewest && digits.length <= length.most;
  const isWhole = !digits.startsWith('47') || digits.length === norwegianLength;
  return isNumber && isWhole ? { digits, groups: last - first + 1, hasPlus } : undefined;
}

/** The zero of `+46 (0)70`, which is dialled from within the country only. */
function isTrunkZero({ digits, start, end }: DigitGroup, text: string): boolean {
  return digits === '0' && text[start - 1] === '(' && text[end] === ')';
}
