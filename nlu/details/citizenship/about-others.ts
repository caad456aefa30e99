import { isWriter } from '../people-named.ts';
import type { Token } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';

const others =
  wordSet(`kid kids baby employer employers company arbeidsgiver arbeidsgiveren arbeidsgivar arbeidsgivaren firma firmaet mann mannen kone kona ektefelle ektefellen husband husbands wife wifes spouse partner partneren kjæreste kjæresten kjærasten samboer samboeren sambuaren
  girlfriend boyfriend fiance mor far moren mora faren mamma pappa mother father mum dad son sønn sønnen guten gutten daughter datter datteren dottera dotter dattera sonen barn barnet barna child friend venn sjef boss married gift forlova
  his hans hennes hennar family familiemedlem familie gjennom through hun han ho she he broren brother for parents foreldre`);
/** As written: folded, the dialect's `æ` would be the English `a`. */
const writers = new Set(['jeg', 'eg', 'i', "i'm", 'i’m', 'im', 'æ', 'og', 'and', 'men', 'but']);
const families = wordSet('family familie');
const together = wordSet('me meg jeg eg i we vi');
const articles = wordSet('a an the en ein ei et eit');
const marrying = wordSet('gift married forlova gjennom through for');
const wordsBack = 5;

/** The words before it are about somebody else: `my husband is …`, `gift med en …`. */
export function isAboutOthers(tokens: readonly Token[], from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - wordsBack); at -= 1) {
    const token = tokens[at];
    if (token === undefined) return false;
    if (others.has(token.word) && !isGenitive(tokens[at - 1]) && !isWithWriter(tokens, at)) return true;
    if (writers.has(token.written) || token.startsSentence) return false;
  }
  return false;
}

/** `me and my daughter are`, `jeg og kona er`; `we are a family`, `jeg er en mann`: the writer is one of them. */
export function isWithWriter(tokens: readonly Token[], at: number): boolean {
  if (marrying.has(tokens[at]?.word ?? '')) return false;
  if (isWriter(tokens, { from: at }) || (families.has(tokens[at]?.word ?? '') && isArticle(tokens[at - 1])))
    return true;
  const joins = ['my', 'min', 'mi', 'our'].includes(tokens[at - 1]?.word ?? '') ? at - 2 : at - 1;
  return ['og', 'and'].includes(tokens[joins]?.word ?? '') && together.has(tokens[joins - 1]?.word ?? '');
}

function isArticle(token: Token | undefined): boolean {
  return token !== undefined && articles.has(token.word);
}

/** `husband's`. */
export function isGenitive(token: Token | undefined): boolean {
  return token !== undefined && /['’´`]s?$/.test(token.written);
}
