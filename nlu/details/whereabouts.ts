import type { Details } from '../understanding.ts';
import { isNegated } from './text/negation.ts';
import { findPhrases, type Hit, type PhraseTable } from './text/phrases.ts';
import { type Token, tokensOf } from './text/tokens.ts';
import { wordSet } from './text/word-set.ts';
import { atHome, foreign, gone, living, places, stillThere } from './words/where-phrases.ts';

type Where = NonNullable<Details['whereabouts']>;

const homeland = wordSet('i in country land landet');
const being = wordSet(
  'er e am im are bor bur live living befinner befinn stuck sitter sit står oppholder opphelder stay staying visiting besøker vitjar working jobber jobbar arbeider arbeidar studerer studerar studying sit sat satt oppheld opphelde opphaldar ferierer feriar stranded strandet stranda venter ventar waiting',
);
const writers = wordSet('jeg eg i im ive we vi were am me e');
const between =
  wordSet(`inside inni svigers svigerfamilien svigerfamilie svigerforeldre svigerforeldrene in laws relatives slekt slektninger slektningar friends venner venane vennene mamma pappa mor far mother father søster søsteren syster bror broren brother sister kona kone mannen mann wife husband sønnen datteren son daughter grandma bestemor today dag days dager dagar weeks uker veker week month months måneder månader few some et par ei uke veke another until til alone aleine alene faktisk actually in i på now nå no fast currently still fortsatt framleis her here for tiden tida back tilbake home hjemme heime att igjen and stuck akkurat right just midlertidig mellombels temporarily med with hos familie familien family foreldre foreldrene foreldra parents meg fast moment at the øyeblikket augneblinken reise reisefot tur trip work jobb business studies visit visiting a an en ein my the inne right ferie holiday vacation besøk vitjing on
  ikke ikkje not jeg eg vi og`);
const outside = wordSet('utenlands utanlands abroad overseas outside utenfor utanfor');
const leads = wordSet('in i på my inside inni innenfor innanfor');
const leadsToIsland = wordSet('at on');
const travelling = wordSet(
  'til to from fra frå reise travel fly dra apply søke søkte applied søkt flytte flytter move moving stolen stjålet stole lost mistet mista',
);
const asking = wordSet('how hvor kor can kan hvordan korleis may får if hvis om when når does do');
const still = wordSet('still currently stuck fortsatt framleis fremdeles nå now back tilbake attende');
const notWriter = wordSet(
  'han hun ho he she it den det kort kortet card pass passet passport lommeboka wallet mannen kona husband wife son daughter sønnen datteren mor far mother father they dei de',
);
const past = wordSet('was were been var vært vore født fødd born');
const away = wordSet('ferie holiday vacation besøk vitjing reise tur trip');
const from = wordSet('from fra frå');
const writing = wordSet('writing calling texting skriver skriv ringer ringjer');
const notNow = wordSet('before før until til');
const joining = wordSet('og and men but');
const wordsBack = 6;
const wordsOfClause = 10;
/** Official numbers of Svalbard and Jan Mayen begin so. */
const numberOfSvalbard = '2';
const shortAnswer = 4;

/** Where the writer is now: in Norway, abroad, or on Svalbard; not where they travel, came from or lost the card. */
export function findWhereabouts(tokens: readonly Token[], place: Details['place']): Details['whereabouts'] {
  const named = findPhrases(places, tokens);
  const last = named.filter((hit) => isHere(tokens, hit)).at(-1);
  if (last === undefined) return withoutName(tokens, named) ?? inPlace(tokens, place);
  if (!isNegated(tokens, last)) return last.value;
  const [next, second] = [tokens[last.to]?.word ?? '', tokens[last.to + 1]?.word ?? ''];
  const isForNow = second === 'tiden' || second === 'tida';
  return last.value === 'norway' && (isForNow || !notNow.has(next)) ? 'abroad' : undefined;
}

/** `I left Norway`, `lost it in Thailand and am still there`, `er hjemme nå`. */
function withoutName(tokens: readonly Token[], named: readonly Hit<Where>[]): Where | undefined {
  const says = (table: PhraseTable<unknown>) =>
    findPhrases(table, tokens).find((hit) => isStated(tokens, hit) && !homeland.has(tokens[hit.to]?.word ?? ''));
  if (says(atHome) !== undefined) return 'norway';
  if (says(gone) !== undefined) return 'abroad';
  const isAbroad = named.some(({ value }) => value === 'abroad');
  return isAbroad && says(stillThere) !== undefined ? 'abroad' : undefined;
}

/** `I live in Bodø`, `jeg er i Oslo`, and `…, in Oslo` as all of a clause. */
function inPlace(tokens: readonly Token[], place: Details['place']): Where | undefined {
  if (place?.kind !== 'municipality' && place?.kind !== 'postcode') return undefined;
  const [name] = tokensOf(place.name);
  const at = tokens.findIndex(({ word }) => word === name?.word);
  const lead = tokens[at - 1];
  const ends = tokens[at + 1]?.startsClause ?? true;
  const isClause = lead?.startsClause === true && ['in', 'i'].includes(lead.word) && ends && tokens.length > 2;
  const lives = findPhrases(living, tokens).some((hit) => hit.to === at && isStated(tokens, hit));
  return at > 0 && (isClause || lives) && tokens[at]?.asked === false ? whereaboutsOf(place) : undefined;
}

