import type { Reason } from '../../domain/outcome.ts';
import { takenBack } from './corrections.ts';
import { isNegated } from './text/negation.ts';
import { findPhrases, type Hit } from './text/phrases.ts';
import type { Token } from './text/tokens.ts';
import { wordSet } from './text/word-set.ts';
import { expiryPhrases, newStickerPhrases, reasonPhrases, stickerPhrases } from './words/reason-phrases.ts';
import { unitNamed } from './words/units.ts';

/** Of several things that are wrong, the one that says most about what to do. */
const order: readonly Reason[] = [
  'stolen',
  'lost',
  'damaged',
  'wrong-information',
  'sticker-cannot-be-renewed',
  'sticker-to-card',
];
const cardWords =
  wordSet(`kort kortet kortene korta card cards oppholdskort oppholdskortet opphaldskort opphaldskortet oppholskort opholdskort politikortet sticker etikett etiketten klistremerke klistremerket
  wallet lommeboka lommebok lommeboken purse bag veska vesken`);
const permitWords = wordSet(
  `tillatelse tillatelsen tillatelsene løyve løyvet permit permits permission visum residence`,
);
const otherThings =
  wordSet(`passord passordet password konto kontoen account brukeren bruker login tilgang tilgangen access job jobb jobben pass passet passport timen time
  appointment avtalen phone telefon telefonen mobil mobilen bankkort bankkortet hope håpet way kvittering receipt letter brev brevet email eposten sykkel sykkelen bicycle bike bil
  bilen car nøkkel nøkler keys code koden førerkort førerkortet website siden nettsiden nettsida portal portalen page link lenken site hjertet heart svar answer session økt buypass folk people bilulykke barnet child lenka lenkja brukar søknaden stadfestinga bekreftelsen confirmation
  plassen reisedokumentet document statsborgerskapet statsborgarskapet citizenship reisebevis reisebeviset visum visumet visa turistvisumet nøklene nøklane sammenheng money penger duf
  nummer number førarkort bankkort`);
const arrivalWords =
  wordSet(`arrived arrive arrives received recieved mottok mottatt motteke ankom tilsendt envelope konvolutt konvolutten postkasse postkassa mailbox
  posten post mail åpnet opna opened`);
const comingWords = wordSet('came come kom fikk fekk');
const gettingWords = wordSet('got');
const besides = wordSet('together along sammen saman lag tillegg addition inkludert inklusive including besides');
const denying = wordSet('ikke ikkje not no lenger longer');
const clauseTokens = 12;

/** What is wrong with the card, where the words say so; what they deny is left out. */
export function findReason(tokens: readonly Token[]): Reason | undefined {
  const back = takenBack(tokens);
  const hits = findPhrases(reasonPhrases, tokens).filter((hit) => isMeant(tokens, hit) && !back[hit.from]);
  const worst = order.find((reason) => hits.some(({ value }) => value === reason));
  const sticker = findPhrases(stickerPhrases, tokens)[0];
  if (worst === 'damaged' || worst === 'wrong-information') return hasJustArrived(tokens) ? 'arrived-damaged' : worst;
  if (worst !== undefined) return worst;
  if (findPhrases(newStickerPhrases, tokens).length > 0) return 'sticker-expired';
  const expired = findPhrases(expiryPhrases, tokens).some((hit) => {
    return (
      (namesValidity(tokens, hit) ? isDenied(tokens, hit) : !isNegated(tokens, hit)) &&
      isAboutCard(tokens, hit) &&
      !isMeaning(tokens, hit)
    );
  });
  if (!expired) return undefined;
  if (sticker !== undefined) return 'sticker-expired';
  const isAboutPermit = tokens.some(({ word }) => isPermit(word)) && !tokens.some(({ word }) => cardWords.has(word));
  return isAboutPermit ? undefined : 'card-expired';
}

/** `går ut på` says what something is about. */
function isMeaning(tokens: readonly Token[], { to }: Hit<unknown>): boolean {
  return tokens[to]?.word === 'pa' && tokens[to + 1] === undefined;
}

/** `no longer valid` tells of an end, `valid until` only of a day. */
function namesValidity(tokens: readonly Token[], { from, to }: Hit<unknown>): boolean {
  return tokens
    .slice(from, to)
    .some(({ word }) => word === 'gyldig' || word === 'valid' || word === 'gjelder' || word === 'gjeld');
}

function isDenied(tokens: readonly Token[], hit: Hit<unknown>): boolean {
  return isNegated(tokens, hit) || tokens.slice(hit.from, hit.to).some(({ word }) => denying.has(word));
}

function isPermit(word: string): boolean {
  return (
    permitWords.has(word) ||
    word.endsWith('tillatelse') ||
    word.endsWith('tillatelsen') ||
    word.endsWith('loyve') ||
    word.endsWith('loyvet')
  );
}

function isMeant(tokens: readonly Token[], hit: Hit<unknown>): boolean {
  if (isNegated(tokens, hit) && !isSearch(tokens, hit)) return false;
  return isAboutCard(tokens, hit);
}

/** Not about a passport, a password, a job or another thing that is lost or runs out. */
export function isAboutCard(tokens: readonly Token[], hit: Hit<unknown>): boolean {
  const clause = clauseAround(tokens, hit);
  return (
    clause.some(({ word }) => cardWords.has(word)) ||
    !clause.some((token, at) => otherThings.has(token.word) && !isSince(clause, at) && !isBesides(clause, at))
  );
}

/** `for tre dager siden` is no page of a website. */
function isSince(tokens: readonly Token[], at: number): boolean {
  return tokens[at]?.word === 'siden' && unitNamed(tokens[at - 1]?.word ?? '') !== undefined;
}

/** `together with my passport`, `i lag med passet`: then another thing is lost as well. */
function isBesides(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - 3), at).some(({ word }) => besides.has(word));
}

/** `cannot find it`, `får ikke ny etikett`: the negation belongs to the phrase. */
function isSearch(tokens: readonly Token[], { from, to }: Hit<unknown>): boolean {
  return tokens
    .slice(from, to)
    .some(({ word }) => ['ikke', 'ikkje', 'itj', 'cant', 'cannot', 'not', 'dont', 'doesnt', 'no'].includes(word));
}

function clauseAround(tokens: readonly Token[], { from, to }: Hit<unknown>): readonly Token[] {
  let start = from;
  while (start > 0 && start > from - clauseTokens && tokens[start]?.startsSentence === false) start -= 1;
  let end = to;
  while (end < tokens.length && end < to + clauseTokens && tokens[end]?.startsSentence === false) end += 1;
  return tokens.slice(start, end);
}

/** It arrived like that; `came` and `fikk` count only beside the card. */
function hasJustArrived(tokens: readonly Token[]): boolean {
  return tokens.some(({ word }, at) => {
    // `the card got burnt` tells of no arrival, `got the card` does.
    if (gettingWords.has(word)) return tokens.slice(at + 1, at + 3).some((other) => cardWords.has(other.word));
    const beside = [tokens[at - 1], tokens[at + 1]].some((other) => other !== undefined && cardWords.has(other.word));
    return arrivalWords.has(word) || (comingWords.has(word) && (beside || endsClause(tokens, at)));
  });
}

/** `då det kom fram`, `da det kom`. */
function endsClause(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  const isWhen = ['da', 'nar', 'when'].includes(tokens[at - 2]?.word ?? '');
  return next?.word === 'fram' || next?.word === 'frem' || (isWhen && next === undefined);
}
