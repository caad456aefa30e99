import type { Heard, Offered } from './heard.ts';

/** Words that stand in any sentence and choose nothing. */
const emptyWords = new Set(
  `jeg deg meg min mitt mine din ditt har hadde ikke enda ennå nei det den dette denne som for med men til fra ved var
  være blir ble kan skal vil noe noen annet andre alle også bare eller på
  eig meg mitt mine ditt hadde ikkje enno nei dette denne som med frå var vere vart blir noko nokon anna berre
  not yet the and for with from this that have has had was are you your mine can will would something some other any but yes
  takk please thanks helst gjerne velger vel tar tek take choose pick one stasjon station the`.split(/\s+/),
);

/** The choice that was pressed or written out in full. */
export function pressed(text: string, offered: readonly Offered[]): string | undefined {
  const said = fold(text);
  return offered.find(({ label }) => fold(label) === said)?.value;
}

/** Whether a reply is a piece of one of the choices and asks nothing: "må møte hos politiet" of "Jeg må møte hos politiet". */
export function isPieceOfChoice(text: string, offered: readonly Offered[]): boolean {
  const said = fold(text);
  if (said.includes('?') || !said.includes(' ')) return false;
  return offered.some(({ label }) => ` ${fold(label)} `.includes(` ${said} `));
}

/**
 * The choice a reply means, of those that were shown: pressed, by its number or place in the list, or by words that
 * only one of them has. Counted from the end, the way out of a list is not in it.
 */
export function chosen(heard: Heard, wayOut?: string): string | undefined {
  const { offered, understanding } = heard;
  if (offered.length === 0) return undefined;
  return (
    pressed(understanding.text, offered) ??
    byPlace(understanding.details.ordinal ?? lonelyNumber(understanding.text), offered, wayOut) ??
    byWords(understanding.text, offered)
  );
}

/** A number and nothing but signs and pictures around it. */
function lonelyNumber(text: string): number | undefined {
  const digits = /^[^\p{L}\p{N}-]*(\d{1,2})[^\p{L}\p{N}]*$/u.exec(text);
  return digits === null ? undefined : Number(digits[1]);
}

function byPlace(place: number | undefined, offered: readonly Offered[], wayOut?: string): string | undefined {
  if (place === undefined || place === 0) return undefined;
  const shown = offered.filter(({ hidden }) => !hidden);
  return place > 0 ? shown[place - 1]?.value : shown.filter(({ value }) => value !== wayOut).at(place)?.value;
}

/**
 * Words of the reply that stand in exactly one label, if they all point to the same one and the reply says nothing else:
 * "not yet" must not choose "not Nordic", nor "I left Norway" the answer "in Norway".
 */
function byWords(text: string, offered: readonly Offered[]): string | undefined {
  const labels = offered.map(({ value, label }) => ({ value, words: new Set(wordsOf(label)) }));
  const meant = new Set<string>();
  const said = wordsOf(text);
  const known = said.filter((word) => labels.some(({ words }) => words.has(word)));
  if (known.length < said.length) return undefined;
  for (const word of known) {
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
    .filter((word) => word.length > 2 && !emptyWords.has(word));
}

function fold(text: string): string {
  return text.normalize('NFKC').toLowerCase().replaceAll('.', ':').trim();
}
