import { tokensOf } from '../../nlu/details/text/tokens.ts';

const people = {
  mine: wordSet('jeg eg meg me i myself'),
  partner: wordSet('mannen mann kona kone ektefellen samboeren sambuaren husband wife partner'),
  child: wordSet(
    'sønnen sønn sonen son datteren datter dattera dottera barnet barna ungene daughter child children kids',
  ),
  parent: wordSet('moren mor mora faren far mamma pappa foreldrene foreldra mother father mum mom dad parents'),
  other: wordSet('vennen venninnen broren bror søsteren søster systera friend brother sister'),
};
const persons = ['mine', 'partner', 'child', 'parent', 'other'] as const;
const openings = wordSet('og and men but');
/** Before a person, and nothing else in the message, they turn to that person. */
const turning = wordSet('og and men but nå no now så so then da deretter next neste også òg also nei ok okei okay');
const english = wordSet(
  'me i myself husband wife partner daughter child children kids mother father mum mom dad parents friend brother sister',
);
const possessive = wordSet('min mi mitt mine my vår vårt our');
const ofTheCard = wordSet('kort kortet card cards er is it det was var s tur turn');
const asking = wordSet('hva kva what how');
const after = wordSet('med about');
const beside = wordSet('for til to min mi mitt mine my our vår selv sjølv da då then too also også òg');
const longestClause = 6;

/** `og jeg da?`, `what about my wife?`: a person after such an opening, and nothing else in the clause. */
export function whoIsAskedAbout(text: string): (typeof persons)[number] | undefined {
  const tokens = tokensOf(text);
  for (const [at, { written, startsClause }] of tokens.entries()) {
    const opens = openings.has(written) && (at === 0 || startsClause);
    const asks = after.has(written) && asking.has(tokens[at - 1]?.written ?? '');
    if (!opens && !asks) continue;
    const rest = tokens.slice(at + 1, at + 1 + longestClause);
    const end = rest.findIndex((token) => token.startsClause);
    const clause = (end < 0 ? rest : rest.slice(0, end)).map((token) => token.written);
    const [person, ...others] = clause.filter((word) => !beside.has(word));
    if (person === undefined || others.length > 0) continue;
    const whose = persons.find((each) => people[each].has(person));
    if (whose !== undefined) return whose;
  }
  return undefined;
}

/**
 * `Now my son`, `og så kona mi`, `my wife's card`: a person, and nothing else in the message but words that lead over to
 * them.
 */
export function whoIsTurnedTo(text: string): (typeof persons)[number] | undefined {
  const words = tokensOf(text).map(({ written }) => written);
  const isLeading = (word: string) =>
    turning.has(word) || asking.has(word) || after.has(word) || beside.has(word) || ofTheCard.has(word);
  const [person, ...others] = words.filter((word) => !isLeading(word));
  if (person === undefined || others.length > 0) return undefined;
  const whose = personCalled(person);
  const isOwned = words.some((word) => possessive.has(word));
  const [first = ''] = words;
  // `No wife` says of nobody that the card is theirs; `no meg` is "now me".
  const denies = first === 'nei' || (first === 'no' && english.has(person));
  const leadsOver = asking.has(first) || (turning.has(first) && !denies);
  return isOwned || (leadsOver && words.length > 1) ? whose : undefined;
}

/** Whom a word names, the writer too. */
export function personCalled(word: string): (typeof persons)[number] | undefined {
  return persons.find((each) => people[each].has(word) || people[each].has(word.replace(/['’]?s$/, '')));
}

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
