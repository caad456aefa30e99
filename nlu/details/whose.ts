import type { Details } from '../understanding.ts';
import { isNegated } from './text/negation.ts';
import { findPhrases, type Hit, phraseAt } from './text/phrases.ts';
import type { Token } from './text/tokens.ts';
import { wordSet } from './text/word-set.ts';
import { type Relation, relations } from './words/relations.ts';
import { spokenFor, spokenForBehind } from './words/spoken-for.ts';

const possessions =
  wordSet(`card cards kort kortet kortene korta permit permits tillatelse tillatelsen løyve løyvet oppholdskort oppholdskortet opphaldskort opphaldskortet residence
  opphold opphald sticker time timen appointment booking arbeidstillatelse studietillatelse`);
const owning = wordSet('sitt sin si sine his her hennes hans hennar');
const theirs = wordSet('hans hennes hennar his her hers their deres deira');
const mine = wordSet('min mi mitt mine my our vår vårt våre');
const forWhom = wordSet('for til of to på hos belongs tilhører tilhøyrer');
const subjects = wordSet(
  'har has have had mistet mista lost needs need trenger treng must må skal shall fikk fekk got applied søkte søkt is er',
);
const subjectNeeds =
  wordSet(`card cards kort kortet permit tillatelse tillatelsen løyve oppholdskort opphaldskort lost mistet mista stolen stjålet mistat needs need trenger treng renew fornye time appointment
  applied søkt granted innvilget innvilga expired utløpt order bestille fingeravtrykk fingerprints beskyttelse vern protection kollektiv collective family reunification familiegjenforening familieinnvandring familiesameining familietillatelse familieløyve arbeidstillatelse arbeidsløyve studietillatelse studieløyve opphold opphald residence oppholdstillatelse opphaldsløyve visa asylum asyl`);
const living = wordSet('med with gift married bor bur live living gjennom through via hos than enn as like som');
/** Without "my" before or behind them these are about anybody: `do children need a card`. */
const generic = wordSet(
  'barn born child children kid kids newborn baby unge foreldre parents mann kone venn friend brother',
);
const wordsOn = 6;
const longestAside = 4;
const describing = wordSet(
  `year years old month months week weeks day olds år års åring gammel gammal gamal gamle gamalt gammelt måned måneder måneders månad månader uke uker veker one two three four five six seven
  eight nine ten eleven twelve fjorten femten en to tre fire fem seks sju syv åtte ni ti elleve tolv little youngest oldest eldest elder younger older big baby newborn small teenage adult grown only other second first both
  lille vesle litle liten yngste eldste minste største eldre voksne vaksne nyfødte andre begge to kjære dear late ex elderly own`,
);
const mostDescribing = 5;
const longestLead = 4;
const wordsOfDescription = 10;
const determiners = wordSet('en ei ein et eit a an den the det de dei');
const theirPronouns = wordSet('hun han ho he she they de dei');
const writers = wordSet('jeg eg vi we im ive');
const having = wordSet('har has have mistet mista lost trenger treng need needs fikk fekk got må skal');

/** Whose card the message is about, where it is not the writer's own. */
export function findWhose(tokens: readonly Token[]): Details['whose'] {
  const named = findPhrases(relations, tokens);
  const owner = named.find((hit) => isOwner(tokens, hit)) ?? named.find(({ to }) => isTheirCardNamed(tokens, to));
  return owner?.value;
}

/** `mannen min er frå Brasil og kortet hans går ut`, `my wife is from Brazil, her card is lost`. */
function isTheirCardNamed(tokens: readonly Token[], from: number): boolean {
  return tokens.some(({ word }, at) => {
    if (at < from || !theirs.has(word)) return false;
    return [tokens[at - 1], tokens[at + 1], tokens[at + 2]].some((beside) => possessions.has(beside?.word ?? ''));
  });
}

function isOwner(tokens: readonly Token[], hit: Hit<Relation>): boolean {
  const to = behindAside(tokens, mine.has(tokens[hit.to]?.word ?? '') ? hit.to + 1 : hit.to);
  const from = startOfPerson(tokens, hit.from);
  const before = tokens[from - 1];
  const next = tokens[to];
  const isSomebodys =
    from < hit.from || to > hit.to || mine.has(tokens[hit.from]?.word ?? '') || isGenitive(tokens, hit);
  if (generic.has(tokens[hit.to - 1]?.written ?? '') && !isSomebodys) return false;
  if (before !== undefined && !tokens[from]?.startsClause && living.has(before.word)) return false;
  if (isSpokenFor(tokens, from, hit.to)) return true;
  if (isOwnerOfThing(tokens, hit, to)) return true;
  if (before !== undefined && forWhom.has(before.word) && !tokens[from]?.startsClause)
    return isForSomebody(tokens, from - 1) || isAllSaid(tokens, from - 1, to);
  const verb = next?.word === 'pa' ? to + 3 : to;
  if (subjects.has(tokens[verb]?.word ?? '') && isSameClause(tokens, verb) && isInNeed(tokens, verb)) return true;
  return isSubjectOn(tokens, verb);
}

/** `my 9-year-old daughter`, `den yngste sønnen`, `my Brazilian wife`: back to the word for whose they are, over what describes them. */
function startOfPerson(tokens: readonly Token[], person: number): number {
  const isMine = (at: number) => mine.has(tokens[at]?.word ?? '');
  const isArticle = (at: number) => determiners.has(tokens[at]?.word ?? '');
  if (isMine(person - 1) || tokens[person]?.startsSentence) return isMine(person - 1) ? person - 1 : person;
  if (tokens[person]?.startsClause === false && isMine(person - 2)) return person - 2;
  for (let at = person - 1; at > person - mostDescribing && isDescribing(tokens[at]); at -= 1) {
    if (isMine(at - 1)) return at - 1;
    if (isArticle(at - 1)) return at;
  }
  return person;
}

