import { telephonesIn } from '../../../domain/telephone.ts';
import type { JourneyStack } from '../../engine/journey-stack.ts';
import type { TurnRecord } from '../../engine/turn-record.ts';
import { saysNoCall, wantsCall } from './about-waiting.ts';

/** The ids of the questions that a wish to be called is an answer to. */
const aboutCalls: readonly string[] = ['be called', 'wait for a person', 'when to call'];

/**
 * Hears a wish to be called, or a number, as the answer where it is asked whether, and how, somebody is to be helped: "call
 * me" sounds like asking for a person once more. False where that is not asked, or the message says neither.
 */
export async function hearWishForCall(stack: JourneyStack, record: TurnRecord): Promise<boolean> {
  const asked = stack.runs()[0]?.open?.question;
  const { text } = record.turn.heard.understanding;
  if (asked === undefined || !aboutCalls.includes(asked)) return false;
  if (!saysCall(text)) return false;
  await stack.reply();
  return record.use !== 'nothing';
}

/** The wish, by words or by a number to call. */
export function saysCall(text: string): boolean {
  return !saysNoCall(text) && (wantsCall(text) || telephonesIn(text).length > 0);
}
