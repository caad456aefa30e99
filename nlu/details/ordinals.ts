import { phraseAt, phraseTable } from './text/phrases.ts';
import type { Token } from './text/tokens.ts';
import { wordSet } from './text/word-set.ts';
import { cardinalWords, ordinalWords } from './words/numbers.ts';

const numberWords = wordSet('nr nummer number num alternativ alternative option choice valg val no slot timeslot');
const articles = wordSet('den det dei the that a');
const choices = wordSet(
  'alternativet alternativ valget valet option choice one slot timen timeslot klokkeslettet date datoen ledige available possible mulige moglege plassen stedet staden takk thanks please då da it',
);
/** `den fyrste passar best`, `the second works for me`. */
const suits = wordSet(
  'passer passar passa works fits suits funker funkar fungerer går høres høyres sounds looks ser blir vert seems virker verkar',
);
/** `første ledige er i februar` tells, and chooses nothing. */
const free = wordSet('ledige available possible mulige moglege');
const boundLeads = wordSet('at from is');
/** `slot 2`; but `switch my slot 2 another`. */
const slots = wordSet('slot timeslot');
/** `den aller første`. */
const superlatives = wordSet('aller very');
/** `den siste er best`. */
const being = wordSet('is er');
const praise = wordSet(
  'best better bedre betre fine good great perfect ok okay okei nice bra fin fint greit grei super supert perfekt topp it den mine min',
);
/** `den første dere har`. */
const offering = phraseTable<'offers'>([
  ['offers', 'som? du/de/dere/dykk/dokke/dokker/you/that .. har/have/got/offer/offers/viser/viste/synte/show/showed'],
]);
const joins = wordSet('i in på on of av fra frå from blant among');
const lists = wordSet(
  'lista listen liste list oversikten oversikta dem dei disse desse these those them timene timane times slots alternativene alternativa options tidene tidane',
);
const wholes = wordSet('the de dei desse disse these those');
const lastWords = wordSet('siste last final sist');
/** The earliest stands first in a list of times, and the top of any list is its first. */
const ends = new Map<string, number>([
  ...[...wordSet('øverste øvste top uppermost tidligste tidlegaste tidlegste earliest soonest')].map(
    (word) => [word, 1] as const,
  ),
  ...[...wordSet('nederste nedste nedarste bottom seneste seinaste latest')].map((word) => [word, -1] as const),
]);
const asks = wordSet('når when what whats hva kva');
const tides = wordSet('tida tiden');
const norwegianFirsts = wordSet('første fyrste siste');
const fillers = phraseTable<'skip'>([
  [
    'skip',
    'ja/yes/ok/okei/jeg/eg/i, tar/tek/take/velger/vel/choose/want/vil/ha/would/like/prefer/please/kan/can, takk/thanks/then/da/då/gjerne/bare/just, med/with/for',
  ],
]);
const greatestChoice = 20;
const mostWords = 7;

/** A choice by place in a list: 1 is the first, -1 the last; `nr 2`, `the second one`, `den siste`, a number alone. */
export function findOrdinal(tokens: readonly Token[], isTaken: (index: number) => boolean): number | undefined {
  for (let at = 0; at < tokens.length; at += 1) {
    const found = isTaken(at) ? undefined : (numbered(tokens, at) ?? named(tokens, at));
    if (found !== undefined) return found;
  }
  return alone(tokens, isTaken);
}

/** `nr 2`, `option two`, `#2`. */
function numbered(tokens: readonly Token[], at: number): number | undefined {
  const [token, next] = tokens.slice(at, at + 2);
  if (token?.number !== undefined && token.gap.endsWith('#')) return choice(token.number);
  if (token === undefined || next === undefined || !numberWords.has(token.word)) return undefined;
  if (token.word === 'no' && !next.gap.startsWith('.') && !isShortChoice(tokens, at)) return undefined;
  if (next.startsClause && token.word !== 'no') return undefined;
  const behind = tokens[at + 2];
  if (slots.has(token.word) && behind?.startsClause === false && !choices.has(behind.word)) return undefined;
  const isVerb = next.word === 'to' && behind !== undefined && !behind.startsClause;
  return isVerb || isInQueue(tokens, at + 2) ? undefined : choice(next.number ?? cardinalWords.get(next.word));
}

/** `no 3 please`: the third, whether `no` denies or counts. */
function isShortChoice(tokens: readonly Token[], at: number): boolean {
  const behind = tokens[at + 2];
  return at === 0 && tokens[1]?.number !== undefined && (behind === undefined || choices.has(behind.word));
}

/** `nummer 14 i køen`; but `nummer 2 på lista`. */
function isInQueue(tokens: readonly Token[], at: number): boolean {
  const join = tokens[at];
  return join?.startsClause === false && joins.has(join.word) && !isOfList(tokens, at);
}

/** `on the list`, `av disse`. */
function isOfList(tokens: readonly Token[], at: number): boolean {
  const join = tokens[at];
  if (join?.startsClause !== false || !joins.has(join.word)) return false;
  const [first, second] = tokens.slice(at + 1, at + 3).map(({ word }) => word);
  const isCounted = wholes.has(first ?? '') && cardinalWords.has(second ?? '');
  return isCounted || lists.has(first ?? '') || lists.has(second ?? '');
}

