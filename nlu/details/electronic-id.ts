import type { Details } from '../understanding.ts';
import { isNegated } from './text/negation.ts';
import { findPhrases, phraseTable } from './text/phrases.ts';
import type { Token } from './text/tokens.ts';
import { wordSet } from './text/word-set.ts';

const names = phraseTable<'eid'>([
  [
    'eid',
    'bankid, bank id, minid, min id, buypass, commfides, eid, e id, elektronisk/elektroniske id/legitimasjon, electronic id, bankiden',
  ],
]);
const having = wordSet('har have got ja yes med with bruker brukar use using via through jo jepp yeah yep');
const lacking = wordSet(
  'ikke ikkje itj no ingen inga uten utan without mangler manglar lack nei havent dont never aldri havn',
);
const asking = wordSet(
  'need trenger treng må must kreves require requires få get skaffe order can kan how hvordan korleis if hvis om koble lost mistet expired gått utløpt virker works',
);
const loggingIn = wordSet(
  'logget logga logge logg inn innlogging login log logged logging sign signing godkjenne approve',
);
const wordsAround = 5;
const wholeWords = 3;

/** `får ikke logget inn med BankID`: whoever cannot log in with it may have it. */
function isLogin(tokens: readonly Token[], from: number): boolean {
  const before = tokens.slice(Math.max(0, from - wordsAround), from);
  return before.some(({ word }) => loggingIn.has(word)) && before.some(({ word }) => lacking.has(word));
}

/** Back to where the writer says to have it: in `har ikkje søkt, har bankid` another thing is lacking. */
function lacksBefore(tokens: readonly Token[], from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - wordsAround); at -= 1) {
    const token = tokens[at];
    if (token === undefined || lacking.has(token.word)) return token !== undefined;
    if (token.startsClause && (having.has(token.word) || having.has(tokens[at + 1]?.word ?? ''))) return false;
  }
  return false;
}

/** Whether the writer has an electronic identity such as BankID. */
export function findElectronicId(tokens: readonly Token[]): Details['electronicId'] {
  const [hit] = findPhrases(names, tokens);
  if (hit === undefined || tokens[hit.from]?.asked === true) return undefined;
  if (isLogin(tokens, hit.from)) return undefined;
  if (isNegated(tokens, hit)) return 'no';
  const before = tokens.slice(Math.max(0, hit.from - wordsAround), hit.from).map(({ word }) => word);
  const behind = tokens.slice(hit.to, hit.to + wordsAround).map(({ word }) => word);
  if (lacksBefore(tokens, hit.from) || behind.some((word) => lacking.has(word))) return 'no';
  if ([...before, ...behind].some((word) => asking.has(word))) return undefined;
  const isSaid =
    before.some((word) => having.has(word)) || behind.some((word) => ['har', 'have', 'ja', 'yes'].includes(word));
  return isSaid || tokens.length <= wholeWords ? 'yes' : undefined;
}
