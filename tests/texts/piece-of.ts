/** The longest piece of a sentence of ours that nothing is filled into: by it the sentence is known, whatever fills it. */
export function pieceOf(sentence: string): string {
  const pieces = sentence.split(/\{[^{}]*\}/).map((piece) => piece.trim());
  return pieces.toSorted((one, other) => other.length - one.length)[0] ?? '';
}
