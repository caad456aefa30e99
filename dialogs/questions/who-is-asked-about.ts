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

function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