function isDescribing(token: Token | undefined): boolean {
  return token !== undefined && !token.startsSentence && (token.number !== undefined || describing.has(token.word));
}

/** What is put in behind somebody, as in `my daughter, 2, got` and `kona (kinesisk) sitt kort`, is stepped over. */
function behindAside(tokens: readonly Token[], at: number): number {
  const aside = tokens[at];
  if (aside === undefined || !aside.startsClause || aside.startsSentence) return at;
  const isBracketed = aside.gap.endsWith('(');
  if (aside.number === undefined && !isBracketed) return at;
  for (let end = at + 1; end <= at + longestAside && tokens[end] !== undefined; end += 1) {
    if (isBracketed ? tokens[end]?.gap.includes(')') : tokens[end]?.startsClause) return end;
    if (!isBracketed && !describing.has(tokens[end]?.word ?? '')) return at;
  }
  return at;
}

/** `kona sitt kort`, `the kids' cards`, `my wife card`. */
function isOwnerOfThing(tokens: readonly Token[], hit: Hit<Relation>, to: number): boolean {
  const next = tokens[to];
  const isBeside = next !== undefined && (!next.startsClause || to > hit.to);
  if (!isBeside || !tokens.slice(to, to + 3).some(({ word }) => possessions.has(word))) return false;
  return owning.has(next.word) || isGenitive(tokens, hit) || (isMyOwn(tokens, hit) && possessions.has(next.word));
}

function isSameClause(tokens: readonly Token[], verb: number): boolean {
  if (tokens[verb]?.startsClause === false) return true;
  for (let at = verb - 1; at >= verb - longestAside; at -= 1) if (behindAside(tokens, at) === verb) return true;
  return false;
}

/** `my wife card`: without an apostrophe, but with `my`. */
function isMyOwn(tokens: readonly Token[], { from }: Hit<Relation>): boolean {
  return tokens[from]?.word === 'my' || tokens[from - 1]?.word === 'my';
}

/** `det gjelder sønnen min`, `I am asking for my mother`, `hjelper en nabo`. */
function isSpokenFor(tokens: readonly Token[], from: number, to: number): boolean {
  const start = determiners.has(tokens[from - 1]?.word ?? '') ? from - 1 : from;
  for (let at = Math.max(0, start - longestLead); at < start; at += 1) {
    if (phraseAt(spokenFor, tokens, at)?.to === start && !isNegated(tokens, { from: at, to: start })) return true;
  }
  return [from + 1, from + 2, to].some(
    (at) => !tokens[at]?.startsClause && phraseAt(spokenForBehind, tokens, at) !== undefined,
  );
}

/** `kona er fra Thailand, har familietillatelse`, `my son is six, he needs a card`: the sentence goes on about them. */
function isSubjectOn(tokens: readonly Token[], from: number): boolean {
  if (!['er', 'is', 'e', 'are'].includes(tokens[from]?.word ?? '')) return false;
  for (let at = from + 1; at < from + wordsOfDescription; at += 1) {
    const token = tokens[at];
    if (token === undefined || token.startsSentence) return false;
    if (writers.has(token.word)) return false;
    if (!token.startsClause) continue;
    const verb = theirPronouns.has(token.word) ? at + 1 : at;
    if (isTheirs(tokens, verb)) return true;
  }
  return false;
}

/** `has a card`; not `trenger jeg kort`. */
function isTheirs(tokens: readonly Token[], verb: number): boolean {
  const isAsked = writers.has(tokens[verb + 1]?.word ?? '') || tokens[verb + 1]?.word === 'i';
  return having.has(tokens[verb]?.word ?? '') && !isAsked && isInNeed(tokens, verb);
}

/** `husband's`, `sønnens`, `the kids'`; in `kids` alone nothing tells the plural from it. */
function isGenitive(tokens: readonly Token[], { to }: Hit<Relation>): boolean {
  const token = tokens[to - 1];
  if (token === undefined) return false;
  return /^['’´`]/.test(tokens[to]?.gap ?? '') || (token.word.endsWith('s') && !generic.has(token.word));
}

/** `for min lille datter`, `til kona`: all that is said, or all of its sentence. */
function isAllSaid(tokens: readonly Token[], lead: number, to: number): boolean {
  return (
    ['for', 'til'].includes(tokens[lead]?.word ?? '') &&
    tokens[lead]?.startsSentence === true &&
    (tokens[to]?.startsClause ?? true)
  );
}

/** The card of, or an errand for, somebody: `kortet til sønnen min`, `time for datteren`. */
function isForSomebody(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - wordsOn), at).some(({ word }) => possessions.has(word) || errands.has(word));
}
const errands = wordSet(
  'plass spot bestille book order it det den new nytt card first fornye renew apply dette this also også renewal fornyelse',
);

function isInNeed(tokens: readonly Token[], at: number): boolean {
  for (let index = at; index < at + wordsOn; index += 1) {
    const token = tokens[index];
    if (token === undefined || (index > at && token.startsClause) || isAnother(tokens, index)) return false;
    if (subjectNeeds.has(token.word)) return true;
  }
  return false;
}

/** `… and my son lost`: another subject. */
function isAnother(tokens: readonly Token[], at: number): boolean {
  return (
    ['og', 'and'].includes(tokens[at - 1]?.word ?? '') && ['my', 'min', 'mi', 'mitt'].includes(tokens[at]?.word ?? '')
  );
}
