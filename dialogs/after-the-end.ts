import type { Intent } from '../nlu/intents.ts';
import { say, withChoices } from '../texts/line.ts';
import type { JourneyStack } from './journey-stack.ts';
import { offeredAgain } from './main-choices.ts';
import { intentValue } from './meaning.ts';
import type { TurnRecord } from './turn-record.ts';

const cancelling = /^\W*(?:cancel|avbryt|avlys|avbest|kansell)/i;

/**
 * A short word when no errand is open is about what was offered last: a yes or no to it, or the appointment that was
 * just shown. False where nothing was offered that it can be about.
 */
export async function answerAfterTheEnd(stack: JourneyStack, record: TurnRecord, intent: Intent): Promise<boolean> {
  const offered = offeredAgain(record.memory);
  if (offered.length === 0) return false;
  switch (intent) {
    case 'yes':
      record.lines.push(withChoices(say('talk.whatNow'), offered));
      return true;
    case 'no':
      record.lines.push(withChoices(say('talk.nothingMore'), offered));
      return true;
    case 'stop': {
      const { text } = record.turn.heard.understanding;
      const isAboutAppointment = record.memory.offered.some(({ value }) => value === intentValue('cancel-appointment'));
      if (!isAboutAppointment || !cancelling.test(text)) return false;
      record.intent = 'cancel-appointment';
      await stack.begin('cancelAppointment');
      return true;
    }
    default:
      return false;
  }
}
