/**
 * The code of an appointment, such as `K7M-4PX`, made to be read aloud and typed: no sign looks like another
 * (0 O, 1 I L, 5 S, 8 B, 2 Z, U V), no vowel can make a word of it, and the first sign is a letter.
 */
type BookingReference = string & { readonly brand: 'BookingReference' };

const letters = 'CFGHJKMPQRTWX';
const digits = '34679';
const signs = letters + digits;
const length = 6;
const half = length / 2;

/** Takes a source of random whole numbers from 0 up to, but without, the number it is given. */
export function makeReference(randomBelow: (limit: number) => number): BookingReference {
  for (;;) {
    const drawn = [letters, ...Array<string>(length - 1).fill(signs)]
      .map((choice) => choice.charAt(randomBelow(choice.length)))
      .join('');
    if (isReference(drawn)) return withHyphen(drawn);
  }
}

/**
 * Finds the reference in what somebody wrote: alone or in a sentence, in small letters, with spaces instead of the
 * hyphen or between the signs, or without either.
 */
export function readReference(text: string): BookingReference | undefined {
  const written = text.normalize('NFKC').toUpperCase();
  const alone = written.replaceAll(/[^A-Z0-9ÆØÅ]/g, '');
  if (isReference(alone)) return withHyphen(alone);
  const words = written.split(/[^A-Z0-9ÆØÅ]+/);
  const candidates = words.flatMap((word, index) => [
    word,
    word.length === half ? word + (words[index + 1] ?? '') : '',
  ]);
  const found = candidates.find(isReference);
  return found === undefined ? undefined : withHyphen(found);
}

/** A digit is asked for, because three letters beside three letters may be two words. */
function isReference(candidate: string): boolean {
  return (
    candidate.length === length &&
    letters.includes(candidate.charAt(0)) &&
    [...candidate].every((sign) => signs.includes(sign)) &&
    [...candidate].some((sign) => digits.includes(sign))
  );
}

function withHyphen(drawn: string): BookingReference {
  return `${drawn.slice(0, half)}-${drawn.slice(half)}` as BookingReference;
}
