/** The same numbers in every run, without a seed in the test runner. */
export function sequence(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

export const two = (figure: number) => String(figure).padStart(2, '0');

/** Made up: a day of birth, figures at random, and the two check digits worked out. `dnr` adds 40 to the day. */
export function nationalNumbers(count: number, dnr: boolean): string[] {
  const next = sequence(dnr ? 7 : 3);
  const made: string[] = [];
  while (made.length < count) {
    const born = `${two(1 + next(28) + (dnr ? 40 : 0))}${two(1 + next(12))}${two(next(100))}${String(next(1000)).padStart(3, '0')}`;
    const first = check(born, [3, 7, 6, 1, 8, 9, 4, 5, 2]);
    const second = check(`${born}${first}`, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]);
    if (first < 10 && second < 10) made.push(`${born}${first}${second}`);
  }
  return made;
}

function check(digits: string, weights: number[]): number {
  const sum = weights.reduce((total, weight, at) => total + weight * Number(digits[at]), 0);
  return (11 - (sum % 11)) % 11;
}
