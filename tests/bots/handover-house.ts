import { carriedOver } from '../../bots/applicant-bot.ts';
import type { Assistant } from '../../bots/assistant.ts';
import { queueLetters } from '../../dialogs/handover/letters.ts';
import { tellApplicant } from '../../dialogs/handover/tell-applicant.ts';
import type { HandoverStatus } from '../../domain/handover/handover-status.ts';
import type { OfficeHours } from '../../domain/handover/office-hours.ts';
import { caseworkerWrote, ended, passedTo, takenBy } from '../../domain/handover/steps.ts';
import { Masked } from '../../domain/masked.ts';
import { clockTime, instantOf, type LocalMoment, localMoment } from '../../domain/moment.ts';
import { loadUnderstander } from '../../nlu/load-understander.ts';
import { openEmbeddedBook } from '../../server/embedded-book.ts';
import { buildAssistant, layGround } from '../../server/house.ts';
import type { Handover, Handovers, NewEntry } from '../../storage/handovers.ts';
import { openSqliteStorage } from '../../storage/sqlite/sqlite-storage.ts';
import type { Storage, StoredMessage } from '../../storage/storage.ts';
import { cases, clockAt, monday } from '../backend/world.ts';
import { sendLetters } from './send-letters.ts';

const ground = layGround();
const understander = loadUnderstander(ground);
const allDay = [{ from: clockTime('09:00'), to: clockTime('15:00') }];
const hours: OfficeHours = { 1: allDay, 2: allDay, 3: allDay, 4: allDay, 5: allDay };

const kari = { id: 'kari', name: 'Kari' };
export const nils = { id: 'nils', name: 'Nils' };

/** What somebody was told: who says it, and what. */
interface Told {
  channel: string;
  conversation: string;
  from: string;
  text: string;
  choices: string[];
  activity: StoredMessage['activity'];
}

export type HandoverHouse = Awaited<ReturnType<typeof openHandoverHouse>>;

interface Around {
  start?: LocalMoment;
  /** Where the database is; in memory, where none is given. */
  folder?: string;
  /** Nobody is on duty, or there is no desk at all. */
  desk?: 'nobody' | 'none';
  storage?(storage: Storage): Storage;
}

