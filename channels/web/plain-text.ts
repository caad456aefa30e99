const mostCharacters = 1000;
// More than this is not even looked at: normalising is cheap only while the text is short.
const mostCodeUnits = 4 * mostCharacters;

/**
 * What a person wrote, without what no keyboard makes (control characters, broken surrogates), in one spelling of each
 * letter, and at most 1000 characters of it.
 */
export function plainText(written: string): { text: string; cut: boolean } {
  const readable = written
    .slice(0, mostCodeUnits)
    .toWellFormed()
    .replaceAll(/(?![\n\t])\p{Cc}/gu, '')
    .normalize('NFC');
  const characters = Array.from(readable);
  const cut = characters.length > mostCharacters || written.length > mostCodeUnits;
  return { text: cut ? characters.slice(0, mostCharacters).join('') : readable, cut };
}
