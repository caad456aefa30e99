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
