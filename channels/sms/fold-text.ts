import { plainName } from '../../domain/places/fold-name.ts';

// Nobody writes a keyword in more, and everything below grows with it.
const longest = 320;

/**
 * What is compared of a short message: its letters and digits in small plain letters, one space between words, whatever
 * stood between and around them. Letters that stand alone are one word (`S T O P`), and one repeated is one (`STOOOP`).
 */
export function foldText(text: string): string {
  const plain = plainName(
    text
      .slice(0, longest + 1)
      .normalize('NFKC')
      .replaceAll(/\p{Cf}/gu, ''),
  );
  if (plain.length > longest) return '';
  const words = plain.split(' ');
  const joined = words.length > 2 && words.every((word) => word.length === 1) ? words.join('') : plain;
  return joined.replaceAll(/(\p{L})\1+/gu, '$1');
}
