import { findPhrases, phraseTable } from './text/phrases.ts';
import type { Token } from './text/tokens.ts';
import { wordSet } from './text/word-set.ts';

export const wrongly = phraseTable<'wrongly'>([
  [
    'wrongly',
    'i/jeg/eg said/wrote/typed/answered/put/chose/picked/sa/sagde/skrev/skreiv/svarte/valgte/valde, sa/skreiv/skrev/svarte/valgte/valde jeg/eg',
  ],
]);
/** Before them a day, a time or a place was named that does not suit: `onsdag passer ikke`. */
const unfit = phraseTable<'unfit'>([
  [
    'unfit',
    'passer/passar/passa/funker/funkar/fungerer/fungerar/går/works/suits/fits ikke/ikkje/itj/dårlig/dårleg/not, doesnt/dont/wont/wouldnt/cant/cannot work/suit/fit/do, does/do/will/would/can not work/suit/fit/do, er/is/e/blir/vert dårlig/dårleg/umulig/umogleg/vanskelig/vanskeleg/impossible/bad/difficult, er/is/e/blir/vert ikke/ikkje/no/not bra/mulig/mogleg/good/possible/ok/fine/great/convenient',
  ],
]);
const wordsBeforeUnfit = 8;
/** Behind them a time or a day was named that will not do. */
const unsuited = phraseTable<'unsuited'>([
  [
    'unsuited',
    'er/e/blir/vert/is/was/var/s alt? for/altfor/too/way seint/sent/tidlig/tidleg/late/early, too/altfor late/early/seint/sent/tidlig/tidleg, er/is/var/was/ligger/ligg alt? for/altfor/too/way langt/far/dyrt away/unna/vekk?, too far away?',
  ],
]);
const meant = wordSet('mente meinte meant mean mener meiner');
export const negators = wordSet('ikke ikkje not');
/** `ikkje i Haugesund heller` adds to what was denied before. */
const neither = wordSet('heller either');
const openings = wordSet(
  'nei no sorry beklager og and det it var er is was oh ah å oi oy ops oops ja jo yes unnskyld orsak sry pardon hei vent wait',
);
const regrets = wordSet('nei no sorry sry beklager unnskyld orsak oops ops oi');
export const turns = wordSet('men but');
const insteadOf = phraseTable<'than'>([
  [
    'than',
    'i? stedet/staden for, istedenfor, istedet for, istaden for, instead of, in place of, rather than, enn, fremfor, framfor, over the, unntatt, unnateke, utenom, utanom, bortsett fra/frå, untatt, uttatt, med unntak av/for, except, apart from, excluding, any/anything day/time/place/where/town/city but, anywhere/anytime/everywhere but, rather/better/prefer/sooner .. than',
  ],
]);
const bounding = wordSet(
  'senere seinare tidligere tidlegare later earlier mer meir mindre more less fewer færre lenger lengre longer',
);
const endsOfComparison = wordSet('jeg eg i we vi ønsker ynskjer please takk passer go om hvis if og and men but');
export const mostTakenBack = 4;

/** What a token may be part of. */
type FactKind = 'date' | 'time' | 'place';

/** Which tokens name what the person does not mean, and which of these are denied outright. */
interface TakenBack {
  back: boolean[];
  denied: readonly boolean[];
}

/** `ikke Oslo, men …`, `…, not Oslo`, `instead of Tuesday`. */
export function takenBack(tokens: readonly Token[]): boolean[] {
  return takenBackBeside(tokens, () => undefined).back;
}

/** The same, and behind a day, a time or a place also `Bergen ikke Oslo`. */
export function takenBackBeside(tokens: readonly Token[], factAt: (index: number) => FactKind | undefined): TakenBack {
  const back = tokens.map(() => false);
  const denied = tokens.map(() => false);
  for (const [at, token] of tokens.entries()) {
    if (mendsFact(tokens, at, factAt)) denied.fill(true, startOfClause(tokens, at - 1), at);
    if (!negators.has(token.word)) continue;
    const isBehindFact = at > 0 && factAt(at - 1) !== undefined;
    const isBehindTurn = turns.has(tokens[at - 1]?.word ?? '');
    if (isBehindFact || beginsClause(tokens, at)) markDenied(tokens, at, isBehindTurn ? back : denied);
  }
  markUnfit(tokens, factAt, denied);
  for (const { from, to } of findPhrases(insteadOf, tokens)) {
    if (!isOtherwise(tokens, from, to)) markCompared(tokens, to, back);
  }
  for (const { to } of findPhrases(wrongly, tokens)) back.fill(true, to, endOfWrong(tokens, to));
  for (const { from } of findPhrases(unsuited, tokens)) back.fill(true, startOfClause(tokens, from), from);
  return { back: back.map((isBack, at) => isBack || denied[at] === true), denied };
}

