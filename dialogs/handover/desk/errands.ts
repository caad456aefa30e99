import type { AnyErrand } from '../../caseworkers/errand.ts';
import { correct } from './correct.ts';
import { goOffDuty, goOnDuty } from './duty.ts';
import { called, close, handBack } from './ending.ts';
import { sendHeld } from './held.ts';
import { openHandover } from './open.ts';
import { writePrivateNote } from './private-note.ts';
import { queue } from './queue.ts';
import { sendWhisper, speak } from './say.ts';
import { take } from './take.ts';
import { transfer } from './transfer.ts';
import { unsay } from './unsay.ts';

/** Duty, the queue, and a conversation that was taken from it. */
export const handoverErrands: Readonly<Record<string, AnyErrand>> = {
  queue,
  'on-duty': goOnDuty,
  'off-duty': goOffDuty,
  handover: openHandover,
  take,
  say: speak,
  correct,
  unsay,
  'send-held': sendHeld,
  'send-whisper': sendWhisper,
  'private-note': writePrivateNote,
  transfer,
  'hand-back': handBack,
  close,
  called,
};
