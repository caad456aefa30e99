import { clockTime, inNorway, type LocalMoment, timeOfMoment } from '../../../domain/moment.ts';
import type { DeskChat } from '../../../storage/desk.ts';
import { type Line, say } from '../../../texts/line.ts';

const midnight = clockTime('00:00');

/** That somebody is on duty, and when that ends. */
export function onDutyUntil(until: LocalMoment): Line {
  const time = timeOfMoment(until);
  return time === midnight ? say('deskQueue.onDutyTillMidnight') : say('deskQueue.onDutyUntil', { time: { time } });
}

/** How it is with the duty of whose chat it is. */
export function dutyOf(chat: Pick<DeskChat, 'onDuty' | 'onDutyUntil'> | undefined): Line {
  return chat?.onDuty ? onDutyUntil(inNorway(chat.onDutyUntil)) : say('deskQueue.notOnDuty');
}