function whereaboutsOf(place: NonNullable<Details['place']>): Where {
  return place.kind === 'municipality' && place.number.startsWith(numberOfSvalbard) ? 'svalbard' : 'norway';
}

function isStated(tokens: readonly Token[], hit: Hit<unknown>): boolean {
  const before = tokens.slice(Math.max(0, hit.from - wordsBack), hit.from);
  const isAsked = tokens[hit.from]?.asked === true || before.some(({ word }) => asking.has(word));
  return !isAsked && !isNegated(tokens, hit);
}

/** Where somebody is who says no more than a place: a country, or a place in our tables. */
export function whereaboutsInReply(text: string, place: Details['place']): Where | undefined {
  const tokens = tokensOf(text);
  const [hit] = findPhrases(places, tokens);
  if (hit !== undefined && tokens.length <= shortAnswer && !tokens.some(({ word }) => travelling.has(word))) {
    return isNegated(tokens, hit) ? undefined : hit.value;
  }
  // Coordinates say nothing of borders here.
  return place === undefined || place.kind === 'position' ? undefined : whereaboutsOf(place);
}

function isHere(tokens: readonly Token[], hit: Hit<Where>): boolean {
  const [first, here] = [tokens[0], tokens[hit.from]];
  if (first === undefined || here === undefined || isAsked(tokens, hit.from)) return false;
  const at = tokens[hit.from - 1]?.word === 'the' ? hit.from - 1 : hit.from;
  const lead = tokens[at - 1]?.word ?? '';
  if (from.has(lead) && writing.has(tokens[at - 2]?.word ?? '')) return true;
  const isOnIsland = hit.value === 'svalbard' && leadsToIsland.has(lead);
  const isPlaced = outside.has(here.word) || leads.has(lead) || leads.has(here.word) || isOnIsland;
  const isShort =
    tokens.length <= shortAnswer &&
    !tokens.some(({ word }) => travelling.has(word) || past.has(word) || notWriter.has(word));
  if (isShort && !asking.has(first.word)) return isPlaced || (isLone(tokens, hit) && !foreign.has(here.word));
  return isPlaced && isWriterThere(tokens, at);
}

/** In `I am in Spain, can I renew?` the place is told, not asked about. */
function isAsked(tokens: readonly Token[], at: number): boolean {
  if (tokens[at]?.asked !== true) return false;
  const end = tokens.findIndex((token, index) => index > at && token.startsClause);
  let start = at;
  while (start > 0 && tokens[start]?.startsClause === false) start -= 1;
  const isSubject = writers.has(tokens[start]?.word ?? '') && being.has(tokens[start + 1]?.word ?? '');
  const isTold = isSubject || (end > 0 && tokens[end]?.startsSentence === false);
  return !isTold || asking.has(tokens[start]?.word ?? '');
}

function isLone(tokens: readonly Token[], { from, to }: Hit<Where>): boolean {
  return to - from === tokens.length;
}

/** Back from the place there are only words of being there, up to the verb, and the writer is its subject. */
function isWriterThere(tokens: readonly Token[], from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - wordsBack); at -= 1) {
    const token = tokens[at];
    if (token === undefined) return false;
    if (isStarting(tokens, at)) return true;
    if (being.has(token.word) && !isSecond(tokens, at))
      return token.word === 'im' || token.startsClause || isSubjectBeside(tokens, at) || isAlsoOfWriter(tokens, at);
    if (!between.has(token.word) && !being.has(token.word)) return false;
  }
  return false;
}

/** `still in Spain`, `på ferie i Spania` as the start of a clause. */
function isStarting(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  if (token === undefined) return false;
  const isAway = away.has(token.word) && ['pa', 'on'].includes(before?.word ?? '') && before?.startsClause === true;
  return isAway || (still.has(token.word) && token.startsClause);
}

/** The second verb of `bur og jobbar`. */
function isSecond(tokens: readonly Token[], at: number): boolean {
  return ['og', 'and'].includes(tokens[at - 1]?.word ?? '') && being.has(tokens[at - 2]?.word ?? '');
}

/** `jeg er fra Spania og bor i Norge`: the subject of the clause is the writer all through. */
function isAlsoOfWriter(tokens: readonly Token[], at: number): boolean {
  if (!joining.has(tokens[at - 1]?.word ?? '')) return false;
  let start = at - 1;
  while (start > Math.max(0, at - wordsOfClause) && tokens[start]?.startsClause === false) start -= 1;
  return writers.has(tokens[start]?.word ?? '') && !asking.has(tokens[start]?.word ?? '');
}

function isSubjectBeside(tokens: readonly Token[], at: number): boolean {
  const before = tokens.slice(Math.max(0, at - 2), at);
  if (before.some(({ word }) => asking.has(word))) return false;
  const next = tokens[at + 1]?.word ?? '';
  return (
    before.some(({ word, written }) => writers.has(word) || written === 'æ') || ['jeg', 'eg', 'vi', 'we'].includes(next)
  );
}
