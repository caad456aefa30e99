const anyDigit = /^\p{Nd}$/u;

/** The value of a decimal digit of any script (٣ is 3), or undefined for any other character. */
function valueOfDigit(character: string): number | undefined {
  const code = character.codePointAt(0) ?? 0;
  if (code < 128) return code >= 48 && code <= 57 ? code - 48 : undefined;
  if (!anyDigit.test(character)) return undefined;
  // Unicode keeps the ten digits of a script together, from zero; at most five such rows touch each other.
  let zero = code;
  while (anyDigit.test(String.fromCodePoint(zero - 1))) zero -= 1;
  return (code - zero) % 10;
}

/** Digits written together, with where they stand in the text. */
export interface DigitGroup {
  digits: string;
  start: number;
  end: number;
}

/** All runs of digits of a text, each as ASCII digits. */
export function digitGroups(text: string): DigitGroup[] {
  const groups: DigitGroup[] = [];
  let open: DigitGroup | undefined;
  let position = 0;
  for (const character of text) {
    const value = valueOfDigit(character);
    const end = position + character.length;
    if (value === undefined) {
      open = undefined;
    } else if (open === undefined) {
      open = { digits: String(value), start: position, end };
      groups.push(open);
    } else {
      open.digits += value;
      open.end = end;
    }
    position = end;
  }
  return groups;
}
