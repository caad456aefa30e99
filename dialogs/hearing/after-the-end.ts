import { isPlainYes } from '../../nlu/details/plain-yes.ts';
import type { Intent } from '../../nlu/intents.ts';
import { type Choice, type Line, say, withChoices } from '../../texts/line.ts';
import { whatToDo } from '../advice/advice-lines.ts';
import { errandOffered } from '../by-text/offered-errands.ts';
import type { JourneyStack } from '../engine/journey-stack.ts';
import type { TurnRecord } from '../engine/turn-record.ts';
import { asksToConfirm } from './asks-to-confirm.ts';
import type { Offered } from './heard.ts';
import { offeredAgain } from './main-choices.ts';
import { intentValue } from './meaning.ts';
import { personAmong } from './other-person.ts';
import { beginForPerson } from './turn-to-person.ts';

const cancelling = /^\W*(?:cancel|avbryt|avlys|avbest|kansell)/i;

/**
 * A short word when no errand is open is about what was offered last: a yes or no to it, or the appointment that was
 * just shown. False where nothing was offered that it can be about.
 */
export async function answerAfterTheEnd(stack: JourneyStack, record: TurnRecord, intent: Intent): Promise<boolean> {
  const offered = offeredAgain(record.memory);
  if (offered.length === 0) return false;
  const { text } = record.turn.heard.understanding;
  const person = personAmong(record.memory.offered);
  if (intent === 'yes' && person !== undefined && isPlainYes(text)) {
    await beginForPerson(stack, record, person);
    return true;
  }
  const agreedTo = isPlainYes(text) ? errandAgreedTo(record.memory.offered) : undefined;
  if (agreedTo !== undefined) {
    await stack.begin(agreedTo);
    return true;
  }
  switch (intent) {
    case 'yes':
      if (asksToConfirm(text)) repeatAdvice(record, say('talk.cannotConfirm'), offered);
      else if (isPlainYes(text)) record.lines.push(withChoices(say('talk.whatNow'), offered));
      else repeatAdvice(record, say('talk.stillHolds'), offered);
      return true;
    case 'no':
    case 'thanks':
      if (asksToConfirm(text)) {
        repeatAdvice(record, say('talk.cannotConfirm'), offered);
        return true;
      }
      if (intent === 'thanks') return false;
      record.lines.push(withChoices(say('talk.nothingMore'), offered));
      return true;
    case 'stop': {
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

/** What a bare yes agrees to: a choice that begins with it, or a person, where nothing else is proposed. */
function errandAgreedTo(offered: readonly Offered[]): string | undefined {
  const [first, ...others] = offered;
  const isPerson = first?.value === intentValue('talk-to-person');
  if (isPerson && others.every(({ value }) => value === intentValue('stop'))) return 'talkToPerson';
  return errandOffered(offered.find(saysYes)?.value);
}

/** `Ja, ring meg`: the question above it is answered by a bare yes, too. */
function saysYes({ label }: Offered): boolean {
  return /^(?:ja|yes)(?!\p{L})/iu.test(label);
}

/** The advice is said once more, and nothing agreed to; what was offered stands below it. */
export function repeatAdvice({ lines, memory }: TurnRecord, line: Line, offered: readonly Choice[]): void {
  const said =
    memory.outcome === undefined ? [say('talk.cannotPromise')] : [line, ...whatToDo(memory.outcome, memory.language)];
  const last = said.at(-1) ?? line;
  lines.push(...said.slice(0, -1), withChoices(last, offered));
}
