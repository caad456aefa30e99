import type { Details } from '../understanding.ts';
import { behindAside, behindOrigin, describing, longestAside } from './behind-person.ts';
import { countryAt } from './citizenship/named-countries.ts';
import { goesOnAbout } from './goes-on-about.ts';
import { isInNeed } from './in-need.ts';
import { peopleNamed } from './people-named.ts';
import { strangersSpokenFor } from './strangers.ts';
import { deniesOnlyWho, isNegated } from './text/negation.ts';
import { type Hit, phraseAt } from './text/phrases.ts';
import type { Token } from './text/tokens.ts';
import { wordSet } from './text/word-set.ts';
import type { Relation } from './words/relations.ts';
import { spokenFor, spokenForBehind } from './words/spoken-for.ts';

const possessions =
  wordSet(`card cards kort kortet kortene korta permit permits tillatelse tillatelsen løyve løyvet oppholdskort oppholdskortet opphaldskort opphaldskortet residence
  opphold opphald sticker wallet purse bag lommebok lommeboka lommeboken veske veska vesken time timen appointment booking arbeidstillatelse studietillatelse`);
const owning = wordSet('sitt sin si sine his her hennes hans hennar');
const belonging = wordSet(
  'husbands wifes mothers fathers manns mannens konas kones ektefelles samboers mors fars sønns datters',
);
const being = wordSet('er e is its but men');
const theirs = wordSet('hans hennes hennar his her hers their deres deira whose');
const mine = wordSet('min mi mitt mine my our vår vårt våre');
const forWhom = wordSet('for til of to på hos belongs tilhører tilhøyrer');
/** How old the writer's child becomes is told because it is about the child. */
const turning = wordSet('turns fyller fyl');
const subjects = wordSet(
  'har ha has have had mistet mista lost needs need trenger treng must må skal shall fikk fekk got applied søkte søkt is er does doesnt hasnt mangler manglar',
);
const living = wordSet('med with gift married bor bur live living gjennom through via hos than enn as like som');
/** Without "my" before or behind them these are about anybody: `do children need a card`. */
const generic = wordSet(
  'barn born child children kid kids newborn baby unge foreldre parents mann kone venn friend brother',
);
const wordsOn = 6;
const mostDescribing = 5;
const longestLead = 4;
const determiners = wordSet('en ei ein et eit a an den the det de dei');

/** Whose card the message is about, where it is not the writer's own. */
export function findWhose(tokens: readonly Token[]): Details['whose'] {
  const named = peopleNamed(tokens);
  const owner = named.find((hit) => isOwner(tokens, hit)) ?? named.find(({ to }) => isTheirCardNamed(tokens, to));
  return owner?.value ?? strangersSpokenFor(tokens)[0]?.value;
}

/** `mannen min er frå Brasil og kortet hans går ut`, `my wife is from Brazil, her card is lost`. */
function isTheirCardNamed(tokens: readonly Token[], from: number): boolean {
  return tokens.some(({ word }, at) => {
    if (at < from || !theirs.has(word)) return false;
    return [tokens[at - 1], tokens[at + 1], tokens[at + 2]].some((beside) => possessions.has(beside?.word ?? ''));
  });
}

function isOwner(tokens: readonly Token[], hit: Hit<Relation>): boolean {
  const to = behindOrigin(tokens, behindAside(tokens, mine.has(tokens[hit.to]?.word ?? '') ? hit.to + 1 : hit.to));
  const from = startOfPerson(tokens, hit.from);
  const before = tokens[from - 1];
  const next = tokens[to];
  const isSomebodys =
    from < hit.from || to > hit.to || mine.has(tokens[hit.from]?.word ?? '') || isGenitive(tokens, hit);
  if (isForWriter(tokens, to)) return false;
  if (generic.has(tokens[hit.to - 1]?.written ?? '') && !isSomebodys) return isSpousesCard(tokens, hit);
  if (before !== undefined && !tokens[from]?.startsClause && living.has(before.word)) return false;
  if (isSaidToBeThem(tokens, hit, { from, to })) return true;
  if (isOwnerOfThing(tokens, hit, to)) return true;
  if (before !== undefined && forWhom.has(before.word) && !tokens[from]?.startsClause)
    return isForSomebody(tokens, from - 1) || isAllSaid(tokens, from - 1, to);
  const verb = next?.word === 'pa' ? to + 3 : to;
  if (subjects.has(tokens[verb]?.word ?? '') && isSameClause(tokens, verb) && isInNeed(tokens, verb)) return true;
  return goesOnAbout(tokens, to);
}

/** Whom the words point at. */
function isSaidToBeThem(
  tokens: readonly Token[],
  { value, to: end }: Hit<Relation>,
  { from, to }: { from: number; to: number },
): boolean {
  if (value === 'child' && turning.has(tokens[to]?.word ?? '') && tokens[to]?.startsClause === false) return true;
  return isSpokenFor(tokens, from, end) || isItThem(tokens, from, to) || isInsteadOfWriter(tokens, from);
}

