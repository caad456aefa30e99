/** A text as a card has room for it: what is longer is cut, and shows that it is. */
export function shortened(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most).toWellFormed().trimEnd()} …`;
}

/** Where a sentence ends: an abbreviation goes on in small letters or figures. */
const endOfSentence = /[.!?](?=\s+\p{Lu}|\s*\n|\s*$)/u;

/** The first sentence, with a sign that there is more. */
export function firstSentence(text: string): string {
  const ends = text.search(endOfSentence);
  const first = ends < 0 ? text : text.slice(0, ends + 1);
  return first.trim() === text.trim() ? first.trim() : `${first.trim()} …`;
}
