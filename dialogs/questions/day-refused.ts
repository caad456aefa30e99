import { findPhrases, phraseTable } from '../../nlu/details/text/phrases.ts';
import { tokensOf } from '../../nlu/details/text/tokens.ts';
import { weekdayNamed } from '../../nlu/details/words/weekdays.ts';
import type { Details } from '../../nlu/understanding.ts';

const refusing = phraseTable<'refused'>([
  [
    'refused',
    `passer/passar/går/fungerer/fungerar/duger ikke/ikkje/dårlig/dårleg, kan/kunne/rekker/rekk ikke/ikkje, ikke/ikkje på? mandag/måndag/tirsdag/tysdag/onsdag/torsdag/fredag/lørdag/laurdag, doesnt/dont/wont/does/do/is/isnt/not/are/arent .. work/suit/good/possible/ok/okay, cant/cannot .. on/do/come/make, not on? monday/tuesday/wednesday/thursday/friday/saturday`,
  ],
]);
const denying = /(?<!\p{L})(?:ikke|ikkje|not|dårlig|dårleg|cannot|\p{L}+n['’´]?t)(?!\p{L})/iu;

/** Whether a reply names one day, and says of it that it does not suit. */
export function refusesDay(text: string, { dates }: Pick<Details, 'dates'>): boolean {
  const tokens = tokensOf(text);
  const weekdays = tokens.filter(({ word }) => weekdayNamed(word) !== undefined).length;
  const isOneDay = weekdays === 1 || (weekdays === 0 && dates.length === 1);
  return isOneDay && dates.length <= 1 && denying.test(text) && findPhrases(refusing, tokens).length > 0;
}
