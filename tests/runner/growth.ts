// Longer than the clock's steps, shorter than the turns in which a busy machine shares itself out.
const leastMilliseconds = 0.1;
const fewestComparisons = 3;
const mostComparisons = 24;
const triesToCompare = 4;
const millisecondsOfRest = 2;

const timesAsLong = 16;

/**
 * What `growth` stays below where the work grows with the length: it is about 16 then, and 256 where it grows with the
 * square. Halfway, as factors go, so that a machine that is four times slower at the wrong moment fails nobody.
 */
export const aboutLinear = timesAsLong ** 1.5;

/**
 * How many times as much work sixteen times the text is, around a text of so many letters. Of both the least of all
 * tries counts, and is tried for again while they differ too much: a busy machine disturbs many tries, and a square is
 * there in the least of them too.
 */
export function growth(read: (text: string) => unknown, piece: string, letters: number): number {
  const shortest = Math.ceil(letters / 2);
  const [short, long] = [repeated(piece, shortest), repeated(piece, timesAsLong * shortest)];
  read(long);
  const times = timesWorthMeasuring(() => read(short));
  const least = { short: Number.POSITIVE_INFINITY, long: Number.POSITIVE_INFINITY };
  for (let count = 0; count < mostComparisons; count += 1) {
    least.short = Math.min(
      least.short,
      leastWork(() => read(short), times),
    );
    least.long = Math.min(
      least.long,
      leastWork(() => read(long), times),
    );
    if (count >= fewestComparisons && least.long / least.short < aboutLinear) break;
  }
  return least.long / least.short;
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
  rest();
  return Math.min(...Array.from({ length: triesToCompare }, () => work(act, times)));
}

/** Whoever has rested is given a whole turn of the machine. */
function rest(): void {
  Atomics.wait(new Int32Array(new SharedArrayBuffer(Int32Array.BYTES_PER_ELEMENT)), 0, 0, millisecondsOfRest);
}

/** Milliseconds. */
function work(act: () => unknown, times: number): number {
  const began = performance.now();
  for (let count = 0; count < times; count += 1) act();
  return performance.now() - began;
}
