import type { Reason } from '../../domain/outcome.ts';
import { takenBack } from './corrections.ts';
import { hasJustArrived } from './just-arrived.ts';
import { isSupposed } from './supposed.ts';
import { isNegated } from './text/negation.ts';
import { findPhrases, type Hit } from './text/phrases.ts';
import type { Token } from './text/tokens.ts';
import { wordSet } from './text/word-set.ts';
import {
  expiryPhrases,
  keptPhrases,
  newStickerPhrases,
  reasonPhrases,
  stickerPhrases,
  wantedCardPhrases,
} from './words/reason-phrases.ts';
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
  wordSet(`kort kortet kortene korta card cards oppholdskort oppholdskortet opphaldskort opphaldskortet plastkort plastkortet oppholskort opholdskort politikortet sticker etikett etiketten klistremerke klistremerket
  wallet lommeboka lommebok lommeboken purse bag veska vesken`);
const permitWords = wordSet(
  `tillatelse tillatelsen tillatelsene løyve løyvet permit permits permission visum residence`,
);
const otherThings =
  wordSet(`passord passordet password konto kontoen account brukeren bruker login tilgang tilgangen access job jobb jobben pass passet passport timen time
  appointment avtalen phone telefon telefonen mobil mobilen bankkort bankkortet hope håpet way kvittering receipt letter brev brevet email eposten sykkel sykkelen bicycle bike bil
  bilen car nøkkel nøkler keys code koden førerkort førerkortet website siden nettsiden nettsida portal portalen page link lenken site hjertet heart svar answer session økt buypass folk people bilulykke barnet child lenka lenkja brukar søknaden stadfestinga bekreftelsen confirmation
  mastercard plassen reisedokumentet document statsborgerskapet statsborgarskapet citizenship reisebevis reisebeviset visum visumet visa turistvisumet nøklene nøklane sammenheng money penger duf
  nummer number førarkort bankkort`);
const besides = wordSet('together along sammen saman lag tillegg addition inkludert inklusive including besides');
const denying = wordSet('ikke ikkje not no lenger longer');
const clauseTokens = 12;
const passports = wordSet('passport pass passet');
const auxiliaries = wordSet('has have had is was er har hadde already');
const mine = wordSet('my mitt');
const determining = wordSet('the my our mitt min sitt sin et eit his her');
const losing = wordSet('mister mistar lose loses miste');
/** Something else is in the passport, or goes with it. */
const joining = wordSet('in i and og of or eller card kort kortet');

/** What is wrong with the card, where the words say so; what they deny is left out. */
export function findReason(tokens: readonly Token[]): Reason | undefined {
  const back = takenBack(tokens);
  const kept = findPhrases(keptPhrases, tokens).at(-1)?.from ?? 0;
  const hits = findPhrases(reasonPhrases, tokens).filter((hit) => {
    const isKept = (hit.value === 'lost' || hit.value === 'stolen') && hit.to <= kept;
    return !isKept && isMeant(tokens, hit) && !back[hit.from];
  });
  const worst = order.find((reason) => hits.some(({ value }) => value === reason));
  const sticker = findPhrases(stickerPhrases, tokens)[0];
  if (worst === 'damaged' || worst === 'wrong-information')
    return hasJustArrived(tokens, hits) ? 'arrived-damaged' : worst;
  if (worst !== undefined) return worst;
  if (findPhrases(newStickerPhrases, tokens).length > 0) return 'sticker-expired';
  const expired = findPhrases(expiryPhrases, tokens).some((hit) => {
    return (
      (namesValidity(tokens, hit) ? isDenied(tokens, hit) : !isNegated(tokens, hit)) &&
      isAboutCard(tokens, hit) &&
      !isMeaning(tokens, hit) &&
      !isSupposed(tokens, hit)
    );
  });
  if (!expired) return sticker !== undefined && wantsCard(tokens) ? 'sticker-to-card' : undefined;
  if (sticker !== undefined) return 'sticker-expired';
  const isAboutPermit = tokens.some(({ word }) => isPermit(word)) && !tokens.some(({ word }) => cardWords.has(word));
  return isAboutPermit ? undefined : 'card-expired';
}

