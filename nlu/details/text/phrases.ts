import { foldWord } from './fold-word.ts';
import { isOneErrorApart } from './near-word.ts';
import type { Token } from './tokens.ts';

/** One place in a phrase: the words that may stand there. */
interface Slot {
  words: ReadonlySet<string>;
  beginnings: readonly string[];
  /** Words that are recognised with a typing error too. */
  misspelled: readonly string[];
  mayBeMissing: boolean;
  /** Up to so many other words of the same clause. */
  gap: number;
}

interface Phrase<Value> {
  value: Value;
  slots: readonly Slot[];
}

/** Phrases by the first two letters of their first word. */
export type PhraseTable<Value> = ReadonlyMap<string, readonly Phrase<Value>[]>;

/** A phrase that was found: from its first token to the one behind its last. */
export interface Hit<Value> {
  value: Value;
  from: number;
  to: number;
}

const longestGap = 3;
/** Whoever repeats one thing more often says nothing new. */
const mostHits = 30;
const shortestMisspelled = 6;

/**
 * A table of phrases, parted by commas, and what they mean. In a phrase `a/b` is either word, `kort*` every word that begins so, `kort~`
 * the word with one typing error too, `word?` may be missing, `..` stands for up to three words of the same clause.
 */
export function phraseTable<Value>(
  meanings: readonly (readonly [Value, ...(readonly string[])])[],
): PhraseTable<Value> {
  const table = new Map<string, Phrase<Value>[]>();
  for (const [value, ...written] of meanings) {
    for (const each of written) {
      for (const phrase of each.split(',')) add(table, { value, slots: phrase.trim().split(/\s+/).map(slotOf) });
    }
  }
  return table;
}

function add<Value>(table: Map<string, Phrase<Value>[]>, phrase: Phrase<Value>): void {
  for (const start of startsOf(phrase.slots)) {
    const others = table.get(start);
    if (others === undefined) table.set(start, [phrase]);
    else others.push(phrase);
  }
}

/** The first two letters of every word a phrase may begin with. */
function startsOf(slots: readonly Slot[]): ReadonlySet<string> {
  const firstNeeded = slots.findIndex(({ mayBeMissing }) => !mayBeMissing);
  const words = slots.slice(0, firstNeeded + 1).flatMap((slot) => [...slot.words, ...slot.beginnings]);
  return new Set(words.map((word) => word.slice(0, 2)));
}

function slotOf(written: string): Slot {
  if (written === '..')
    return { words: new Set(), beginnings: [], misspelled: [], mayBeMissing: true, gap: longestGap };
  const mayBeMissing = written.endsWith('?');
  const alternatives = (mayBeMissing ? written.slice(0, -1) : written).split('/');
  const plain = alternatives.filter((word) => !word.endsWith('*')).map((word) => foldWord(word.replace('~', '')));
  const beginnings = alternatives.filter((word) => word.endsWith('*')).map((word) => foldWord(word.slice(0, -1)));
  const misspelled = alternatives.filter((word) => word.endsWith('~')).map((word) => foldWord(word.slice(0, -1)));
  return { words: new Set(plain), beginnings, misspelled, mayBeMissing, gap: 0 };
}

/** The longest phrase that begins at this token. */
export function phraseAt<Value>(
  table: PhraseTable<Value>,
  tokens: readonly Token[],
  from: number,
): Hit<Value> | undefined {
  const candidates = table.get(tokens[from]?.beginning ?? '') ?? [];
  let longest: Hit<Value> | undefined;
  for (const { value, slots } of candidates) {
    const to = endOf(slots, 0, tokens, from, from);
    if (to !== undefined && to > (longest?.to ?? from)) longest = { value, from, to };
  }
  return longest;
}

/** The phrases of the table, from left to right, none inside another. */
export function findPhrases<Value>(table: PhraseTable<Value>, tokens: readonly Token[]): Hit<Value>[] {
  const hits: Hit<Value>[] = [];
  for (let at = 0; at < tokens.length && hits.length < mostHits; ) {
    const hit = phraseAt(table, tokens, at);
    if (hit !== undefined) hits.push(hit);
    at = hit?.to ?? at + 1;
  }
  return hits;
}

/** Where the slots end that are still to be matched. Phrases are short and gaps bounded, so the work is too. */
function endOf(
  slots: readonly Slot[],
  index: number,
  tokens: readonly Token[],
  from: number,
  at: number,
): number | undefined {
  const slot = slots[index];
  if (slot === undefined) return at;
  if (slot.gap > 0) return endAfterGap(slots, index, tokens, from, at);
  const token = tokens[at];
  const here = token !== undefined && (at === from || !token.startsClause) && fits(slot, token.word);
  const taken = here ? endOf(slots, index + 1, tokens, from, at + 1) : undefined;
  return taken ?? (slot.mayBeMissing ? endOf(slots, index + 1, tokens, from, at) : undefined);
}

function endAfterGap(
  slots: readonly Slot[],
  index: number,
  tokens: readonly Token[],
  from: number,
  at: number,
): number | undefined {
  for (let skipped = 0; skipped <= longestGap; skipped += 1) {
    const end = endOf(slots, index + 1, tokens, from, at + skipped);
    if (end !== undefined) return end;
    const next = tokens[at + skipped];
    if (next === undefined || next.startsClause) return undefined;
  }
  return undefined;
}

function fits(slot: Slot, word: string): boolean {
  if (slot.words.has(word)) return true;
  if (slot.beginnings.some((beginning) => word.startsWith(beginning))) return true;
  return word.length >= shortestMisspelled && slot.misspelled.some((right) => isOneErrorApart(word, right));
}
