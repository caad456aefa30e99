import type { NoticeKind } from './notice-content.ts';

/**
 * What each channel carries. In the chat, what a turn has done is said in that turn, with its confirmation; so only
 * other conversations are told of it. A channel that is not named here carries nothing.
 */
const carried: Readonly<Record<string, readonly NoticeKind[]>> = {
  directline: ['reminder', 'moved', 'cancelled', 'booked-again', 'hold-ends', 'truth', 'handover'],
  sms: ['reminder', 'moved', 'cancelled', 'booked-again', 'hold-ends', 'truth', 'handover'],
};

export function carries(channel: string, kind: NoticeKind): boolean {
  return carried[channel]?.includes(kind) ?? false;
}
