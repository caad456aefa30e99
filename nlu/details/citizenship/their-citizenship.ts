import type { Citizenship } from '../../../domain/situation.ts';
import { peopleNamed } from '../people-named.ts';
import { strangersSpokenFor } from '../strangers.ts';
import { isNegated } from '../text/negation.ts';
import { findPhrases, type Hit } from '../text/phrases.ts';
import type { Token } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';
import { occupations } from '../words/occupations.ts';
import type { Relation } from '../words/relations.ts';
import { isGenitive, isWithWriter } from './about-others.ts';
import { besideAnother, citizenGroups, groupOfAll } from './groups.ts';
import { countriesNamed, mayBeLanguage, type Named } from './named-countries.ts';

const pronouns = wordSet('han hun ho he she hes shes they theyre dei hen');
/** What may stand between somebody and where they are from. */
const between = wordSet(
  `er e is are was s all alle both begge fra frå from the a an en ein et opprinnelig opphavleg originally also også kommer kjem comes come citizen statsborger statsborgar of av
  has have had har hatt på med with both både born født fødd in i min mi mitt mine and og who som vår våre våra our hos oss us besøk vitjing visit visiting her here`,
);
const origins = wordSet('fra frå from citizen statsborger statsborgar of av born født fødd');
const being = wordSet('er e is are a an en som');
const determining = wordSet('my our min mi mitt mine vår vårt våre våra a an en ein ei one the we vi');
const ageWords = wordSet('år years old gammel gamal');
const oldest = 120;
const wordsBack = 7;
/** A pronoun of the third person names nobody. */
const nobody = -1;

interface Theirs {
  citizenship: Citizenship;
  /** Two letters, where a country was named. */
  country?: string;
}

/**
 * The citizenship of somebody else the message tells of: `kona mi er fra Brasil`, `he is from Nigeria`. Of several
 * people it is the one whose card it is.
 */
export function findTheirCitizenship(tokens: readonly Token[], owner: Relation | undefined): Theirs | undefined {
  const all = citizenshipsOfOthers(tokens);
  const meant = all.find(({ whose }) => whose === owner) ?? all.find(({ whose }) => whose === 'somebody');
  return meant ?? (owner === undefined ? all[0] : undefined);
}

interface TheirsNamed extends Theirs {
  whose: Relation | 'somebody';
}

/** The citizenship of each one it is told of. */
export function citizenshipsOfOthers(tokens: readonly Token[]): TheirsNamed[] {
  const people = everybody(tokens);
  const named = countriesNamed(tokens).flatMap((group) => {
    const [first] = group;
    const whose = first && (isOrigin(tokens, first) ? subjectOf(tokens, first, people)?.value : undefined);
    if (first === undefined || whose === undefined) return [];
    const all = groupOfAll(first, group);
    const citizenship = group.length > 1 ? all : besideAnother(tokens, all);
    return citizenship === undefined ? [] : [{ whose, citizenship, country: first.value.country.code }];
  });
  const grouped = findPhrases(citizenGroups, tokens).flatMap((hit) => {
    const whose = hit.value !== 'other' && isNegated(tokens, hit) ? undefined : subjectOf(tokens, hit, people)?.value;
    return whose === undefined ? [] : [{ whose, citizenship: hit.value }];
  });
  return [...named, ...grouped];
}

/** Whether a country that was named is only somebody else's: `our employee, an engineer from India`. */
export function isOnlyTheirs(tokens: readonly Token[], hit: Hit<Named>, people: readonly Hit<Relation>[]): boolean {
  const subject = subjectOf(tokens, hit, people);
  if (subject === undefined || subject.from === nobody || isWithWriter(tokens, subject.from)) return false;
  const { from } = subject;
  return [from - 1, from, from + 1].some((at) => determining.has(tokens[at]?.word ?? ''));
}

/** Those who are something to the writer, and those the writer speaks for. */
export function everybody(tokens: readonly Token[]): Hit<Relation>[] {
  return [...peopleNamed(tokens), ...strangersSpokenFor(tokens)];
}

/** `from Brazil`, `Brazilian`; not `in Brazil`, where somebody only is. */
function isOrigin(tokens: readonly Token[], hit: Hit<Named>): boolean {
  if (isNegated(tokens, hit)) return false;
  if (mayBeLanguage(tokens, hit)) return being.has(tokens[hit.from - 1]?.word ?? '');
  const lead = tokens[hit.from - 1]?.word === 'the' ? hit.from - 2 : hit.from - 1;
  return hit.value.isName ? origins.has(tokens[lead]?.word ?? '') || isBorn(tokens, lead) : true;
}

function isBorn(tokens: readonly Token[], at: number): boolean {
  return ['i', 'in'].includes(tokens[at]?.word ?? '') && origins.has(tokens[at - 1]?.word ?? '');
}

/** Who is the subject before these words, or named right behind them: `my Brazilian wife`. */
function subjectOf(
  tokens: readonly Token[],
  hit: Hit<unknown>,
  people: readonly Hit<Relation>[],
): { value: Relation | 'somebody'; from: number } | undefined {
  const behind = people.find(({ from }) => from === hit.to && tokens[hit.to]?.startsClause === false);
  if (behind !== undefined && !isGenitive(tokens[hit.to - 1])) return behind;
  for (let at = hit.from - 1; at >= Math.max(0, hit.from - wordsBack); at -= 1) {
    const token = tokens[at];
    const relation = people.find(({ from, to }) => from <= at && at < to);
    if (relation !== undefined) return relation;
    if (token === undefined || token.written === 'i') return undefined;
    if (pronouns.has(token.word)) return { value: 'somebody', from: nobody };
    if (!between.has(token.word) && !occupations.has(token.word) && !isAge(tokens, at)) return undefined;
  }
  return undefined;
}

/** `mor mi er 80, iransk`. */
function isAge(tokens: readonly Token[], at: number): boolean {
  const { number, word } = tokens[at] ?? { number: undefined, word: '' };
  return number === undefined ? ageWords.has(word) : number <= oldest;
}
