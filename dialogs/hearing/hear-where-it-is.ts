import type { JourneyStack } from '../engine/journey-stack.ts';
import type { TurnRecord } from '../engine/turn-record.ts';
import { choiceOf, offeredAgain } from './main-choices.ts';
import type { Meaning } from './meaning.ts';

const asksWhere = /\badd?ress[ea]?n?\b|^\W*(?:hvor|kor|kvar|where)\b/i;
const mostWords = 6;

/** Where is it, to the appointment that stands on the screen, is asked of that one; false where another place is named. */
export async function hearWhereItIs(stack: JourneyStack, record: TurnRecord, meaning: Meaning): Promise<boolean> {
  const { text, details } = record.turn.heard.understanding;
  const cancel = choiceOf('cancel-appointment');
  const isShown = offeredAgain(record.memory).some(({ value }) => value === cancel.value);
  const isPlace = meaning.kind !== 'intent' || meaning.intent === 'find-station' || meaning.intent === 'why';
  const isShort = text.trim().split(/\s+/).length <= mostWords;
  if (!isShown || !isPlace || !isShort || details.place !== undefined || !asksWhere.test(text)) return false;
  await stack.begin('showAppointment');
  return true;
}