function wantsCard(tokens: readonly Token[]): boolean {
  return findPhrases(wantedCardPhrases, tokens).length > 0;
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
  return !isOfThingBehind(tokens, hit) && !isPermitFearedFor(tokens, hit) && isAboutCard(tokens, hit);
}

/** `mistet pass` between commas, without a card in its part of the sentence or listed behind it. */
function isOfThingBehind(tokens: readonly Token[], hit: Hit<unknown>): boolean {
  const at = determining.has(tokens[hit.to]?.word ?? '') ? hit.to + 1 : hit.to;
  const part = partAround(tokens, hit);
  if (at >= part.to || !otherThings.has(tokens[at]?.word ?? '') || namesCard(tokens, part)) return false;
  return !isListedCard(tokens, part.to);
}

/** `mister hun tillatelsen?` fears for a permit; whoever `mistet tillatelsen` may mean the card. */
function isPermitFearedFor(tokens: readonly Token[], hit: Hit<unknown>): boolean {
  const part = partAround(tokens, hit);
  const isFeared = tokens.slice(hit.from, hit.to).some(({ word }) => losing.has(word));
  return isFeared && !namesCard(tokens, part) && tokens.slice(hit.to, part.to).some(({ word }) => isPermit(word));
}

/** `lost passport, card and wallet`; but `lost passport, card expires`. */
function isListedCard(tokens: readonly Token[], from: number): boolean {
  const at = determining.has(tokens[from]?.word ?? '') ? from + 1 : from;
  const next = tokens[at + 1];
  return cardWords.has(tokens[at]?.word ?? '') && (next === undefined || next.startsClause || joining.has(next.word));
}

function namesCard(tokens: readonly Token[], { from, to }: Pick<Hit<unknown>, 'from' | 'to'>): boolean {
  return tokens.slice(from, to).some(({ word }) => cardWords.has(word));
}

/** What stands around it between two commas. */
function partAround(tokens: readonly Token[], hit: Hit<unknown>): { from: number; to: number } {
  let [from, to] = [hit.from, hit.to];
  while (from > hit.from - clauseTokens && tokens[from]?.startsClause === false) from -= 1;
  while (to < hit.to + clauseTokens && tokens[to]?.startsClause === false) to += 1;
  return { from: Math.max(0, from), to };
}

/** Not about a passport, a password, a job or another thing that is lost or runs out. */
export function isAboutCard(tokens: readonly Token[], hit: Hit<unknown>): boolean {
  if (isOfPassport(tokens, hit.from)) return false;
  const clause = clauseAround(tokens, hit).filter(({ word }, at, all) => !isBankCard(word, all[at - 1]?.word));
  return (
    clause.some(({ word }) => cardWords.has(word)) ||
    findPhrases(stickerPhrases, clause).length > 0 ||
    !clause.some((token, at) => otherThings.has(token.word) && !isSince(clause, at) && !isBesides(clause, at))
  );
}

/** `my passport expired but the card is ok`; but `the sticker in my passport expired`. */
function isOfPassport(tokens: readonly Token[], verb: number): boolean {
  if (tokens[verb]?.startsClause) return false;
  const at = auxiliaries.has(tokens[verb - 1]?.word ?? '') ? verb - 2 : verb - 1;
  const lead = tokens[mine.has(tokens[at - 1]?.word ?? '') ? at - 2 : at - 1]?.word ?? '';
  return passports.has(tokens[at]?.word ?? '') && !joining.has(lead);
}

function isBankCard(word: string, before: string | undefined): boolean {
  return (word === 'card' || word === 'kort') && before === 'visa';
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
