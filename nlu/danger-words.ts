import { findPhrases, phraseTable } from './details/text/phrases.ts';
import { tokensOf as detailTokensOf } from './details/text/tokens.ts';
import { normalise, tokensOf } from './normalise.ts';

/** How words begin that people in danger use, or those who see it, in all our languages. */
const beginnings = `112 113 110 911 sos urgen haste akutt nødsitu naudsitu emergenc ambulan danger fare farleg farlig
  attack angrip overfal overfall slå slår slo sler hit hits hitting beat kick spark choke choking kvel strangl stab stakk stikk knif kniv gun pistol våpen weapon axe øks shoot shot skyt skøyt
  kill drep die dø død dead suicid selvmord sjølvmord jump hoppe
  blood blod bleed blør blø hurt skad injur unconscious bevisst medvit breath pust choke drown drukn collaps falt besvim overdos pill tablet
  fire brann brenn burn smoke røyk røyk explos eksplo crash accident ulykk ulukk
  threat truer truet truge truga trussel trusl afraid redd scared rape voldt valdt robbed ranet rana stalk follow følger følgjer innbrudd innbrot break-in
  locked låst innestengt innelåst hold help hjelp missing forsvunnet borte violen vold vald mishandl abuse fight slåss slost scream skrik crazy run away hide gjemm gøym forced tvang tving marry gifte
  trafficking slave sick heart hjerte hjarte murder`
  .split(/\s+/)
  .filter((word) => word !== '');

/** Whole words, for `lives in Oslo` is no danger. */
const wholeWords = new Set(['leve', 'leva', 'livet']);
/** `I live with my sister` is none either; `I don't want to live` is. */
const refusing = new Set('not dont don cant can cannot no anymore longer why'.split(' '));

/** Whether a message has a word of danger in it. */
export function namesDanger(text: string): boolean {
  const words = tokensOf(normalise(text));
  const isRefused = words.some((word) => refusing.has(word));
  return words.some(
    (word) =>
      wholeWords.has(word) ||
      (isRefused && word === 'live') ||
      beginnings.some((beginning) => word.startsWith(beginning)),
  );
}

export type Despair = 'of-life' | 'exhausted';

const despairing = phraseTable<Despair>([
  [
    'of-life',
    `gi/gir/gitt/gav/ga/gje/gjev/gjeve .. opp livet, give/giving/gave up on? my? life/living, orker/orke/orkar/klarer/klare/klarar/greier/greie/ønsker/ønskjer/ynskjer/vil .. ikke/ikkje/itj .. leve/livet/leva, ikke/ikkje/itj .. leve/leva lenger/lengre/meir/mer, lyst til å dø/døy, lei av å? livet/leve/leva,
     livet .. ikke/ikkje verdt/verd/verdig, ingen/inga grunn/meining/mening .. leve/leva/livet, ende/avslutte/avslutta/ta livet mitt?, ta livet av, tired/sick of life/living, cant/cannot/dont/not .. want/wish/go/keep to/on/wanna? live/living, dont/not wanna live, cant/cannot live anymore/longer, no reason/point .. live/living, end/ending/take/taking my own? life, end it all, better off dead, life .. not worth, life isnt worth, nothing to live for, wish i was/were dead/gone`,
  ],
  [
    'exhausted',
    `orker/orkar/klarer/klarar/greier/holder/held/makter/maktar jeg/eg/æ/det/dette? ikke/ikkje/itj ut? å? vente/venta? mer/meir/lenger/lengre, cant/cannot/can not go on/longer any? more/anymore/longer?, cant/cannot go on, cant/cannot take/bear/do/handle/stand it/this any? more/anymore/longer?, no strength left, dont/not have the? strength`,
  ],
]);

/** `I don't want to live in Oslo`. */
const placing = new Set('in i at with med hos near on på alone together'.split(' '));

/** Whether somebody has had enough of life, or of what they go through: neither asks only for us to stop. */
export function despairOf(text: string): Despair | undefined {
  const tokens = detailTokensOf(text);
  const found = findPhrases(despairing, tokens)
    .filter(({ to }) => !placing.has(tokens[to]?.written ?? ''))
    .map(({ value }) => value);
  return found.find((value) => value === 'of-life') ?? found[0];
}
