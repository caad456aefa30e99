import { deskCloses } from '../../../domain/handover/open-now.ts';
import { asked, wantsCallBack } from '../../../domain/handover/steps.ts';
import type { Masked } from '../../../domain/masked.ts';
import { inNorway, instantOf } from '../../../domain/moment.ts';
import type { Handover } from '../../../storage/handovers.ts';
import type { Start } from '../../engine/journey.ts';
import type { Memory } from '../../engine/memory.ts';
import type { PersonAtHand, Services } from '../../engine/services.ts';
import type { Brief } from '../brief.ts';
import { queueLetters } from '../letters.ts';
import { briefOf } from './brief-of.ts';
import { withdraw } from './withdraw.ts';

interface Wanted {
  /** Asked for twice under the same key it is asked for once. */
  key: string;
  start: Pick<Start, 'memory' | 'said'>;
  callBack?: { phone: Masked; at: NonNullable<Brief['callAt']> };
}

/** Asks for a person: to write here, or to call back, in the place of waiting here and of an earlier call-back. */
export async function beginHandover(
  desk: PersonAtHand,
  { clock, here, workingDays }: Services,
  { key, start, callBack }: Wanted,
): Promise<Handover> {
  if (here === undefined) throw new Error('Nobody can be asked for outside a conversation.');
  const open = callBack && (await desk.store.openIn(here.conversation));
  if (open !== undefined && (await isReplaced(desk, open, key))) {
    await withdraw(desk, open.id, { event: 'wants-call-back', end: 'wants-call-back' });
  }
  const chats = await desk.chats();
  const now = clock.now();
  const closes = deskCloses(desk.hours, inNorway(now), workingDays.isPublicHoliday);
  const handover = await desk.store.ask({
    ...here,
    key,
    language: start.memory.language,
    status: callBack === undefined ? asked(now, closes && instantOf(closes)) : wantsCallBack(now),
    brief: { ...briefOf(start, callBack?.at) },
    ...(callBack && { phone: callBack.phone }),
    entries: [
      {
        key: askedUnder(key),
        by: 'applicant',
        kind: 'event',
        text: callBack === undefined ? 'asked' : 'wants-call-back',
      },
    ],
    letters: (begun) => queueLetters(begun, chats),
  });
  desk.lettersPosted?.();
  return handover;
}

/** What nobody has taken gives way to a call-back; one that began under the same key is that call-back. */
async function isReplaced({ store }: PersonAtHand, { id, state }: Handover, key: string): Promise<boolean> {
  if (state === 'waiting') return true;
  if (state !== 'call-back') return false;
  const entries = await store.entries(id);
  return entries.every((entry) => entry.key !== askedUnder(key));
}

function askedUnder(key: string): string {
  return `asked ${key}`;
}

/** What the conversation remembers of it from now on. */
export function rememberedOf({ id, state }: Pick<Handover, 'id' | 'state'>, { here }: Services): Memory['handover'] {
  return { id, told: 0, state, channel: here?.channel ?? '' };
}
