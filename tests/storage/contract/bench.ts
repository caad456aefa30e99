import type { Clock, Instant } from '../../../domain/moment.ts';
import type { IncomingMessage, Storage, StoredMessage, TurnResult } from '../../../storage/storage.ts';

/** One place where a storage keeps its data: opened a second time it finds what was kept, where it outlives a process. */
export interface Place {
  open(clock: Clock): Promise<Storage>;
  remove(): void;
}

/** A clock that stands still until it is told. */
export class SetClock implements Clock {
  time = 1_000;

  now(): Instant {
    return this.time as Instant;
  }
}

/** What a test works with: a storage of its own, opened before it and removed after. */
export interface Bench {
  readonly storage: Storage;
  readonly clock: SetClock;
  reopen(): Promise<void>;
}

export function eachTestWithItsOwn(newPlace: () => Place): Bench {
  let place: Place;
  let clock: SetClock;
  let storage: Storage;
  beforeEach(async () => {
    place = newPlace();
    clock = new SetClock();
    storage = await place.open(clock);
  });
  afterEach(async () => {
    await storage.close();
    place.remove();
  });
  return {
    get storage() {
      return storage;
    },
    get clock() {
      return clock;
    },
    async reopen() {
      await storage.close();
      storage = await place.open(clock);
    },
  };
}

export function message(conversation: string, key: string, more: Partial<IncomingMessage> = {}): IncomingMessage {
  return { conversation, key, channel: 'directline', activity: { type: 'message', text: key }, shown: true, ...more };
}

export function turn(conversation: string, version: number, more: Partial<TurnResult> = {}): TurnResult {
  return {
    conversation,
    version,
    state: { turn: version + 1 },
    outgoing: [{ text: `answer ${version + 1}` }],
    ...more,
  };
}

export async function everythingOf(storage: Storage, conversation: string): Promise<string[]> {
  return texts(await storage.history(conversation, 0, 1_000));
}

export function texts(messages: readonly StoredMessage[]): string[] {
  return messages.map(({ number, activity }) => `${number} ${activity.text}`);
}
