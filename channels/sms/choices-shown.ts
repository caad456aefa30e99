import { fitsOneText } from './pack-texts.ts';
import { withPlainCharacters } from './plain-characters.ts';

const mostChoices = 5;
const fewestChoices = 2;

/**
 * Which of the choices of a question stand in a text message, by their places: the first and the last, which is the way
 * out. No other can be chosen by a number.
 */
export function choicesShown(question: string, labels: readonly string[]): readonly number[] {
  const places = labels.map((_label, place) => place);
  const fits = (some: readonly number[], above: readonly string[]) =>
    fitsOneText(numberedBelow(above, withPlain(some.map((place) => labels[place] ?? ''))));
  if (places.length <= mostChoices && fits(places, [])) return places;
  for (let most = mostChoices; most > fewestChoices; most -= 1) {
    const some = most < places.length ? [...places.slice(0, most - 1), ...places.slice(-1)] : places;
    if (fits(some, withPlain([question]))) return some;
  }
  return places.length <= fewestChoices ? places : [...places.slice(0, fewestChoices - 1), ...places.slice(-1)];
}

/** The choices as they stand in a text message, below what stands above them. */
export function numberedBelow(above: readonly string[], labels: readonly string[]): string {
  return [...above, ...labels.map((label, at) => `${at + 1} ${label}`)].join('\n');
}

function withPlain(texts: readonly string[]): string[] {
  return texts.map((text) => withPlainCharacters(text).trim());
}