/** `kort til kone`: whoever has one writes of their own; but `kort til barn` is about anybody's. */
function isSpousesCard(tokens: readonly Token[], { value, from }: Hit<Relation>): boolean {
  const [card, forThem] = [tokens[from - 2]?.word ?? '', tokens[from - 1]?.word ?? ''];
  return value === 'partner' && ['til', 'for', 'to', 'of'].includes(forThem) && possessions.has(card);
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

/** `kona sitt kort`, `the kids' cards`, `my wife card`. */
function isOwnerOfThing(tokens: readonly Token[], hit: Hit<Relation>, to: number): boolean {
  const next = tokens[to];
  if (isAllOfOwner(tokens, hit, to)) return true;
  const isBeside = next !== undefined && (!next.startsClause || to > hit.to);
  if (!isBeside || !tokens.slice(to, to + 3).some(({ word }) => possessions.has(word))) return false;
  return owning.has(next.word) || isGenitive(tokens, hit) || (isMyOwn(tokens, hit) && possessions.has(next.word));
}

/** `kortet er kona sitt`, `it's not my card, it's my husband's`: nothing behind, as the thing was named before. */
function isAllOfOwner(tokens: readonly Token[], { from, to }: Hit<Relation>, behind: number): boolean {
  const isOwning = owning.has(tokens[behind]?.word ?? '');
  const isSaid = isOwning || belonging.has(tokens[to - 1]?.word ?? '');
  const start = mine.has(tokens[from - 1]?.word ?? '') ? from - 1 : from;
  const isThing = tokens[start]?.startsClause === true || being.has(tokens[start - 1]?.word ?? '');
  const end = tokens[isOwning ? behind + 1 : to];
  return (
    isSaid && isThing && (end?.startsClause ?? true) && tokens.slice(0, from).some(({ word }) => possessions.has(word))
  );
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
  return [from + 1, from + 2, to].some((at) => {
    const behind = tokens[at]?.startsClause ? undefined : phraseAt(spokenForBehind, tokens, at);
    // `My husband who is Norwegian` says who he is; the card may be anybody's.
    return behind !== undefined && countryAt(tokens, behind.to) === undefined;
  });
}

/** `husband's`, `sønnens`, `the kids'`; in `kids` alone nothing tells the plural from it. */
function isGenitive(tokens: readonly Token[], { to }: Hit<Relation>): boolean {
  const token = tokens[to - 1];
  if (token === undefined) return false;
  return /^['’´`]/.test(tokens[to]?.gap ?? '') || (token.word.endsWith('s') && !generic.has(token.word));
}

/** `for min lille datter`, `not for me, for my son`: all that is said, or all of its clause. */
function isAllSaid(tokens: readonly Token[], lead: number, to: number): boolean {
  return (
    ['for', 'til'].includes(tokens[lead]?.word ?? '') &&
    tokens[lead]?.startsClause === true &&
    ((tokens[to]?.startsClause ?? true) || thanking.has(tokens[to]?.word ?? ''))
  );
}

/** `det er kona som skal ha kort`, `it is my wife who needs it`. */
function isItThem(tokens: readonly Token[], from: number, to: number): boolean {
  const [it, is] = [tokens[from - 2]?.word ?? '', tokens[from - 1]?.word ?? ''];
  const isPointed = is === 'its' || (['det', 'd', 'it', 'this'].includes(it) && ['er', 'e', 'is'].includes(is));
  return isPointed && ['som', 'who', 'that'].includes(tokens[to]?.word ?? '') && isInNeed(tokens, to + 1);
}

/** `it's not me who lost it but my wife`. */
function isInsteadOfWriter(tokens: readonly Token[], from: number): boolean {
  if (!being.has(tokens[from - 1]?.word ?? '')) return false;
  return tokens.slice(0, from).some((_, at) => deniesOnlyWho(tokens, at));
}

/** The card of, or an errand for, somebody: `kortet til sønnen min`, `time for datteren`. */
function isForSomebody(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - wordsOn), at).some(({ word }) => possessions.has(word) || errands.has(word));
}
const thanking = wordSet('please takk thanks plz pls');
const errands = wordSet(
  'plass spot bestille book order it det den new nytt card first fornye renew apply dette this also også renewal fornyelse',
);
const forms = wordSet('me meg mæ');
const filing = wordSet('applied apply søkte søkt søker søkjer sendte ordered bestilte tinga booked');

/** `my wife applied for me`: who did it is not whose card it is. */
function isForWriter(tokens: readonly Token[], verb: number): boolean {
  const clause = tokens.slice(verb, verb + wordsOn);
  const end = clause.findIndex(({ startsClause }, at) => at > 0 && startsClause);
  return clause.slice(0, end < 0 ? wordsOn : end).some(({ word }, at, said) => {
    return forms.has(word) && said[at - 1]?.word === 'for' && said.slice(0, at).some((one) => filing.has(one.word));
  });
}
