import { createPump, type Pump } from '../../../channels/sms/pump.ts';
import { carried } from '../../../channels/sms/segments.ts';
import { createSender, type Sender } from '../../../channels/sms/send.ts';
import type { Instant } from '../../../domain/moment.ts';
import type { SmsStore } from '../../../storage/sms.ts';
import { openSqliteStorage } from '../../../storage/sqlite/sqlite-storage.ts';
import type { Storage, StoredObject } from '../../../storage/storage.ts';
import { SetClock } from '../../storage/contract/bench.ts';
import { Telephones } from './telephones.ts';

const ours = '+4790009999';
export const ali = { id: 'sms-ali', number: '+4790000001', ours };
export const berit = { id: 'sms-berit', number: '+4790000002', ours };
const monday = Date.parse('2026-03-16T10:00:00+01:00');

export interface TextHouse {
  storage: Storage;
  clock: SetClock;
  telephones: Telephones;
  pump: Pump;
  sender: Sender;
  /** What an operator was told, by reference. */
  failures: string[];
  /** The assistant says that by text message, as one turn. */
  say(conversation: string, texts: readonly string[], more?: StoredObject): Promise<void>;
  /** Seconds pass. */
  pass(seconds: number): void;
}

interface Wishes {
  path?: string;
  clock?: SetClock;
  telephones?: Telephones;
  ceilings?: { aDay: number; anHourEach: number };
  aroundStore?: (store: SmsStore) => SmsStore;
}

/** Pump and sender over a real store and telephones of our own; the clock stands still until it is told. */
export async function openTextHouse(wishes: Wishes = {}): Promise<TextHouse> {
  const { path = ':memory:', clock = setClock(), telephones = new Telephones() } = wishes;
  const { ceilings = { aDay: 1_000, anHourEach: 100 }, aroundStore = (store) => store } = wishes;
  const storage = await openSqliteStorage(path, clock);
  const failures: string[] = [];
  const failed = (_error: unknown, reference: string) => failures.push(reference);
  const pump = createPump({
    store: storage.sms,
    history: (conversation, after, limit) => storage.history(conversation, after, limit),
    compose: composeEach,
    introduction: (language) => `The police (${language}). Stop: STOP`,
    failed,
  });
  const store = aroundStore(storage.sms);
  const sender = createSender({ store, gateway: telephones, clock, random: () => 0.5, ceilings, failed });
  return {
    storage,
    clock,
    telephones,
    pump,
    sender,
    failures,
    async say(conversation, texts, more = {}) {
      const { version } = await storage.load(conversation);
      const timestamp = new Date(clock.now()).toISOString();
      const spoken = { type: 'message', channelId: 'sms', from: { role: 'bot' }, locale: 'nb', timestamp, ...more };
      const outgoing = texts.map((text) => ({ ...spoken, text }));
      await storage.save({ conversation, version, state: {}, outgoing });
    },
    pass(seconds) {
      clock.time += seconds * 1000;
    },
  };
}

/** A text message for every bubble; `unspeakable` cannot be composed. */
function composeEach(activities: readonly StoredObject[]) {
  return activities.map(({ text }) => {
    if (text === 'unspeakable') throw new Error('There are no words for it');
    return { text: String(text), segments: carried(String(text)).segments };
  });
}

function setClock(): SetClock {
  const clock = new SetClock();
  clock.time = monday as Instant;
  return clock;
}

/** Somebody who has been told before who we are. */
export async function knownContact({ storage }: TextHouse, contact: typeof ali): Promise<void> {
  await storage.sms.contact(contact);
  await storage.sms.introduced(contact.id);
}
