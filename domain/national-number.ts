import { idnr } from '@navikt/fnrvalidator';
import type { DigitGroup } from './digits.ts';

const length = 11;
/** As people part it: a day of birth and the rest. */
const dateAndRest = new Set(['11', '6,5', '2,2,2,5', '6,3,2']);
/** Whole, with a figure too few, or only what stands behind the birth date. */
const lengthsWhereNamed = [11, 10, 9, 5];

const longestBefore = 60;
const longestBehind = 60;
const names =
  '(?:f(?:ø|o|oe)dsels?-?n(?:umme)?r|person-?n(?:umme)?r|pers\\.? ?nr|identitets-?n(?:umme)?r|id-?n(?:umme)?r|fnr|[dp]-?n(?:umme)?r|(?:national|personal|norwegian)(?: identity| identification| id)?[ -](?:number|no)|birth number|id number|ssn|social security number)';
const joining =
  '[\\s:.,=#"«“(–-]{0,3}(?:(?:mitt|min|mi|hans|hennes|hennar|til|er|e|var|is|was|my|of|number|nr|no)[\\s:.,=#"«“(–-]{1,3}){0,4}';
const namedBefore = new RegExp(`(?<!\\p{L})${names}\\p{L}{0,3}${joining}$`, 'u');
const namedBehind = new RegExp(
  `^[\\s,.)"»”–-]{0,3}(?:er|is|var|was|=)\\s(?:(?:mitt|my|the|hans|hennes|his|her)\\s)?${names}`,
  'u',
);

/** Whether the check digits of a national identity number, D-number or the like are right, however it is grouped. */
export function isNationalNumber(digits: string): boolean {
  return digits.length === length && idnr(digits).status === 'valid';
}

/** Whether it may be one that was mistyped: a day of birth in front, written as such a number is written. */
export function looksNational({ digits, groups }: { digits: string; groups: readonly DigitGroup[] }): boolean {
  if (digits.length !== length || !dateAndRest.has(groups.map((group) => group.digits.length).join(','))) return false;
  const day = Number(digits.slice(0, 2)) % 40;
  const month = Number(digits.slice(2, 4)) % 40;
  return day >= 1 && day <= 31 && Number(digits.slice(0, 2)) < 72 && month >= 1 && month <= 12;
}

/** Of the numbers that may begin there the one that the words around call a national number. */
export function namedNational<N extends { digits: string; start: number; end: number }>(
  candidates: readonly N[],
  text: string,
): N | undefined {
  const likely = lengthsWhereNamed.flatMap((each) => candidates.filter(({ digits }) => digits.length === each));
  const [first] = likely;
  if (first === undefined) return undefined;
  const before = text.slice(Math.max(0, first.start - longestBefore), first.start).toLowerCase();
  if (namedBefore.test(before)) return first;
  return likely.find(
    ({ digits, end }) =>
      digits.length === length && namedBehind.test(text.slice(end, end + longestBehind).toLowerCase()),
  );
}
