import { type Country, countries } from '../../domain/facts/countries.ts';
import type { Details } from '../understanding.ts';
import { isNegated } from './text/negation.ts';
import { findPhrases, type Hit, phraseTable } from './text/phrases.ts';
import type { Token } from './text/tokens.ts';
import { wordSet } from './text/word-set.ts';

type Where = NonNullable<Details['whereabouts']>;

const places = phraseTable<Where>([
  ['norway', 'norge, noreg, norway, norwegen, norveg'],
  [
    'abroad',
    'utlandet, abroad, utenlands, utanlands, overseas, outside of? norway, utenfor norge, utanfor noreg, hjemlandet, heimlandet, my? home country, my own country, another country, et/eit annet/anna land',
  ],
  ['svalbard', 'svalbard, longyearbyen, ny ålesund, barentsburg'],
  ...countries
    .filter(({ code }) => code !== 'NO')
    .flatMap(({ names }: Country) =>
      Object.values(names).map((name) => ['abroad', name.replace(/[-().,'’]/g, ' ').trim()] as const),
    ),
]);
const being = wordSet(
  'er e am im is are bor bur live living lives befinner stuck sitter sit står oppholder opphelder stay staying på now nå no fast currently still fortsatt ennå arrived inne',
);
const between = wordSet(
  'in i på now nå no fast currently still fortsatt framleis utenfor outside here her and living stuck the for tiden tida jeg eg back tilbake home hjemme heime att igjen',
);
const travelling = wordSet(
  'til to from fra frå reise travel fly dra apply søke søkte applied søkt married ble was were blei vart stolen stjålet lost mistet mista lived bodde flytte flytter flyttar move moving come came kom skal will going innvilget',
);
const wordsBack = 5;
const wholeWords = 4;

/** Where the writer is now: in Norway, abroad, or on Svalbard; not where they travel or came from. */
export function findWhereabouts(tokens: readonly Token[]): Details['whereabouts'] {
  const said = findPhrases(places, tokens).filter((hit) => isHere(tokens, hit));
  const last = said.at(-1);
  if (last === undefined) return undefined;
  if (!isNegated(tokens, last)) return last.value;
  return last.value === 'norway' ? 'abroad' : undefined;
}

function isHere(tokens: readonly Token[], hit: Hit<Where>): boolean {
  const isShort = tokens.length <= wholeWords && !tokens.some(({ word }) => travelling.has(word));
  const isOutside =
    hit.value === 'abroad' &&
    ['utenlands', 'utanlands', 'abroad', 'overseas', 'outside', 'utenfor', 'utanfor'].includes(
      tokens[hit.from]?.word ?? '',
    );
  const lead = tokens[hit.from - 1]?.word ?? '';
  const isPlaced =
    isOutside ||
    lead === 'in' ||
    lead === 'i' ||
    lead === 'pa' ||
    (['my', 'the'].includes(lead) && tokens[hit.from - 2]?.word === 'in');
  if (isShort && tokens[0]?.asked === false) return isPlaced || tokens.length <= 2;
  if (!isPlaced || tokens[hit.from]?.asked === true) return false;
  for (let at = hit.from - 1; at >= Math.max(0, hit.from - wordsBack); at -= 1) {
    const word = tokens[at]?.word ?? '';
    if (being.has(word) && isWriter(tokens, at)) return true;
    if (travelling.has(word) || (!between.has(word) && !being.has(word) && !negations.has(word))) return false;
  }
  return false;
}

const negations = wordSet('ikke ikkje not isnt arent never');
const writers = wordSet('jeg eg æ i im am we vi er e bor bur live living stuck currently now nå no');
const subjectBack = 2;

function isWriter(tokens: readonly Token[], at: number): boolean {
  const around = tokens.slice(Math.max(0, at - subjectBack), at + subjectBack + 1);
  return (
    at === 0 ||
    around.some(({ word }) => ['jeg', 'eg', 'a', 'i', 'im', 'we', 'vi', 'am'].includes(word)) ||
    (tokens[at]?.startsClause === true && writers.has(tokens[at]?.word ?? ''))
  );
}
