/** Signs of print that GSM-7 lacks, with the plain ones that say the same. Letters are not among them. */
const plainForms: ReadonlyMap<string, string> = new Map(
  Object.entries({
    "'": '‘’‚‛′',
    '"': '“”„‟«»″',
    '-': '‐‑‒–—―−',
    '- ': '•‣◦▪',
    '...': '…',
    ' ': '\u00a0\u2002\u2003\u2007\u2008\u2009\u200a\u202f',
    '\n': '\u2028\u2029',
    '': '\u00ad\u200b\u2060\ufeff',
  }).flatMap(([plain, printed]) => Array.from(printed, (sign) => [sign, plain] as const)),
);

const bulletAndSpace = /([•‣◦▪])[ \u00a0]/gu;

/**
 * The text with plain quotation marks, dashes, dots, bullets and spaces, which cost less as a text message. Letters stay
 * whatever they cost: a name is written as it is.
 */
export function withPlainCharacters(text: string): string {
  const composed = text.normalize('NFC').replaceAll(bulletAndSpace, '$1');
  return Array.from(composed, (sign) => plainForms.get(sign) ?? sign).join('');
}