/** `Oslo nei Moss`, `Monday, sorry, Tuesday`: a word of regret between two facts of one kind. */
function mendsFact(tokens: readonly Token[], at: number, factAt: (index: number) => FactKind | undefined): boolean {
  const [token, next] = tokens.slice(at, at + 2);
  const kind = factAt(at - 1);
  if (kind === undefined || token === undefined || next === undefined || !regrets.has(token.word)) return false;
  // Nynorsk no is "now", and English no counts things.
  if (token.word === 'no' && !(token.startsClause && next.startsClause)) return false;
  return [1, 2, 3].some((ahead) => factAt(at + ahead) === kind);
}

/** `I said stolen but …`: up to the `but` of the same sentence; without one nothing is taken back. */
export function endOfWrong(tokens: readonly Token[], from: number): number {
  for (let at = from; at <= from + mostTakenBack && tokens[at]?.startsSentence === false; at += 1) {
    if (turns.has(tokens[at]?.word ?? '')) return at;
  }
  return from;
}

function startOfClause(tokens: readonly Token[], from: number, most = mostTakenBack): number {
  let at = from;
  while (at > Math.max(0, from - most) && tokens[at]?.startsClause === false) at -= 1;
  return at;
}

export function beginsClause(tokens: readonly Token[], at: number, mostOpenings = 3): boolean {
  if (tokens[at]?.startsClause) return true;
  const before = tokens[at - 1];
  if (before === undefined) return true;
  return (
    before.number !== undefined ||
    turns.has(before.word) ||
    (mostOpenings > 0 && openings.has(before.word) && beginsClause(tokens, at - 1, mostOpenings - 1))
  );
}

/** Behind these a denial says that something has not happened yet, or not before a day. */
export const limits = wordSet(
  'senere seinare tidligere tidlegare later earlier før before until til etter after bare berre only just ennå enda enno yet nå no now kommet kome komme fått mottatt come arrived received',
);

/** `onsdag passer ikke`: the fact, and not the rest of its clause. */
function markUnfit(tokens: readonly Token[], factAt: (index: number) => FactKind | undefined, denied: boolean[]): void {
  for (const { from } of findPhrases(unfit, tokens)) {
    const start = startOfClause(tokens, from, wordsBeforeUnfit);
    for (let at = start; at < from; at += 1) denied[at] ||= factAt(at) !== undefined;
  }
}

/** Only a few words may be denied, and no limit such as `not before May`; up to the end of the clause or a `but`. */
function markDenied(tokens: readonly Token[], at: number, back: boolean[]): void {
  if (limits.has(tokens[at + 1]?.word ?? '')) return;
  let end = at + 1;
  while (end < tokens.length && tokens[end]?.startsClause === false && !turns.has(tokens[end]?.word ?? '')) {
    if (end - at > mostTakenBack) return;
    end += 1;
  }
  if (!tokens.slice(at + 1, end).some(({ word }) => neither.has(word))) back.fill(true, at + 1, end);
}

/** `not later than 10`, and `any time but not before 11`: a bound is set. */
function isOtherwise(tokens: readonly Token[], from: number, to: number): boolean {
  return bounding.has(tokens[from - 1]?.word ?? '') || negators.has(tokens[to]?.word ?? '');
}

function markCompared(tokens: readonly Token[], from: number, back: boolean[]): void {
  for (let at = from; at < Math.min(tokens.length, from + mostTakenBack); at += 1) {
    const token = tokens[at];
    if (token === undefined || token.startsClause || endsOfComparison.has(token.word)) return;
    back[at] = true;
  }
}

/** Where the words begin that say what was meant after all: behind the last `I meant` or `no wait`. */
export function meantFrom(tokens: readonly Token[]): number {
  const mended = findPhrases(hesitation, tokens).at(-1)?.to ?? 0;
  return Math.max(mended, tokens.findLastIndex(({ word }) => meant.has(word)) + 1);
}

const hesitation = phraseTable<'mends'>([['mends', 'nei/no vent/wait, vent/wait nei/no, eller nei']]);
