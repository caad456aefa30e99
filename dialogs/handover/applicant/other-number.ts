import type { Masked } from '../../../domain/masked.ts';
import { telephonesIn } from '../../../domain/telephone.ts';
import type { Handover } from '../../../storage/handovers.ts';
import { type Line, say, withChoices } from '../../../texts/line.ts';
import type { JourneyStack } from '../../engine/journey-stack.ts';
import type { PersonAtHand } from '../../engine/services.ts';
import type { TurnRecord } from '../../engine/turn-record.ts';
import { statusOf, takeStep } from '../desk/take-step.ts';
import { entryLetter, queueLetters } from '../letters.ts';
import { saysWhereToCall } from './about-waiting.ts';
import { numberToCall } from './call-back-number.ts';
import { withdrawal } from './withdrawal.ts';

/**
 * Keeps another number for somebody who is to be called, and tells it to whom the call is with; false where the message
 * says none, and where the number is asked for.
 */
export async function hearOtherNumber(desk: PersonAtHand, stack: JourneyStack, record: TurnRecord): Promise<boolean> {
  const { handover } = record.memory;
  const { text } = record.turn.heard.understanding;
  const [open, beneath] = stack.runs();
  const isCall = handover?.state === 'call-back' || handover?.state === 'called';
  if (handover === undefined || !isCall || open?.open?.question === numberToCall) return false;
  if (!saysWhereToCall(text)) return false;
  const numbers = telephonesIn(text).map(({ number }) => number);
  const line = await keepNumber(desk, handover.id, numbers, record.turn.activity);
  if (line === undefined) return false;
  record.lines.push(withChoices(line, [withdrawal]));
  // When to call is asked on the way to a number, and that has come.
  if (open?.journey === 'callBack' && beneath === undefined) await stack.clear();
  else await stack.askAgain();
  return true;
}

async function keepNumber(
  desk: PersonAtHand,
  id: string,
  numbers: readonly Masked[],
  activity: string,
): Promise<Line | undefined> {
  const chats = await desk.chats();
  const key = `number ${activity}`;
  const end = await takeStep<Line | undefined>(desk.store, id, async (handover) => {
    const phone = otherOf(handover, numbers);
    if ('text' in phone) return { kind: 'refused', because: phone, handover };
    const { state, by, revision } = handover;
    if (state !== 'call-back' && state !== 'called') return { kind: 'refused', because: undefined, handover };
    const letters =
      state === 'called' && by !== undefined
        ? entryLetter(id, key, by.id, chats)
        : queueLetters({ id, revision: revision + 1 }, chats);
    const entries = [{ key, by: 'applicant', kind: 'event', text: 'other-number' } as const];
    return { kind: 'step', to: statusOf(handover), phone, entries, letters };
  });
  switch (end.kind) {
    case 'stepped':
      desk.lettersPosted?.();
      return noted(end.handover);
    case 'refused':
      return end.because;
    case 'gone':
      return undefined;
    default:
      return end satisfies never;
  }
}

/** Of several numbers the one that is not noted yet; what to say where there is no such, or more than one. */
function otherOf({ phone: known }: Handover, numbers: readonly Masked[]): Masked | Line {
  const [other, ...more] = numbers.filter((number) => known === undefined || !number.equals(known));
  if (other === undefined) return say('handover.sameNumber', { number: known?.ending() ?? '' });
  return more.length > 0 ? say('handover.oneNumber') : other;
}

function noted({ phone, by }: Handover): Line {
  const number = phone?.ending() ?? '';
  return by === undefined
    ? say('handover.otherNumber', { number })
    : say('handover.otherNumberTold', { number, name: by.name });
}
