import { idnr } from '@navikt/fnrvalidator';
import type { DigitGroup } from './digits.ts';
import { beginsAsTelephone } from './norwegian-telephone.ts';

const length = 11;
/** As people part it: a day of birth and the rest. */
const dateAndRest = new Set(['11', '6,5', '2,2,2,5', '6,3,2']);
/** Whole, with a figure too few, or only what stands behind the birth date. */
const behindDate = 5;
const lengthsWhereNamed = [length, 10, 9, behindDate];

const longestBefore = 60;
const longestBehind = 60;
const names =
  '(?:f(?:ø|o|oe)dsels?-?n(?:umme)?r|person-?n(?:umme)?r|pers\\.? ?nr|identitets-?n(?:umme)?r|id-?n(?:umme)?r|fnr|[dp]-?n(?:umme)?r|(?:national|personal)(?: identity| identification| id)?[ -](?:number|no)|norwegian (?:id|identity|identification)[ -](?:number|no)|birth number|id number|ssn|social security number)';
const joining =
  '[\\s:.,=#"«“(–-]{0,3}(?:(?:mitt|min|mi|hans|hennes|hennar|til|er|e|var|is|was|my|of|number|nr|no)[\\s:.,=#"«“(–-]{1,3}){0,4}';
const namedBefore = new RegExp(`(?<!\\p{L})${names}\\p{L}{0,3}${joining}\\+?$`, 'u');
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

/** A number that may begin at some place of a text. */
interface Candidate {
  digits: string;
  groups: readonly DigitGroup[];
  start: number;
  end: number;
  /** More figures stand right behind it. */
  goesOn: boolean;
}

/** Of the numbers that may begin there, the shortest first, the one that the words around call a national number. */
export function namedNational<N extends Candidate>(candidates: readonly N[], text: string): N | undefined {
  const isTelephone = beginsAsTelephone(candidates.at(-1)?.groups ?? []);
  const likely = lengthsWhereNamed.flatMap((each) =>
    candidates.filter((one) => one.digits.length === each && isLikely(one, isTelephone)),
  );
  const [first] = likely;
  if (first === undefined) return undefined;
  if (isCalledNational(text, first.start)) return first;
  return likely.find(
    ({ digits, end }) =>
      digits.length === length && namedBehind.test(text.slice(end, end + longestBehind).toLowerCase()),
  );
}

/** Whether the words before this place say that a national number follows. */
export function isCalledNational(text: string, start: number): boolean {
  return namedBefore.test(text.slice(Math.max(0, start - longestBefore), start).toLowerCase());
}

/** People call a telephone number their personal number too. */
function isLikely({ digits, groups, goesOn }: Candidate, isTelephone: boolean): boolean {
  if (digits.length === length && !goesOn) return true;
  if (isTelephone) return false;
  return groups.length === 1 ? digits.length > behindDate || !goesOn : digits.length > behindDate && !goesOn;
}
