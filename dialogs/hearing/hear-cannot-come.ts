import { findPhrases, phraseTable } from '../../nlu/details/text/phrases.ts';
import { tokensOf } from '../../nlu/details/text/tokens.ts';
import { say, withChoices } from '../../texts/line.ts';
import { errandOffered } from '../by-text/offered-errands.ts';
import type { TurnRecord } from '../engine/turn-record.ts';
import { choiceOf, offeredAgain } from './main-choices.ts';
import { type Meaning, sure } from './meaning.ts';

const cannotCome = phraseTable<true>([
  [
    true,
    `kan/kunne/får/klarer/klarar/rekker/rekk ikke/ikkje/itj .. komme/kome/møte/møta/det, cannot/cant/couldnt come/attend, can/could not come/attend, cannot/cant/wont make it,
    not able to come/attend, not/wont be there, kommer/kjem ikke/ikkje, er/blir/blei/vart .. syk/sjuk, am/got .. sick/ill, melde/melder avbud/forfall, forhindret/hindra`,
  ],
]);

/**
 * Somebody cannot come to the appointment that stands on their screen: it can be moved or cancelled, and words that say
 * neither do neither. False where they say which.
 */
export function hearCannotCome(record: TurnRecord, meaning: Meaning): boolean {
  const offered = offeredAgain(record.memory);
  const cancel = choiceOf('cancel-appointment');
  if (!offered.some(({ value }) => value === cancel.value)) return false;
  const { text } = record.turn.heard.understanding;
  const saysWhich =
    meaning.kind === 'intent' &&
    (meaning.intent === 'move-appointment' || meaning.intent === 'cancel-appointment') &&
    meaning.confidence >= sure;
  const isReminded = record.memory.offered.some(({ value }) => errandOffered(value) === 'coming');
  const isNoToReminder = isReminded && meaning.kind === 'intent' && meaning.intent === 'no';
  if (saysWhich || !(isNoToReminder || findPhrases(cannotCome, tokensOf(text)).length > 0)) return false;
  record.lines.push(withChoices(say('byText.cannotCome'), [choiceOf('move-appointment'), cancel]));
  return true;
}
