import { findPhrases, phraseTable } from './text/phrases.ts';
import type { Token } from './text/tokens.ts';
import { wordSet } from './text/word-set.ts';

/** What a message says besides. */
interface Said {
  saysFact: boolean;
  saysNo: boolean;
  isWrongOnCard: boolean;
  /** One day, time or place is denied and another of its kind stands in its place. */
  replaces: boolean;
}

const cues = phraseTable<'corrects'>([
  [
    'corrects',
    `mente/meinte/meant, i mean, jeg/eg mener/meiner, skrev/skreiv/skreve/svarte/sa/wrote/typed/said/answered feil/wrong, wrote .. wrong, feil dato/sted/by/stad/time/tid/dag/måned/månad/postnummer/postnr, wrong date/place/city/town/day/time/month/zip/postcode,
      rettelse, retting, korreksjon, correction, oppdatering, eller nei, no wait, nei vent, wait no, vent nei, should have been, my mistake/error/fault, min/mi feil/tabbe, feil av/fra/frå meg, my bad, i was wrong, tok/tek/tar feil, rettere/rettare sagt, or rather, jeg/eg blandet/blanda .. sammen/saman, i mixed .. up, skrev/skreiv/skrive/sa gale/galt/feil, skal/skulle være/vere/vært/vore den/det/ja/nei, mistyped, misspoke`,
  ],
]);
/** These take something back only where they name what stands in its place. */
const mildCues = phraseTable<'corrects'>([
  [
    'corrects',
    `actually, egentlig, eigentleg, faktisk, oppdatering, update, endring, det/den/dette/datoen/dagen/stedet/byen/tida/tiden skal/skulle være/vere/vært/vore, skal/skulle det/den være/vere/vært/vore, it/this/date should be, det/dette/that var/was feil/wrong, on second thought/thoughts, ved nærmere/nærare ettertanke, når jeg/eg tenker/tenkjer meg om, made a mistake,
     typo, skrivefeil, ombestemt/ombestemte meg, changed my mind, nei? forresten, scratch/strike/ignore/disregard that, glem/gløym/stryk det/den, tastet/tasta/trykket/trykte/trykka gale/galt/feil`,
  ],
]);
const wrongly = phraseTable<'wrongly'>([
  [
    'wrongly',
    'i/jeg/eg said/wrote/typed/answered/put/chose/picked/sa/sagde/skrev/skreiv/svarte/valgte/valde, sa/skreiv/skrev/svarte/valgte/valde jeg/eg',
  ],
]);
/** Behind them a time or a day was named that will not do. */
const unsuited = phraseTable<'unsuited'>([
  [
    'unsuited',
    'er/e/blir/vert/is/was/var/s alt? for/altfor/too/way seint/sent/tidlig/tidleg/late/early, too/altfor late/early/seint/sent/tidlig/tidleg',
  ],
]);
/** `sorry, I have lost my card` tells what happened and takes nothing back. */
const tells = wordSet('jeg eg æ i im ive har have my kortet mitt kan can do how hvor kvar men but for about');
const startCues = wordSet('feil wrong sorry beklager unnskyld unnskuld orsak oops ops oi rettelse pardon');
const mistakes = wordSet('feil wrong rettelse retting correction oops ops');
const asking = wordSet(
  'hva kva ka når hvor kvar kor hvordan korleis hvorfor kvifor hvem kven hvilken kva what when where how why who which er is',
);
/** `not from you`, `ikke meg`: behind these no fact is denied. */
const people = wordSet('dere dykk deg meg oss dem dei ham henne ho han you me us him them they eg jeg i');
/** `in Oslo, not sure when`: what is only in doubt, or not to be had, is not taken back. */
const states = wordSet(
  'sure sikker sikkert certain really helt heilt possible mulig mogleg valid gyldig ledig available early tidlig tidleg late seint sent',
);
const meant = wordSet('mente meinte meant mean mener meiner');
const negators = wordSet('ikke ikkje not');
/** `ikkje i Haugesund heller` adds to what was denied before. */
const neither = wordSet('heller either');
const openings = wordSet(
  'nei no sorry beklager og and det it var er is was oh ah å oi oy ops oops ja jo yes unnskyld orsak sry pardon hei vent wait',
);
const turns = wordSet('men but');
const insteadOf = phraseTable<'than'>([
  [
    'than',
    'i? stedet/staden for, istedenfor, istedet for, instead of, in place of, rather than, enn, fremfor, framfor, over the, unntatt, unnateke, utenom, utanom, bortsett fra/frå, except, apart from, excluding',
  ],
]);
/** `not later than` sets a bound. */
const bounding = wordSet('senere seinare tidligere tidlegare later earlier');
const endsOfComparison = wordSet('jeg eg i we vi ønsker ynskjer please takk passer go om hvis if og and men but');
const mostTakenBack = 4;

