const { min } = Math;

/** Negative logarithms of how often fingers do this at a letter: leaving it out or swapping it is commoner than any one wrong key. */
const wrongKey = 6;
const missed = 4;

/** How unlikely it is that one word was typed for another, as the negative logarithm of a probability. */
type TypingCost = (typed: string, meant: string) => number;

/** For words of at most so many letters; it works in a table of its own, which every call writes anew. */
export function createTypingCost(longest: number): TypingCost {
  const width = longest + 1;
  const costs = new Uint16Array(width * width);
  for (let edge = 1; edge < width; edge += 1) {
    costs[edge] = edge * missed;
    costs[edge * width] = edge * wrongKey;
  }
  const at = (row: number, column: number) => costs[row * width + column] ?? 0;

  return (typed, meant) => {
    for (let row = 1; row <= typed.length; row += 1) {
      const letter = typed.charCodeAt(row - 1);
      for (let column = 1; column <= meant.length; column += 1) {
        const other = meant.charCodeAt(column - 1);
        const changed = at(row - 1, column - 1) + (letter === other ? 0 : wrongKey);
        let least = min(changed, at(row - 1, column) + wrongKey, at(row, column - 1) + missed);
        const mayBeSwapped = row > 1 && column > 1 && letter === meant.charCodeAt(column - 2);
        if (mayBeSwapped && typed.charCodeAt(row - 2) === other) least = min(least, at(row - 2, column - 2) + missed);
        costs[row * width + column] = least;
      }
    }
    return at(typed.length, meant.length);
  };
}
