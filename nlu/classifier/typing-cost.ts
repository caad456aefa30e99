const { min } = Math;

/** Negative logarithms of how often fingers do this at a letter: leaving it out or swapping it is commoner than any one wrong key. */
const wrongKey = 5;
const missed = 4;

/** How unlikely it is that one word was typed for another, as the negative logarithm of a probability. */
export function typingCost(typed: string, meant: string): number {
  const width = meant.length + 1;
  const costs = new Float64Array((typed.length + 1) * width);
  for (let column = 1; column < width; column += 1) costs[column] = column * missed;
  for (let row = 1; row <= typed.length; row += 1) {
    costs[row * width] = row * wrongKey;
    for (let column = 1; column < width; column += 1) {
      const isSame = typed[row - 1] === meant[column - 1];
      const changed = at(costs, (row - 1) * width + column - 1) + (isSame ? 0 : wrongKey);
      const added = at(costs, (row - 1) * width + column) + wrongKey;
      const leftOut = at(costs, row * width + column - 1) + missed;
      const isSwapped = row > 1 && typed[row - 1] === meant[column - 2] && typed[row - 2] === meant[column - 1];
      const swapped = isSwapped ? at(costs, (row - 2) * width + column - 2) + missed : Infinity;
      costs[row * width + column] = min(changed, added, leftOut, swapped);
    }
  }
  return at(costs, costs.length - 1);
}

function at(costs: Float64Array, index: number): number {
  return costs[index] ?? 0;
}
