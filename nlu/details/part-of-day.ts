import type { Details } from '../understanding.ts';
import { findPhrases, phraseTable } from './text/phrases.ts';
import type { Token } from './text/tokens.ts';

const parts = phraseTable<NonNullable<Details['partOfDay']> | 'greeting'>([
  [
    'morning',
    `morning/mornings, om morgenen/morgonen, på morgenen/morgonen/morgonkvisten/morran, i morgen/morgon/morra/morgo tidlig/tidleg, imorgen/imorra/imorgon tidlig/tidleg, tidlig/tidleg i morgen/morgon/morra, tidlig/tidleg imorgen/imorra/imorgon, morgenkvisten, first thing in/tomorrow,
     formiddag~/formiddagen~/føremiddag~/føremiddagen~/formiddagstime, i formiddag, mandag/tirsdag/onsdag/torsdag/fredag/måndag/tysdag morgen/morgon,
     before lunch/noon, før lunsj, tidlig/tidleg på dagen/dag, early in the day, am`,
  ],
  [
    'afternoon',
    `afternoon~/afternoons/evening~/evenings, ettermiddag~/ettermiddagen~/ettermiddagar/ettermiddager/ettermiddagstime, kveld/kvelden/kveldstid,
     etter lunsj/skolen/skulen, after lunch/school/noon, sent/seint på dagen, late in the day, senere/seinare/later på/in dagen/the day?, utpå dagen/dag, etter jobb/jobben/arbeidstid, after work`,
  ],
  [
    'greeting',
    `good morning/afternoon/evening, god morgen/morgon/ettermiddag/kveld, ha en/ein fin ettermiddag/kveld, have a .. morning/afternoon/evening, hei/hallo/heisann på morgenkvisten/morgonkvisten, i
     går kveld, yesterday morning/afternoon/evening, every morning, too early in the morning, altfor tidlig/tidleg .. morgenen/morgonen, for
     tidlig/tidleg .. morgenen/morgonen, am i, i am`,
  ],
]);

/** The part of a day that is wished for; greetings wish for none. */
export function findPartOfDay(tokens: readonly Token[]): Details['partOfDay'] {
  const hit = findPhrases(parts, tokens).find(({ value }) => value !== 'greeting');
  return hit === undefined || hit.value === 'greeting' ? undefined : hit.value;
}
