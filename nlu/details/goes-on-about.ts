import { isInNeed } from './in-need.ts';
import { writersNamed } from './said-of.ts';
import { findPhrases, phraseAt, phraseTable } from './text/phrases.ts';
import type { Token } from './text/tokens.ts';
import { wordSet } from './text/word-set.ts';

const pronouns = wordSet('hun han ho he she they de dei');
const joining = wordSet('og and men but so så som who that');
const having = wordSet(
  'har has have had mistet mista lost trenger treng need needs fikk fekk got må skal must should doesnt does mangler manglar is er',
);
/** Of several they are said in the plural. */
const several = wordSet(
  'twins kids children sons daughters boys girls parents grandparents babies barna borna tvillingene tvillingane foreldrene foreldra',
);
/** Of one person these are said in the third; without a subject they are the writer's: `wife is Norwegian, need new card`. */
const plural = wordSet('have need');
const writersToo = wordSet('vi we jeg eg');
/** Who is meant is pointed out: `det er han som treng kort`, `the card is for her`. */
const pointing = phraseTable<'they'>([
  [
    'they',
    `det/d er/e bare/berre/kun? han/hun/ho/ham/henne/dei/de som, er/e det bare/berre/kun? han/hun/ho/ham/henne/dei/de som, is it only/just? him/her/he/she/them/they who/that, det er han/hun/ho/ham/henne det gjelder/gjeld, det/dette gjelder/gjeld han/hun/ho/ham/henne/dem/dei, it is/its him/her/he/she/them who/that/needing, it is/its about/for him/her/them,
     he/she is the one, hes/shes the one, they are the ones, kort/kortet/oppholdskortet/opphaldskortet/det/dette/timen/time/søknaden er? til/for/åt han/ham/henne/ho/dem/dei, the? card/it/this/appointment/application is/its? for him/her/them, card for him/her/them, kort/time til/for/åt han/ham/henne/ho/dem/dei`,
  ],
]);
/** What they have to do: `does she have to come`, `må han møte`. */
const duties = phraseTable<'they'>([
  [
    'they',
    `må/skal/bør/lyt/treng/trenger han/hun/ho/dei/barnet/babyen også/òg/au/å? møte/komme/kome/ha/vere/være/dra/gå/ta/bestille/fornye/søke/søkje, does/must/should/shall/do/need/has he/she/they/it must/need/have/has? to? also? come/have/be/go/get/renew/order/apply/book/meet/take/give,
     he/she/they must/needs/need/has/have to? come/have/go/get/renew/order/apply/book/meet`,
  ],
]);
/** `they both need`. */
const everyone = wordSet('both begge all alle also også òg');
const withWriter = wordSet('me meg oss us my min mitt mi');
const wordsOfDescription = 14;
const wordsToPointing = 30;
const wordsOfDuty = 8;

/**
 * Whether the sentence goes on about somebody and what they need: `kona er fra Thailand og skal ha kort`, `my client, who
 * is from Iran, needs a card`, `my son is six. He lost his card`.
 */
export function goesOnAbout(tokens: readonly Token[], from: number): boolean {
  if (isPointedOut(tokens, from)) return true;
  for (let at = from; at < from + wordsOfDescription; at += 1) {
    const token = tokens[at];
    if (token === undefined || isOfWriter(tokens, at)) return false;
    if (isTheirDuty(tokens, at)) return true;
    if (at > from && isTheirVerb(tokens, at, several.has(tokens[from - 1]?.word ?? '')) && isInNeed(tokens, at))
      return true;
    if (token.startsSentence && !pronouns.has(token.word)) return false;
  }
  return false;
}

function isPointedOut(tokens: readonly Token[], from: number): boolean {
  return findPhrases(pointing, tokens.slice(from, from + wordsToPointing)).length > 0;
}

function isOfWriter(tokens: readonly Token[], at: number): boolean {
  const { word, written } = tokens[at] ?? { word: '', written: '' };
  return writersToo.has(word) || written === 'æ' || phraseAt(writersNamed, tokens, at) !== undefined;
}

/** A verb whose subject is the person told of: behind a pronoun or an `and`, or at the start of a clause. */
function isTheirVerb(tokens: readonly Token[], at: number, areSeveral: boolean): boolean {
  const [before, verb, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (verb === undefined || before === undefined || !having.has(verb.word)) return false;
  if (isOfWriter(tokens, at + 1) || next?.word === 'i') return false;
  const subject = everyone.has(before.word) ? tokens[at - 2] : before;
  if (pronouns.has(subject?.word ?? '')) return true;
  if (verb.startsSentence) return false;
  return (verb.startsClause || joining.has(before.word)) && (areSeveral || !plural.has(verb.word));
}

function isTheirDuty(tokens: readonly Token[], at: number): boolean {
  const duty = phraseAt(duties, tokens, at);
  return duty !== undefined && !tokens.slice(duty.to, duty.to + wordsOfDuty).some(({ word }) => withWriter.has(word));
}
