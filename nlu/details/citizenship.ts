import { type Country, countries } from '../../domain/facts/countries.ts';
import type { Citizenship } from '../../domain/situation.ts';
import { isNegated } from './text/negation.ts';
import { findPhrases, type Hit, phraseTable } from './text/phrases.ts';
import type { Token } from './text/tokens.ts';
import { wordSet } from './text/word-set.ts';
import { peopleWords } from './words/people.ts';

interface Named {
  country: Country;
  /** The name of the country, not the word for its citizens. */
  isName: boolean;
}

const named = phraseTable<Named>(
  countries.flatMap((country) => {
    const { names, nationalities, alsoCalled, code } = country;
    const people = [...Object.values(nationalities), ...(peopleWords.get(code) ?? [])];
    return [
      ...[...Object.values(names), ...alsoCalled].map(
        (word) => [{ country, isName: true }, withoutSigns(word)] as const,
      ),
      ...people.map((word) => [{ country, isName: false }, withoutSigns(word)] as const),
    ];
  }),
);
const groups = phraseTable<Citizenship>([
  [
    'eea',
    'eu/eøs/eea borger*/borgar*/citizen*/national*/statsborger*/land/country/pass/passport, eu eøs borger*/borgar*, eu eea citizen*/national*, europeisk borger/statsborger, european citizen',
  ],
  ['nordic', 'nordisk borger/borgar/statsborger/statsborgar, nordic citizen*/national*'],
  [
    'stateless',
    'statsløs, statslaus, stateless, no citizenship, uten/utan statsborgerskap/statsborgarskap, ingen statsborgerskap',
  ],
  [
    'other',
    'non eu/eea/eøs, not an? eu/eea/eøs citizen/national, not from the? eu/eea/europe, ikke/ikkje eu/eøs borger/borgar, outside the? eu/eea/europe, utenfor/utanfor eu/eøs/europa, third country national?, tredjeland*, tredjelands borger/borgar',
  ],
  ['dual-with-eea', 'dual/double citizen* .. eu/eea, dobbelt statsborgerskap/statsborgarskap .. eu/eøs'],
]);
const cues =
  wordSet(`statsborger statsborgar statsborgerskap statsborgarskap citizen citizens citizenship national nationality nasjonalitet borger borgar pass passet passport passports
  statsborgere statsborgarar`);
const being = wordSet(
  'er e am im i´m is are ar være vere became blitt ble blei vart being we´re were i jeg eg æ me we vi',
);
const from = wordSet('fra frå from av of i');
const coming = wordSet(
  'kommer kjem come comes kjem opprinnelig originally er e am im are is jeg eg æ i we vi me born født fødd citizen statsborger statsborgar me og and',
);
const travelling =
  wordSet(`fly flyr flyg flying flight reise reiser reist reisetur travel travelling traveling drar dra back tilbake hjem heim home moved flytte flyttet flytta til to trip ferie holiday
  vacation return returning landed kom came arrived ankom call ring`);
const others =
  wordSet(`mann mannen kone kona ektefelle ektefellen husband husbands wife wifes spouse partner partneren kjæreste kjæresten kjærasten samboer samboeren sambuaren girlfriend boyfriend fiance mor far mamma pappa
  mother father mum dad son daughter sønn datter dotter barn child friend venn sjef boss married gift family familiemedlem familie forlova søke søker søkt apply applying become bli through gjennom hun han ho she he broren brother`);
const fillers = wordSet(
  'jeg eg æ er e i am im from fra frå the a an en ein we vi are ja yes og and statsborger citizen statsborgar comes come kommer kjem',
);
const notEnglishArticles = wordSet('snakker speak speaks språk language norskkurs course');
const wholeWords = 4;
const wordsAround = 4;

/** The writer's citizenship, where the sentence is about it: `jeg er fra Syria`, `polsk statsborger`; not where they travel or whom they married. */
export function findCitizenship(tokens: readonly Token[]): { citizenship?: Citizenship; country?: string } {
  const countriesSaid = findPhrases(named, tokens).filter((hit) => isOwn(tokens, hit));
  const group = findPhrases(groups, tokens).find(
    (hit) => hit.value === 'other' || (!isNegated(tokens, hit) && !isOfOther(tokens, hit.from)),
  );
  const [first] = countriesSaid;
  if (first === undefined) return group === undefined ? {} : { citizenship: group.value };
  const { code } = first.value.country;
  const all = new Set(countriesSaid.map(({ value }) => value.country.group));
  return { citizenship: dual(all) ?? first.value.country.group, country: code };
}

