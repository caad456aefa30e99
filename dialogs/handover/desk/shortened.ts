/** A text as a card has room for it: what is longer is cut, and shows that it is. */
export function shortened(text: string, most: number): string {
  return text.length <= most ? text : `${text.slice(0, most).toWellFormed().trimEnd()} …`;
}

/** Where a sentence ends: an abbreviation goes on in small letters or figures. */
const endOfSentence = /[.!?](?=\s+\p{Lu}|\s*\n|\s*$)/gu;
/** A greeting alone says nothing of what follows. */
const shortestBeginning = 20;

/** How an answer begins, and the question it ends with, for that is what was replied to. */
export function inShort(answer: string): string {
  const text = answer.trim();
  const ends = [...text.matchAll(endOfSentence)].map(({ index }) => index + 1);
  const beginning = ends.find((end) => end >= shortestBeginning) ?? text.length;
  const question = text.endsWith('?') ? (ends.at(-2) ?? 0) : text.length;
  if (question <= beginning) return text;
  return `${text.slice(0, beginning)} … ${text.slice(question).trim()}`.trim();
}
