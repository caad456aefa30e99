const empty = -1;

/** The n-grams a model knows: from the hash of an n-gram to its row. */
interface Vocabulary {
  size: number;
  /** The row of a hash, or -1. */
  rowOf(hash: number): number;
}

/** An open table at most half full: two look-ups on average, and no object per n-gram. */
export function createVocabulary(hashes: Uint32Array): Vocabulary {
  const slots = 2 ** Math.ceil(Math.log2(Math.max(2, hashes.length * 2)));
  const mask = slots - 1;
  const keys = new Uint32Array(slots);
  const rows = new Int32Array(slots).fill(empty);
  for (let row = 0; row < hashes.length; row += 1) {
    const hash = hashes[row] ?? 0;
    let slot = hash & mask;
    while (rows[slot] !== empty) slot = (slot + 1) & mask;
    keys[slot] = hash;
    rows[slot] = row;
  }
  return {
    size: hashes.length,
    rowOf(hash) {
      let slot = hash & mask;
      for (let row = rows[slot] ?? empty; row !== empty; row = rows[slot] ?? empty) {
        if (keys[slot] === hash) return row;
        slot = (slot + 1) & mask;
      }
      return empty;
    },
  };
}
