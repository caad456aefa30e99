// Longer than the clock's steps, shorter than the turns in which a busy machine shares itself out.
const leastMilliseconds = 0.5;
const mostComparisons = 12;
const triesToCompare = 4;

/** What `growth` stays below where the work grows with the length: it is about 4 then, and 16 where it grows with the square. */
export const aboutLinear = 8;

/**
 * How many times as much work four times the text is. Both are measured in the same run, the least of several short
 * tries, and compared again while they differ too much: neither a slow machine nor a busy one decides.
 */
export function growth(read: (text: string) => unknown, piece: string, letters: number): number {
  const [short, long] = [repeated(piece, letters), repeated(piece, 4 * letters)];
  const times = timesWorthMeasuring(() => read(short));
  let least = Number.POSITIVE_INFINITY;
  // A disturbance comes once, a square comes every time.
  for (let count = 0; count < mostComparisons && least >= aboutLinear; count += 1) {
    least = Math.min(least, leastWork(() => read(long), times) / leastWork(() => read(short), times));
  }
  return least;
}

function repeated(piece: string, letters: number): string {
  return piece.repeat(Math.ceil(letters / piece.length)).slice(0, letters);
}

/** So often that the clock can tell; what runs for the first time is slow, so the first runs count for nothing. */
function timesWorthMeasuring(act: () => unknown): number {
  let times = 1;
  while (work(act, times) < leastMilliseconds) times *= 2;
  return times;
}

function leastWork(act: () => unknown, times: number): number {
  return Math.min(...Array.from({ length: triesToCompare }, () => work(act, times)));
}

/** Milliseconds. */
function work(act: () => unknown, times: number): number {
  const began = performance.now();
  for (let count = 0; count < times; count += 1) act();
  return performance.now() - began;
}