/** The assistant with a desk, on a clock that is set; the caseworkers' side is what they do to a hand-over. */
export async function openHandoverHouse({ start = monday, folder, desk, ...around }: Around = {}) {
  const clock = clockAt(start);
  const database = await openSqliteStorage(folder === undefined ? ':memory:' : `${folder}/conversations.db`, clock);
  const storage = around.storage?.(database) ?? database;
  const book = await openEmbeddedBook(ground, clock, ':memory:', cases);
  const heard: Told[] = [];
  const failures: unknown[] = [];
  let posted = 0;
  const doorOf = (channel: string) => ({
    channel,
    deliver: (conversation: string, messages: readonly StoredMessage[]) => {
      for (const { activity } of messages) {
        if (activity.channelId === channel && readFrom(activity).role === 'bot') {
          heard.push(toldIn(activity, channel, conversation));
        }
      }
    },
    forgotten() {},
    typing() {},
  });
  const hire = (): Assistant =>
    buildAssistant({
      ground,
      clock,
      storage,
      backend: book,
      understander,
      doors: [doorOf('directline'), doorOf('sms')],
      reach: { phoneIn: async () => new Masked('+4790000000') },
      ...(desk !== 'none' && { roster: { hours } }),
      lettersPosted: () => {
        posted += 1;
      },
      failed: (error) => void failures.push(error),
    });
  const assistant = hire();
  for (const { id } of desk === undefined ? [kari, nils] : []) {
    const reference = { conversation: { id: `chat of ${id}` } };
    await database.desk.remember({ id: `chat of ${id}`, tenant: 'agency', person: id, language: 'nb', reference });
    await database.desk.change(`chat of ${id}`, { onDutyUntil: instantOf(localMoment('2026-12-31T00:00')) });
  }
  let count = 0;

  async function receive(activity: object, { to = 'anna', by = 'directline', through = assistant, key = '' } = {}) {
    count += 1;
    const id = key === '' ? `message ${count}` : key;
    const from = { id: 'person', name: '', role: 'user' };
    await through.receive(by, { conversation: to, key: id, activity: { id, from, channelId: by, ...activity } });
    await through.idle();
  }

  async function current(conversation = 'anna'): Promise<Handover> {
    const found = await database.handovers.openIn(conversation);
    if (found === undefined) throw new Error('Nobody has asked for a person');
    return found;
  }

  let deeds = 0;
  /** What a caseworker does, told to the applicant's conversation. */
  async function does(plan: (handover: Handover) => { to: HandoverStatus | undefined; entries: NewEntry[] }) {
    const handover = await current();
    const { to, entries } = plan(handover);
    if (to === undefined) throw new Error('That cannot be done now');
    const chats = await database.desk.chats();
    const letters = queueLetters({ id: handover.id, revision: handover.revision + 1 }, chats);
    const notices = tellApplicant(handover, entries.at(-1)?.key ?? '', clock.now());
    const { id, revision } = handover;
    return database.handovers.step({ id, revision, to, entries, notices, letters });
  }
  const event = (text: string, author: string): NewEntry => {
    deeds += 1;
    return { key: `deed ${deeds}`, by: 'caseworker', kind: 'event', text, author };
  };
  const entry = (kind: NewEntry['kind'], text: string, author: string): NewEntry => ({
    ...event(text, author),
    kind,
  });

  const house = {
    clock,
    storage: database,
    failures,
    posted: () => posted,
    /** What was heard since this was asked last. */
    heard: () => heard.splice(0),
    said: () => heard.splice(0).map(({ from, text }) => `${from}: ${text.split('\n')[0]}`),
    another: hire,
    tellDue: (by: Assistant = assistant) => by.tellDue(),
    assistant,
    receive,
    current,
    async at(moment: string) {
      clock.set(localMoment(moment));
      return assistant.tellDue();
    },
    async begin(to = 'anna', locale = 'en') {
      await receive({ type: 'conversationUpdate', membersAdded: [{ id: 'person', name: '' }], locale }, { to });
    },
    async say(...texts: string[]) {
      for (const text of texts) await receive({ type: 'message', text });
    },
    async text(...texts: string[]) {
      for (const text of texts) await receive({ type: 'message', text }, { by: 'sms' });
    },
    carryOverTo: (by: string) => receive({ type: 'event', name: carriedOver }, { by }),
    /** As far as standing in the queue. */
    async waits() {
      await house.begin();
      await house.say('I want to talk to a person', 'Yes, I will wait');
      heard.splice(0);
    },
    takes: (by = kari) =>
      does((handover) => ({ to: takenBy(handover, by, clock.now()), entries: [event('taken', by.name)] })),
    passes: (to = nils) =>
      does((handover) => ({ to: passedTo(handover, to, clock.now()), entries: [event('transferred', to.name)] })),
    writes: (text: string, by = kari) =>
      does((handover) => ({ to: caseworkerWrote(handover, clock.now()), entries: [entry('said', text, by.name)] })),
    notes: (text: string, kind: 'note' | 'whisper') =>
      does((handover) => ({ to: handover, entries: [entry(kind, text, 'Kari')] })),
    happens: (text: string, to: (status: HandoverStatus) => HandoverStatus = (status) => status) =>
      does((handover) => ({ to: to(handover), entries: [event(text, 'Kari')] })),
    closes: (text: 'closed' | 'handed-back' = 'closed') =>
      does((handover) => ({ to: ended(handover, 'closed-by-caseworker'), entries: [event(text, 'Kari')] })),
    entries: async (id?: string) => {
      const all = await database.handovers.entries(id ?? (await current()).id);
      return all.map(({ kind, by, text }) => `${by} ${kind}: ${text}`);
    },
    handovers: (): Handovers => database.handovers,
    /** The letters to caseworkers since this was asked last. */
    letters: () => sendLetters(database, clock),
    async close() {
      await assistant.idle();
      await database.close();
      await book.close();
    },
  };
  return house;
}

function readFrom({ from }: StoredMessage['activity']): { role?: string; name?: string; id?: string } {
  return typeof from === 'object' && from !== null ? from : {};
}

function toldIn(activity: StoredMessage['activity'], channel: string, conversation: string): Told {
  const { text, suggestedActions } = activity as { text: string; suggestedActions?: { actions: { title: string }[] } };
  const choices = suggestedActions?.actions.map(({ title }) => title) ?? [];
  const { id = '', name = '' } = readFrom(activity);
  return { channel, conversation, from: name === '' ? id : name, text, choices, activity };
}
