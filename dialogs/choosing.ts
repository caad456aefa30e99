import type { Heard, Offered } from './heard.ts';

/** The choice that was pressed or written out in full. */
export function pressed(text: string, offered: readonly Offered[]): string | undefined {
  const said = fold(text);
  return offered.find(({ label }) => fold(label) === said)?.value;
}

/**
 * The choice a reply means, of those that were shown: pressed, by its number or place in the list, or by words that
 * only one of them has.
 */
export function chosen(heard: Heard): string | undefined {
  const { offered, understanding } = heard;
  if (offered.length === 0) return undefined;
  return (
    pressed(understanding.text, offered) ??
    byPlace(understanding.details.ordinal ?? lonelyNumber(understanding.text), offered) ??
    byWords(understanding.text, offered)
  );
}

function lonelyNumber(text: string): number | undefined {
  const digits = /^\s*(\d{1,2})[.)]?\s*$/.exec(text);
  return digits === null ? undefined : Number(digits[1]);
}

function byPlace(place: number | undefined, offered: readonly Offered[]): string | undefined {
  if (place === undefined || place === 0) return undefined;
  return offered.at(place > 0 ? place - 1 : place)?.value;
}

/** Longer words of the reply that stand in exactly one label, if they all point to the same one. */
function byWords(text: string, offered: readonly Offered[]): string | undefined {
  const labels = offered.map(({ value, label }) => ({ value, words: new Set(wordsOf(label)) }));
  const meant = new Set<string>();
  for (const word of wordsOf(text)) {
    const having = labels.filter(({ words }) => words.has(word));
    const [only] = having;
    if (having.length === 1 && only !== undefined) meant.add(only.value);
  }
  const [only] = meant;
  return meant.size === 1 ? only : undefined;
}

function wordsOf(text: string): string[] {
  return fold(text)
    .split(/[^\p{L}\p{M}\p{N}:]+/u)
    .filter((word) => word.length > 2);
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll('.', ':').trim();
}
