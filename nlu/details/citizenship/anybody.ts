import type { Hit } from '../text/phrases.ts';
import type { Token } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';

const plurals = wordSet('citizens nationals borgere borgarar statsborgere statsborgarar');
const being = wordSet(
  'er e am im is are as som being were both blitt became ble vart have has har with med hold jeg eg i we vi',
);
const articles = wordSet('a an en ein et eit the both');
const asking = wordSet(
  'do does must can may what how which who should will would are is has have trenger treng må kan skal bør hva kva ka hvordan korleis hvilke hvem kven får gjelder gjeld er har',
);
const loneWords = 1;

/** Whether citizens are spoken of and not the writer: `do EU citizens need a card?`, `reglene for EØS-borgere`. */
export function isAnybody(tokens: readonly Token[], { from, to }: Pick<Hit<unknown>, 'from' | 'to'>): boolean {
  const isArticle = articles.has(tokens[from - 1]?.word ?? '');
  const start = isArticle ? from - 1 : from;
  const isSaid = being.has(tokens[start - 1]?.word ?? '');
  const isLone = tokens[start]?.startsClause === true && tokens.length - to <= loneWords;
  if (plurals.has(tokens[to - 1]?.word ?? '')) return !isSaid && !isLone;
  if (isSaid || tokens[start]?.startsClause) return false;
  const isQuestion = tokens[from]?.asked === true || asking.has(tokens[0]?.word ?? '');
  return isQuestion && tokens[start]?.startsSentence === false && asking.has(wordBefore(tokens, start));
}

/** The verb of `must a Nordic citizen`, and what introduces `for an EU citizen`. */
function wordBefore(tokens: readonly Token[], at: number): string {
  const word = tokens[at - 1]?.word ?? '';
  return ['for', 'about', 'om'].includes(word) ? 'what' : word;
}
