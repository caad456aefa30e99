import { foldName } from '../../../domain/places/fold-name.ts';

const plain = /^[a-z]+$/;
const doubled = /aa|ae|oe/;
const drawnOut = /(\p{L})\1{2,}/gu;

/** The form in which words are compared: `Søknad`, `soeknad` and `SOKNAD` become the same, and so do `ja` and `jaaaa`. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase().replace(drawnOut, '$1');
  return plain.test(lower) && !doubled.test(lower) ? lower : foldName(lower);
}
