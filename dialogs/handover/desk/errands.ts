import type { AnyErrand } from '../../caseworkers/errand.ts';
import { askTransfer } from './ask-transfer.ts';
import { correct } from './correct.ts';
import { goOffDuty, goOnDuty } from './duty.ts';
import { called, close, handBack } from './ending.ts';
import { sendHeld } from './held.ts';
import { openHandover } from './open.ts';
import { writePrivateNote } from './private-note.ts';
import { queue } from './queue.ts';
import { sendWhisper, speak } from './say.ts';
import { take, takeNext } from './take.ts';
import { talkHelp } from './talk-help.ts';
import { transfer } from './transfer.ts';
import { unsay } from './unsay.ts';

/** Duty, the queue, and a conversation that was taken from it. */
export const handoverErrands: Readonly<Record<string, AnyErrand>> = {
  queue,
  'on-duty': goOnDuty,
  'off-duty': goOffDuty,
  handover: openHandover,
  take,
  'take-next': takeNext,
  say: speak,
  correct,
  unsay,
  'send-held': sendHeld,
  'send-whisper': sendWhisper,
  'private-note': writePrivateNote,
  'ask-transfer': askTransfer,
  transfer,
  'hand-back': handBack,
  close,
  called,
  'talk-help': talkHelp,
};
