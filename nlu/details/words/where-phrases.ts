import { countries } from '../../../domain/facts/countries.ts';
import type { Details } from '../../understanding.ts';
import { asPhrase } from '../citizenship/named-countries.ts';
import { phraseTable } from '../text/phrases.ts';
import { tokensOf } from '../text/tokens.ts';
import { everydayNames } from './everyday-names.ts';

const unofficialNames = new Map([
  ['GB', ['uk', 'england', 'skottland', 'scotland', 'wales']],
  ['US', ['usa', 'the us', 'the states', 'statene']],
  ['NL', ['holland']],
]);
const foreignNames = countries
  .filter(({ code }) => code !== 'NO')
  .flatMap(({ names, alsoCalled, code }) => [
    ...Object.values(names),
    ...alsoCalled,
    ...(everydayNames.get(code) ?? []),
    ...(unofficialNames.get(code) ?? []),
  ]);
/** A country alone is mostly the one somebody comes from. */
export const foreign: ReadonlySet<string> = new Set(
  foreignNames.flatMap((name) => tokensOf(asPhrase(name)).map(({ word }) => word)),
);
/** What places are, seen from the card. */
export const places = phraseTable<NonNullable<Details['whereabouts']>>([
  ['norway', 'norge, noreg, norway, norwegen, norveg, i landet, in the country'],
  [
    'abroad',
    'utlandet, abroad, utenlands, utanlands, overseas, outside of? norway, utenfor norge, utanfor noreg, hjemlandet, heimlandet, my? home country, my own country, another country, et/eit annet/anna land, utenfor/utanfor/outside the? landet/country, ut av landet, out of the country',
  ],
  ['abroad', foreignNames.map(asPhrase).join(', ')],
  ['svalbard', 'svalbard, longyearbyen, ny ålesund, barentsburg'],
]);
/** Having left Norway. */
export const gone = phraseTable<'gone'>([
  [
    'gone',
    `left/leaving norway, moved/moving from/out norway, moved out of norway, forlot/forlatt/forlot norge/noreg, reiste/reist/dro/dratt/flyttet/flytta/drog fra/frå/ut norge/noreg, reiste/reist/dro/dratt/flyttet/flytta ut av norge/noreg, moved/flyttet/flytta/reist/reiste/dratt back/tilbake/attende/hjem/heim? to/til my? hjemlandet/heimlandet/country, moved back home to`,
  ],
]);
/** Still being where something happened. */
export const stillThere = phraseTable<'there'>([
  [
    'there',
    `still there, am there, im there, am here now, here now, stuck there, fortsatt/framleis/fremdeles der, der fortsatt/framleis/fremdeles/ennå/enno/enda/nå/no`,
  ],
]);
/** Being back. */
export const atHome = phraseTable<'home'>([
  [
    'home',
    `er/e hjemme/heime, kommet/kome/kom hjem/heim, am/im home, am back home, come/came/returned/komme/kommet back/tilbake/attende to/til norway/norge/noreg, am/er/e back/tilbake in/i norway/norge/noreg, came/come/got/returned back? home, back home now, home again/now, hjemme/heime igjen/att/nå/no`,
  ],
]);
/** Living somewhere, before its name. */
export const living = phraseTable<'lives'>([
  [
    'lives',
    'bor/bur/bosatt/busett/busatt nå/no/her/fast? i/på?, bor/bur/bosatt/live/lives/living, held/holder til i/på, live/lives/living/based/staying/resident now/here? in/near, jeg/eg/æ er/e nå/no? i/på, i am now? in, im now? in, am in, opphold/opphald i',
  ],
]);
