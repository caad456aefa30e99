import { beginsClause, endOfWrong, limits, meantFrom, mostTakenBack, negators, turns, wrongly } from './corrections.ts';
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
/** `sorry, I have lost my card` tells what happened and takes nothing back. */
const tells = wordSet('jeg eg æ i im ive har have my kortet mitt kan can do how hvor kvar men but for about');
const startCues = wordSet('feil wrong sorry beklager unnskyld unnskuld orsak oops ops oi rettelse pardon');
const mistakes = wordSet('feil wrong rettelse retting correction oops ops');
const asking = wordSet(
  'hva kva ka når hvor kvar kor hvordan korleis hvorfor kvifor hvem kven hvilken kva what when where how why who which er is',
);
/** `not from you`, `ikke meg`: behind these no fact is denied. */
const people = wordSet('dere dykk deg meg oss dem dei ham henne ho han you me us him them they eg jeg i');
/** `not renewed yet, but …` denies no fact that was said. */
const notYet = wordSet('yet ennå enno enda');
/** `in Oslo, not sure when`: what is only in doubt, or not to be had, is not taken back. */
const states = wordSet(
  'sure sikker sikkert certain really helt heilt possible mulig mogleg valid gyldig ledig available early tidlig tidleg late seint sent',
);
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
  const turn = behind.findIndex(({ word }) => turns.has(word));
  const turned = turn >= 0 && !behind.slice(0, turn).some(({ word }) => notYet.has(word));
  const first = behind[0]?.word ?? '';
  const isOfPeople = behind.some(({ word }) => people.has(word)) || limits.has(first) || states.has(first);
  const ends = at > 0 && tokens.length - at <= 3 && !isOfPeople;
  return turned || ends;
}
