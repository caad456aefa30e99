import type { Piece } from './likeliest-readings.ts';
import type { FindNearWords, NearWord } from './near-words.ts';
import type { WordCounts } from './word-counts.ts';

/** Negative logarithms, as for letters: a space swapped with its neighbour, one that nobody meant, and one left out. */
const swapped = 4;
const added = 6;
const missed = 6;

const shortestApart = 3;
const shortestNear = 3;

/** Reads words whose space stands in the wrong place: `inge ntime`, `car d`, `residencecard`. */
interface SlipsOfSpace {
  between(first: string, second: string): Piece[];
  within(word: string): Piece[];
}

export function createSlipsOfSpace({ words }: WordCounts, near: FindNearWords): SlipsOfSpace {
  const numberOf = new Map(words.map((word, number) => [word, number]));

  /** The word itself where it is known, otherwise those it may be a slip for. */
  function readingsOf(word: string, errors: number): readonly NearWord[] {
    const number = numberOf.get(word);
    if (number !== undefined) return [{ word: number, cost: 0 }];
    return errors > 0 && word.length >= shortestNear ? near(word, errors) : [];
  }

  /** The space belongs elsewhere: at least one of the two words is then right. */
  function moved(first: string, second: string): Piece[] {
    const errors = numberOf.has(first) || numberOf.has(second) ? 1 : 0;
    const seconds = readingsOf(second, errors);
    return readingsOf(first, errors).flatMap((one) =>
      seconds.map((other) => ({
        numbers: [one.word, other.word],
        written: [words[one.word] ?? first, words[other.word] ?? second],
        cost: swapped + one.cost + other.cost,
      })),
    );
  }

  return {
    between(first, second) {
      const whole = readingsOf(first + second, 0).map(({ word }) => ({
        numbers: [word],
        written: [first + second, ''],
        cost: added,
      }));
      const [head, tail] = [first.slice(0, -1), first.slice(-1)];
      return [...moved(first + second.slice(0, 1), second.slice(1)), ...moved(head, tail + second), ...whole];
    },
    within(word) {
      const pieces: Piece[] = [];
      for (let at = shortestApart; at <= word.length - shortestApart; at += 1) {
        const [first, second] = [numberOf.get(word.slice(0, at)), numberOf.get(word.slice(at))];
        if (first === undefined || second === undefined) continue;
        pieces.push({
          numbers: [first, second],
          written: [`${word.slice(0, at)} ${word.slice(at)}`],
          cost: missed,
        });
      }
      return pieces;
    },
  };
}
