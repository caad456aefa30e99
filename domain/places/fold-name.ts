const lettersWithoutMarks: Readonly<Record<string, string>> = { æ: 'a', ø: 'o', đ: 'd', ŋ: 'n', ŧ: 't', ß: 'ss' };

/**
 * The form in which names are compared: `Tromsø`, `tromsoe`, `TROMSÖ` and `tromso` become the same, and so do
 * `Ålesund`, `aalesund` and `alesund`. Words are parted by one space.
 */
export function foldName(name: string): string {
  return name
    .toLowerCase()
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[æøđŋŧß]/g, (letter) => lettersWithoutMarks[letter] ?? letter)
    .replace(/aa|ae/g, 'a')
    .replace(/oe/g, 'o')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
