import type { Hit } from '../text/phrases.ts';
import type { Token } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';
import { occupations } from '../words/occupations.ts';
import type { Named } from './named-countries.ts';

/** What says of the writer who they are. */
export const being = wordSet('er e am im is are became blitt ble blei vart som we´re were jeg eg me we vi');
const subjects = wordSet(
  'me meg er e am im are kommer kjem come comes jeg eg vi we originally opprinnelig citizen statsborger statsborgar born',
);
const travelling =
  wordSet(`moving writing fly flyr flyg flying flight reise reiser reist travel travelling traveling drar dra back tilbake flytte flytter flyttar flyttet flytta trip ferie
  holiday vacation return returning landed kom came arrived ankom call calling ring ringer`);
const arriving = wordSet('kom came arrived ankom');
const everyone = wordSet('all alle both begge');
const articlesOrNone = wordSet('a an the en ein ei et eit');
const wordsOfADescription = 6;

/** `jeg er fra Syria`, `sykepleier fra Filippinene`; not `fly from Poland`, `a car from Germany`. */
export function isFrom(tokens: readonly Token[], hit: Hit<Named>): boolean {
  const at = tokens[hit.from - 1]?.word === 'the' ? hit.from - 2 : hit.from - 1;
  const lead = tokens[at];
  if (lead === undefined || !['fra', 'from'].includes(lead.word) || ['til', 'to'].includes(tokens[hit.to]?.word ?? ''))
    return false;
  const back = tokens.slice(Math.max(0, at - 3), at);
  if (back.some(({ word }) => travelling.has(word) && !isArrival(word, tokens))) return false;
  const [first, last] = [back[0]?.word, back.at(-1)];
  const isI = (last?.word === 'i' && last.startsClause) || arriving.has(last?.word ?? '');
  if (isOfAllOfUs(tokens, at)) return true;
  const isSaid = back.slice(-2).some(({ word }) => subjects.has(word)) || first === 'er' || isI;
  return at === 0 || lead.startsClause || isSaid || occupations.has(back.at(-1)?.word ?? '') || isDescribed(tokens, at);
}

/** `we are five, all from Syria`. */
function isOfAllOfUs(tokens: readonly Token[], at: number): boolean {
  const all = tokens[at - 1];
  return (
    all?.startsClause === true &&
    everyone.has(all.word) &&
    tokens.slice(0, at).some(({ word }) => word === 'vi' || word === 'we')
  );
}

/** Whoever fled from a country and came is from there. */
function isArrival(word: string, tokens: readonly Token[]): boolean {
  return arriving.has(word) && tokens.some((token) => /^(?:flyktning|flykting|refugee|asyl)/.test(token.word));
}

/** `I'm an au pair from`, `I'm a Swiss citizen's wife from`. */
function isDescribed(tokens: readonly Token[], at: number): boolean {
  for (let index = at - 1; index >= Math.max(0, at - wordsOfADescription); index -= 1) {
    const token = tokens[index];
    if (token === undefined || travelling.has(token.word)) return false;
    if (articlesOrNone.has(token.word) && being.has(tokens[index - 1]?.word ?? '')) return true;
    if (token.startsClause) return false;
  }
  return false;
}
