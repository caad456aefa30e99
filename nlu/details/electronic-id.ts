import type { Details } from '../understanding.ts';
import { isNegated } from './text/negation.ts';
import { findPhrases, type Hit, phraseTable } from './text/phrases.ts';
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
  'korkje verken hverken neither ikke ikkje itj no ingen inga uten utan without mangler manglar lack nei havent dont never aldri havn',
);
const asking = wordSet(
  'need trenger treng må must kreves require requires få get skaffe order can kan how hvordan korleis if hvis om koble lost mistet expired gått utløpt virker works blocked sperret sperra stengt blokkert',
);
const able = wordSet('can kan');
const contrasting = wordSet('but men');
const writers = wordSet('jeg eg i me');
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

/** Whether the writer has an electronic identity such as BankID; of several, one that is there is enough. */
export function findElectronicId(tokens: readonly Token[]): Details['electronicId'] {
  const said = findPhrases(names, tokens).map((hit) => saidOf(tokens, hit));
  return said.find((each) => each === 'yes') ?? said.find((each) => each !== undefined);
}

function saidOf(tokens: readonly Token[], hit: Hit<unknown>): Details['electronicId'] {
  if (tokens[hit.from]?.asked === true || isLogin(tokens, hit.from)) return undefined;
  if (isOfOther(tokens, hit.from) || isWithout(tokens, hit.from)) return undefined;
  if (contrasting.has(tokens[hit.from - 1]?.word ?? '')) return 'yes';
  const around = wordsBeside(tokens, hit);
  return lacks(tokens, hit, around) ? 'no' : has(tokens, around);
}

interface Around {
  before: readonly string[];
  /** Up to a `but`, behind which something else is lacking. */
  behind: readonly string[];
  isContrasted: boolean;
}

function wordsBeside(tokens: readonly Token[], { from, to }: Hit<unknown>): Around {
  const before = tokens.slice(Math.max(0, from - wordsAround), from).map(({ word }) => word);
  const behind = tokens.slice(to, to + wordsAround).map(({ word }) => word);
  const isContrasted = contrasting.has(behind[0] ?? '');
  return { before, behind, isContrasted };
}

function lacks(tokens: readonly Token[], hit: Hit<unknown>, { before, behind, isContrasted }: Around): boolean {
  if (isContrasted && isWriterWithout(behind)) return true;
  const upToHit = isContrasted ? tokens.slice(0, hit.to) : tokens;
  if (isNegated(upToHit, hit)) return true;
  const isOtherLacking = contrasting.has(before.at(-2) ?? '') || contrasting.has(before.at(-3) ?? '');
  if (!isOtherLacking && lacksBefore(tokens, hit.from)) return true;
  return !isContrasted && behind.some((word) => lacking.has(word));
}

/** `kona har bankid, men ikke jeg`, `my husband has BankID but I don't`. */
function isWriterWithout([, first = '', second = '']: readonly string[]): boolean {
  return (lacking.has(first) && writers.has(second)) || (writers.has(first) && lacking.has(second));
}

function has(tokens: readonly Token[], { before, behind, isContrasted }: Around): 'yes' | undefined {
  const canLogIn = [...before, ...behind].some((word) => loggingIn.has(word));
  const near = isContrasted ? [] : behind;
  const isAsking = [...before, ...near].some((word) => asking.has(word) && !(canLogIn && able.has(word)));
  if (isAsking) return undefined;
  const isSaid =
    before.some((word) => having.has(word)) || near.some((word) => ['har', 'have', 'ja', 'yes'].includes(word));
  const isUsed = canLogIn && before.some((word) => able.has(word));
  return isSaid || isUsed || tokens.length <= wholeWords ? 'yes' : undefined;
}

/** `my wife's bankid`. */
function isOfOther(tokens: readonly Token[], from: number): boolean {
  return (
    /['’´`]s$/.test(tokens[from - 1]?.written ?? '') ||
    ['her', 'his', 'hennes', 'hans'].includes(tokens[from - 1]?.word ?? '')
  );
}

/** `can I order without bankid`. */
function isWithout(tokens: readonly Token[], from: number): boolean {
  const first = tokens[0]?.word ?? '';
  return ['without', 'uten', 'utan'].includes(tokens[from - 1]?.word ?? '') && asking.has(first);
}
