import { asRelayed } from '../../../domain/as-kept.ts';
import { applicantWrote } from '../../../domain/handover/steps.ts';
import type { Situation } from '../../../domain/situation.ts';
import type { NewEntry } from '../../../storage/handovers.ts';
import type { PersonAtHand, Services } from '../../engine/services.ts';
import { readBrief } from '../brief.ts';
import { statusOf, takeStep } from '../desk/take-step.ts';
import { entryLetter } from '../letters.ts';
import { briefWith } from './known-from-brief.ts';

interface Written {
  /** The id of the activity: relayed twice it is relayed once. */
  key: string;
  text: string;
  /** What it tells of the applicant: whoever has the conversation later is to know it, and so is the bot. */
  told: Situation;
  /** What the bot would have answered, for the caseworker alone. */
  whisper: string | undefined;
}

/** Passes what the applicant writes on to the caseworker who has them; false where nobody has any more. */
export async function relay(desk: PersonAtHand, { clock }: Services, id: string, written: Written): Promise<boolean> {
  const { key, text, told, whisper } = written;
  const chats = await desk.chats();
  const said: NewEntry = { key, by: 'applicant', kind: 'said', text: asRelayed(text) };
  const whispered: NewEntry[] =
    whisper === undefined ? [] : [{ key: `${key} whisper`, by: 'bot', kind: 'whisper', text: whisper }];
  const end = await takeStep(desk.store, id, async (handover) => {
    const { state, by } = handover;
    if (state !== 'taken' || by === undefined) return { kind: 'refused', because: 'not-taken', handover };
    const entries = [said, ...whispered];
    return {
      kind: 'step',
      to: applicantWrote(statusOf(handover), clock.now()),
      ...(Object.keys(told).length > 0 && { brief: { ...briefWith(readBrief(handover), told, text) } }),
      entries,
      letters: entries.flatMap((entry) => entryLetter(id, entry.key, by.id, chats)),
    };
  });
  if (end.kind !== 'stepped') return false;
  desk.lettersPosted?.();
  return true;
}
