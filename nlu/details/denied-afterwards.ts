import { takenBack } from './corrections.ts';
import { findPhrases, type Hit, phraseTable } from './text/phrases.ts';
import type { Token } from './text/tokens.ts';
import { wordSet } from './text/word-set.ts';

const noes = wordSet('no nei nope niks neida');
const believed = phraseTable<'believed'>([
  [
    'believed',
    `thought/believed/assumed that? i/it/my, i thought/believed/assumed, trodde/tenkte/tenkjer jeg/eg/det/at, jeg/eg trodde/tenkte, jeg/eg har trodd/trudd, trudde eg/det/at, eg trudde`,
  ],
]);
const turns = wordSet('but men however');
/** What is said behind them stands in the place of what was said before. */
const mending = phraseTable<'mends'>([
  [
    'mends',
    `nei/no/wait/vent/sorry/beklager/unnskyld/orsak/oops/ops/oi/rettelse wait/vent/no/nei/sorry/beklager? wait/vent? that/it/its/det/den/jeg/eg/i/im? is/er/var/was/mente/meinte/meant/mean/have/har? a/an/en/ei/et/eit/only/just/bare/berre/actually/faktisk?,
     i mean/meant, jeg/eg mente/meinte/mener/meiner, actually its/it/i? is/have?, or rather, rettere sagt`,
  ],
]);

/** The hits that the message itself does not take back, deny in the answer to its own question, or put something else in the place of. */
export function notDeniedAfterwards<Value>(
  tokens: readonly Token[],
  hits: readonly Hit<Value>[],
  replacing: readonly Hit<unknown>[],
): Hit<Value>[] {
  if (hits.length === 0) return [];
  const back = [...takenBack(tokens)];
  markBelieved(tokens, back);
  markAnsweredNo(tokens, back);
  const standing = hits.filter(({ from }) => back[from] !== true);
  const mended = findPhrases(mending, tokens).filter(
    ({ from }) => tokens[from]?.startsClause || tokens[from]?.word === 'i',
  );
  const from = mended.findLast(({ to }) => replacing.some((hit) => hit.from === to && back[to] !== true))?.to ?? 0;
  return standing.filter((hit) => hit.from >= from);
}

/** `I thought I had permanent but …`: what was believed, up to the `but`. */
function markBelieved(tokens: readonly Token[], back: boolean[]): void {
  for (const { to } of findPhrases(believed, tokens)) {
    for (let at = to; at < tokens.length; at += 1) {
      if (tokens[at]?.startsSentence) break;
      if (turns.has(tokens[at]?.word ?? '')) {
        back.fill(true, to, at);
        break;
      }
    }
  }
}

/** `Permanent? No, …`: the question is denied as a whole. */
function markAnsweredNo(tokens: readonly Token[], back: boolean[]): void {
  let start = 0;
  for (const [at, token] of tokens.entries()) {
    if (!token.startsSentence) continue;
    if (tokens[at - 1]?.asked === true && noes.has(token.word)) back.fill(true, start, at);
    start = at;
  }
}