/** Which tokens name what the person does not mean, and which of these are denied outright. */
interface TakenBack {
  back: boolean[];
  denied: readonly boolean[];
}

/** `ikke Oslo, men …`, `…, not Oslo`, `instead of Tuesday`. */
export function takenBack(tokens: readonly Token[]): boolean[] {
  return takenBackBeside(tokens, () => false).back;
}

/** The same, and behind a day, a time or a place also `Bergen ikke Oslo`. */
export function takenBackBeside(tokens: readonly Token[], namesFact: (index: number) => boolean): TakenBack {
  const back = tokens.map(() => false);
  const denied = tokens.map(() => false);
  for (const [at, token] of tokens.entries()) {
    if (!negators.has(token.word)) continue;
    if (at > 0 && namesFact(at - 1)) markDenied(tokens, at, denied);
    if (!beginsClause(tokens, at)) continue;
    markDenied(tokens, at, turns.has(tokens[at - 1]?.word ?? '') ? back : denied);
  }
  for (const [at, isDenied] of denied.entries()) if (isDenied) back[at] = true;
  for (const { from, to } of findPhrases(insteadOf, tokens)) {
    if (!bounding.has(tokens[from - 1]?.word ?? '')) markCompared(tokens, to, back);
  }
  for (const { to } of findPhrases(wrongly, tokens)) back.fill(true, to, endOfWrong(tokens, to));
  for (const { from } of findPhrases(unsuited, tokens)) back.fill(true, startOfClause(tokens, from), from);
  return { back, denied };
}

/** `I said stolen but …`: up to the `but` of the same sentence; without one nothing is taken back. */
function endOfWrong(tokens: readonly Token[], from: number): number {
  for (let at = from; at <= from + mostTakenBack && tokens[at]?.startsSentence === false; at += 1) {
    if (turns.has(tokens[at]?.word ?? '')) return at;
  }
  return from;
}

function startOfClause(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at > Math.max(0, from - mostTakenBack) && tokens[at]?.startsClause === false) at -= 1;
  return at;
}

function beginsClause(tokens: readonly Token[], at: number, mostOpenings = 3): boolean {
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
const limits = wordSet(
  'senere seinare tidligere tidlegare later earlier før before until til etter after bare berre only just ennå enda enno yet nå no now kommet kome komme fått mottatt come arrived received',
);

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

/**
 * Whether a message takes something back. `saysFact`: it also names a date, a place or another fact; `isWrongOnCard`: what
 * it calls a mistake is printed on a card.
 */
export function isCorrection(tokens: readonly Token[], { saysFact, saysNo, isWrongOnCard, replaces }: Said): boolean {
  if (isWrongOnCard) return meantFrom(tokens) > 0;
  if (replaces || findPhrases(cues, tokens).length > 0) return true;
  if (saysFact && findPhrases(mildCues, tokens).some(({ from }) => !isWondering(tokens, from))) return true;
  if (findPhrases(wrongly, tokens).some(({ to }) => endOfWrong(tokens, to) > to)) return true;
  const [first] = tokens;
  const isShort = tokens.length <= 8;
  if (saysFact && first !== undefined && mistakes.has(first.word) && tokens[1]?.startsClause) return true;
  const isSorry = first !== undefined && startCues.has(first.word) && !tells.has(tokens[1]?.word ?? '');
  if (saysFact && isShort && (saysNo || isSorry)) return true;
  return saysFact && tokens.some(({ word }, at) => negators.has(word) && isNotBut(tokens, at));
}

/** `hva er egentlig …?` takes nothing back. */
function isWondering(tokens: readonly Token[], at: number): boolean {
  let start = at;
  while (start > 0 && tokens[start]?.startsSentence === false) start -= 1;
  return tokens[at]?.asked === true && asking.has(tokens[start]?.word ?? '');
}

/** `not Oslo, but Bergen`, `Bergen, not Oslo`. */
function isNotBut(tokens: readonly Token[], at: number): boolean {
  if (!beginsClause(tokens, at)) return false;
  const behind = tokens.slice(at + 1, at + 1 + mostTakenBack);
  const turned = behind.some(({ word }) => turns.has(word));
  const first = behind[0]?.word ?? '';
  const isOfPeople = behind.some(({ word }) => people.has(word)) || limits.has(first) || states.has(first);
  const ends = at > 0 && tokens.length - at <= 3 && !isOfPeople;
  return turned || ends;
}