/** Two citizenships: whoever has a Norwegian, Nordic or EEA one beside another needs no card, or a person to say so. */
function dual(groupsSaid: ReadonlySet<Citizenship>): Citizenship | undefined {
  if (groupsSaid.size < 2) return undefined;
  if (groupsSaid.has('norwegian')) return 'norwegian';
  const free = (['nordic', 'eea', 'swiss'] as const).some((group) => groupsSaid.has(group));
  return free ? 'dual-with-eea' : undefined;
}

function isOwn(tokens: readonly Token[], hit: Hit<Named>): boolean {
  if (isNegated(tokens, hit) || isOfOther(tokens, hit.from)) return false;
  const before = tokens[hit.from - 1];
  const next = tokens[hit.to];
  const isCued = [next, tokens[hit.to + 1]].some(
    (token) => token !== undefined && cues.has(token.word) && !token.startsClause,
  );
  const isWhole = tokens.length <= wholeWords && !isLanguageOrHere(hit) && isAllBut(tokens, hit);
  if (hit.value.isName) return isFrom(tokens, hit) || isCued || (isWhole && tokens[hit.from - 1]?.written !== 'i');
  const isSaid =
    before !== undefined &&
    !tokens[hit.from]?.startsClause &&
    (being.has(before.word) ||
      (['a', 'an', 'en', 'ein', 'both', 'både'].includes(before.written) &&
        being.has(tokens[hit.from - 2]?.word ?? '')));
  const ends =
    next === undefined ||
    next.startsClause ||
    [
      'og',
      'and',
      'men',
      'but',
      'as',
      'som',
      'here',
      'her',
      'med',
      'with',
      'living',
      'bosatt',
      'married',
      'gift',
      'student',
      'so',
      'flytter',
      'flyttar',
    ].includes(next.word);
  return (
    isCued || (isSaid && ends) || (isWhole && !notEnglishArticles.has(next?.word ?? '')) || isNounAtStart(hit, tokens)
  );
}

function isAllBut(tokens: readonly Token[], { from, to }: Hit<Named>): boolean {
  return tokens.every(({ word }, at) => (at >= from && at < to) || fillers.has(word));
}

/** `norsk` and `English` alone choose a language, and `Norge` says where somebody is. */
function isLanguageOrHere({ value: { country } }: Hit<Named>): boolean {
  return country.code === 'NO';
}

/** `Swede here`, `Finnish, 3 months job`. */
function isNounAtStart(hit: Hit<Named>, tokens: readonly Token[]): boolean {
  return (
    hit.from === 0 &&
    !isLanguageOrHere(hit) &&
    (tokens[hit.to]?.startsClause === true || tokens[hit.to]?.word === 'here' || tokens[hit.to]?.word === 'her')
  );
}

function isFrom(tokens: readonly Token[], hit: Hit<Named>): boolean {
  const article = tokens[hit.from - 1]?.word === 'the' ? 1 : 0;
  const lead = tokens[hit.from - 1 - article];
  if (lead === undefined || !from.has(lead.word)) return false;
  const before = tokens.slice(Math.max(0, hit.from - 1 - wordsAround), hit.from - 1);
  if (before.some(({ word }) => cues.has(word))) return true;
  if (!['fra', 'from'].includes(lead.word) || before.some(({ word }) => travelling.has(word))) return false;
  if (['til', 'to'].includes(tokens[hit.to]?.word ?? '')) return false;
  return before.length === 0 || lead.startsClause || before.some(({ word }) => coming.has(word));
}

/** The words before it in the clause are about somebody else, or about becoming a citizen. */
function isOfOther(tokens: readonly Token[], from: number): boolean {
  for (let at = from - 1; at >= Math.max(0, from - wordsAround - 1); at -= 1) {
    if (others.has(tokens[at]?.word ?? '')) return true;
    if (['jeg', 'eg', 'i', 'im', 'og', 'and', 'men', 'but'].includes(tokens[at]?.word ?? '')) return false;
    if (tokens[at]?.startsSentence) return false;
  }
  return false;
}

function withoutSigns(word: string): string {
  return word
    .replace(/['’´().,&]/g, '')
    .replace(/[-/]/g, ' ')
    .trim();
}
