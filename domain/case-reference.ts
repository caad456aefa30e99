import { digitGroups } from './digits.ts';
import { Masked } from './masked.ts';

/** The DUF number of an application has 12 digits; it stands on the card and in the letter with the decision. */
export const caseReferenceLength = 12;

const onlyBlanks = /^[\s.\-‐-―]*$/u;

/** Reads a reference that is all a person wrote, with or without spaces, in digits of any script. */
export function readCaseReference(text: string): Masked | undefined {
  const groups = digitGroups(text);
  let reached = 0;
  for (const group of groups) {
    if (!onlyBlanks.test(text.slice(reached, group.start))) return undefined;
    reached = group.end;
  }
  const digits = groups.map((group) => group.digits).join('');
  return digits.length === caseReferenceLength && onlyBlanks.test(text.slice(reached)) ? new Masked(digits) : undefined;
}
