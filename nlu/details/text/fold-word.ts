import { foldName } from '../../../domain/places/fold-name.ts';

const plain = /^[a-z]+$/;
const doubled = /aa|ae|oe/;
const drawnOut = /(\p{L})\1{2,}/gu;

/** The form in which words are compared: `Søknad`, `soeknad` and `SOKNAD` become the same, and so do `ja` and `jaaaa`; not `noe` and `no`. */
export function foldWord(word: string): string {
  const lower = word.toLowerCase().replace(drawnOut, '$1');
  if (lower === 'noe') return lower;
  return plain.test(lower) && !doubled.test(lower) ? lower : foldName(lower) || lower;
}
