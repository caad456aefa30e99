import { isPlainYes } from '../../nlu/details/plain-yes.ts';
import type { JourneyStack } from '../engine/journey-stack.ts';
import type { TurnRecord } from '../engine/turn-record.ts';
import type { Meaning } from '../hearing/meaning.ts';
import { errandOffered } from './offered-errands.ts';

/** Nothing but thumbs, smiles, hearts and ticks. */
const gladSigns = /^(?:👍|👌|🙏|✅|🆗|❤|💚|💙|😀|😃|😄|😁|😊|🙂|☺|😍|🥰|\p{Emoji_Modifier}|\uFE0F|[\s!.])+$/u;

/** A yes, thanks or a smile to a reminder says that somebody comes; false where no reminder stands there, or more is said. */
export async function hearComing(stack: JourneyStack, record: TurnRecord, meaning: Meaning): Promise<boolean> {
  const isReminded = record.memory.offered.some(({ value }) => errandOffered(value) === 'coming');
  const { text } = record.turn.heard.understanding;
  const isThanks = meaning.kind === 'intent' && meaning.intent === 'thanks' && meaning.second === undefined;
  if (!isReminded || !(isPlainYes(text) || isThanks || gladSigns.test(text))) return false;
  await stack.begin('coming');
  return true;
}
