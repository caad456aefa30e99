import type { Clock } from '../../../domain/moment.ts';

/** Something that is done when it is known who somebody is. */
interface WaitingThing {
  /** The same id in the same chat again is the same thing. */
  id: string;
  /** What the request for a token is known by that was made for it. */
  exchange: string;
  carryOn(): void | Promise<void>;
}

export interface Waiting {
  add(chat: string, thing: WaitingThing): void;
  /** What waits in the chat, the newest last. */
  in(chat: string): readonly WaitingThing[];
  /** The same; it waits no more. */
  take(chat: string): readonly WaitingThing[];
}

/** Whoever is answered later has long turned to something else. */
const longestMilliseconds = 10 * 60_000;
const mostInOneChat = 10;

/** Messages of people are kept here, in memory alone, until it is known whether they may be answered. */
export function createWaiting(clock: Clock): Waiting {
  const chats = new Map<string, (WaitingThing & { since: number })[]>();

  function forgetOld(): void {
    const oldest = clock.now() - longestMilliseconds;
    for (const [chat, things] of chats) {
      const left = things.filter(({ since }) => since > oldest);
      if (left.length === 0) chats.delete(chat);
      else chats.set(chat, left);
    }
  }

  function thingsIn(chat: string) {
    forgetOld();
    return chats.get(chat) ?? [];
  }

  return {
    add(chat, thing) {
      const things = thingsIn(chat);
      if (things.some(({ id }) => id === thing.id) || things.length >= mostInOneChat) return;
      chats.set(chat, [...things, { ...thing, since: clock.now() }]);
    },
    in: thingsIn,
    take(chat) {
      const things = thingsIn(chat);
      chats.delete(chat);
      return things;
    },
  };
}
