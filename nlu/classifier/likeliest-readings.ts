const { exp } = Math;

/** Words by their numbers; what nobody wrote has one of its own, and so has the edge of a text. */
export const unknown = -2;
const edge = -1;

/** What one typed word may mean, or two side by side. */
export interface Piece {
  /** The one or two words meant. */
  numbers: readonly number[];
  /** What was meant in place of each typed word: nothing for one that belongs to the word before it. */
  written: readonly string[];
  /** How unlikely the slip is. */
  cost: number;
}

/** A text as it was perhaps meant: its words in place of those typed, and how likely that is beside the other readings. */
export interface Respelling {
  words: readonly string[];
  share: number;
}

/** One reading of a text up to a word: what that word is, what the whole cost, and which reading came before. */
interface Path {
  word: number;
  cost: number;
  written: readonly string[];
  before: Path | undefined;
}

type Surprise = (before: number, word: number) => number;

/** More readings than the best are heard where it is hardly better than they are. */
const mostReadings = 3;
/** Slips and surprises are no exact science: half of what parts two readings is believed. */
const belief = 0.5;

/**
 * The readings of a whole text in which slips and surprises together cost least (Viterbi, some of the best paths to each
 * word). The pieces stand where the words begin that they are read from.
 */
export function likeliestReadings(pieces: readonly (readonly Piece[])[], surprise: Surprise): Respelling[] {
  const paths: Path[][] = [[{ word: edge, cost: 0, written: [], before: undefined }]];
  for (const [at, beginning] of pieces.entries()) {
    for (const piece of beginning) {
      const end = at + piece.written.length;
      paths[end] ??= [];
      paths[end].push(...continued(paths[at] ?? [], piece, surprise));
    }
  }
  const ends = continued(paths[pieces.length] ?? [], { numbers: [edge], written: [], cost: 0 }, surprise);
  const least = ends[0]?.cost ?? 0;
  const weights = ends.map(({ cost }) => exp(belief * (least - cost)));
  const sum = weights.reduce((all, weight) => all + weight, 0);
  return ends.map((end, rank) => ({ words: wordsOf(end), share: (weights[rank] ?? 0) / sum }));
}

function wordsOf(end: Path): string[] {
  const written: string[] = [];
  for (let path: Path | undefined = end; path !== undefined; path = path.before) written.unshift(...path.written);
  return written;
}

/** The cheapest paths that go on with this piece, in the order of their costs. */
function continued(paths: readonly Path[], { numbers, written, cost }: Piece, surprise: Surprise): Path[] {
  const [first = unknown, second] = numbers;
  const own = cost + (second === undefined ? 0 : surprise(first, second));
  const cheapest: Path[] = [];
  for (const before of paths) {
    const sum = before.cost + own + (first === unknown ? 0 : surprise(before.word, first));
    const rank = cheapest.findIndex((one) => sum < one.cost);
    if (rank < 0 && cheapest.length === mostReadings) continue;
    cheapest.splice(rank < 0 ? cheapest.length : rank, 0, { word: second ?? first, cost: sum, written, before });
    if (cheapest.length > mostReadings) cheapest.pop();
  }
  return cheapest;
}
