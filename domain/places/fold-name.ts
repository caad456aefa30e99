const lettersWithoutMarks: Readonly<Record<string, string>> = { æ: 'a', ø: 'o', đ: 'd', ŋ: 'n', ŧ: 't', ß: 'ss' };

/** A name in small letters of the English alphabet, its words parted by one space: `Mosjøen`, `mosjoen`. */
export function plainName(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[æøđŋŧß]/g, (letter) => lettersWithoutMarks[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/**
 * The form in which names are compared: `Tromsø`, `tromsoe`, `TROMSÖ` and `tromso` become the same, and so do
 * `Ålesund`, `aalesund` and `alesund`.
 */
export function foldName(name: string): string {
  // Most names need no more than their small letters, and thousands are folded at start.
  const lower = name.toLowerCase();
  const plain = /^[a-z]+$/.test(lower) ? lower : plainName(name);
  return /aa|ae|oe/.test(plain) ? plain.replace(/aa|ae/g, 'a').replace(/oe/g, 'o') : plain;
}