/** `the second one`, `den siste`, `det første alternativet`, `den 2.`, `2nd`. */
function named(tokens: readonly Token[], at: number): number | undefined {
  const which = whichAt(tokens, at);
  if (which === undefined) return undefined;
  const lead = superlatives.has(tokens[at - 1]?.word ?? '') ? at - 2 : at - 1;
  const isLed = articles.has(tokens[lead]?.word ?? '') && !tokens[at]?.startsClause;
  if (isLed && isBound(tokens, at)) return undefined;
  if (isAskedWhen(tokens, at)) return undefined;
  const to = isHour(tokens, which.to, isLed || at === 0) ? which.to + 1 : which.to;
  return isChosen(tokens, at, to, isLed) ? which.nth : undefined;
}

/** Whether what stands behind a place in a list leaves it a choice. */
function isChosen(tokens: readonly Token[], at: number, to: number, isLed: boolean): boolean {
  const behind = tokens[to];
  if (behind === undefined || behind.startsClause) return isLed || to - at === tokens.length;
  if ((isLed || at === 0) && (isOfList(tokens, to) || phraseAt(offering, tokens, to) !== undefined)) return true;
  if (suits.has(behind.word)) return isLed || at === 0;
  if (being.has(behind.word)) return isLed && praise.has(tokens[to + 1]?.word ?? '');
  if (free.has(behind.word) && being.has(tokens[to + 1]?.word ?? '')) return false;
  return choices.has(behind.word) && (isLed || behind.word !== 'it');
}

/** `at the latest`, `from the top`, `which date is the latest`, `for det andre`, and of a card `skal ha det første`. */
function isBound(tokens: readonly Token[], at: number): boolean {
  const [lead, article] = tokens.slice(Math.max(0, at - 2), at).map(({ word }) => word);
  const isHad = article === 'det' && lead === 'ha' && tokens.length > mostWords;
  return (article === 'the' && boundLeads.has(lead ?? '')) || (lead === 'for' && article === 'det') || isHad;
}

/** `den andre time på listen`, `første time takk`; but the English `the first time` is no choice. */
function isHour(tokens: readonly Token[], at: number, isLed: boolean): boolean {
  const word = tokens[at]?.word ?? '';
  if (!isLed) return false;
  // Den siste tiden is also "lately".
  if (tides.has(word)) return !lastWords.has(tokens[at - 1]?.word ?? '') || tokens.length <= mostWords;
  if (word !== 'time') return false;
  const isFirst = at === 1 && norwegianFirsts.has(tokens[0]?.word ?? '');
  return isOfList(tokens, at + 1) || tokens[at - 2]?.word === 'den' || isFirst;
}

/** `when is the earliest?` chooses nothing yet. */
function isAskedWhen(tokens: readonly Token[], at: number): boolean {
  let start = at;
  while (start > Math.max(0, at - mostWords) && tokens[start]?.startsSentence === false) start -= 1;
  return asks.has(tokens[start]?.word ?? '') && tokens[start]?.startsSentence === true;
}

function whichAt(tokens: readonly Token[], at: number): { nth: number; to: number } | undefined {
  const [token, next] = tokens.slice(at, at + 2);
  if (token === undefined) return undefined;
  if (token.word === 'nest' && next?.word === 'siste') return { nth: -2, to: at + 2 };
  if (token.word === 'second' && next?.word === 'last') return { nth: -2, to: at + 2 };
  if (lastWords.has(token.word)) return { nth: -1, to: at + 1 };
  const end = ends.get(token.word);
  if (end !== undefined) return { nth: end, to: at + 1 };
  const isSuffixed = next !== undefined && next.gap === '' && ['st', 'nd', 'rd', 'th'].includes(next.word);
  const led = articles.has(tokens[at - 1]?.word ?? '');
  const number = token.number !== undefined && (isSuffixed || led) ? choice(token.number) : ordinalNamed(token);
  return number === undefined ? undefined : { nth: number, to: at + (isSuffixed ? 2 : 1) };
}

/** Not `attende`, which is nynorsk for "back" and only looks like `åttende`. */
function ordinalNamed({ word, written }: Token): number | undefined {
  return written === 'attende' ? undefined : ordinalWords.get(word);
}

/** A message that is a number and little else: `2`, `2 takk`, `two please`, `jeg tar to`, `first`. */
function alone(tokens: readonly Token[], isTaken: (index: number) => boolean): number | undefined {
  if (tokens.length > mostWords) return undefined;
  const left = tokens.filter(
    (token, at) => !(phraseAt(fillers, tokens, at) !== undefined && token.number === undefined),
  );
  const [only, other] = left;
  if (only === undefined || isTaken(tokens.indexOf(only)) || (other !== undefined && left.length > 1)) return undefined;
  if (lastWords.has(only.word)) return -1;
  return choice(
    only.number ?? ordinalNamed(only) ?? (isArticle(only, tokens) ? undefined : cardinalWords.get(only.word)),
  );
}

/** `a`, `en` and `et` count one only as the whole message, `one` always. */
function isArticle({ word, written }: Token, tokens: readonly Token[]): boolean {
  if (written === 'å') return true;
  return ['a', 'an', 'en', 'ei', 'et', 'eit', 'ein'].includes(word) && tokens.length > 1;
}

function choice(number: number | undefined): number | undefined {
  return number !== undefined && number >= 1 && number <= greatestChoice ? number : undefined;
}
