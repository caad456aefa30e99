import type { AppointmentBackend } from '../../backend/appointment-backend.ts';
import type { Assistant } from '../../bots/assistant.ts';
import { type LocalMoment, localMoment } from '../../domain/moment.ts';
import { loadUnderstander } from '../../nlu/load-understander.ts';
import { faultyBackend } from '../../scripts/faulty-backend.ts';
import { openEmbeddedBook } from '../../server/embedded-book.ts';
import { buildAssistant, layGround } from '../../server/house.ts';
import { openSqliteStorage } from '../../storage/sqlite/sqlite-storage.ts';
import type { Storage, StoredMessage } from '../../storage/storage.ts';
import { cases, clockAt, monday, randomFrom } from '../backend/world.ts';

const ground = layGround();
const understander = loadUnderstander(ground);
const situation = {
  citizenship: 'other',
  permit: 'permanent',
  problem: 'lost',
  whereabouts: 'norway',
  orderedNewCard: 'yes',
} as const;

interface Around {
  start?: LocalMoment;
  free: readonly string[];
  /** Free times at other stations. */
  elsewhere?: readonly (readonly [station: string, start: string])[];
  /** Where the databases are; in memory, where none is given. */
  folder?: string;
  backend?(backend: AppointmentBackend): AppointmentBackend;
  storage?(storage: Storage): Storage;
}

export type NoticeHouse = Awaited<ReturnType<typeof openNoticeHouse>>;

/** The whole assistant in memory on a clock that is set, with these free times in Drammen. */
export async function openNoticeHouse({ start = monday, free, elsewhere = [], folder, ...around }: Around) {
  const clock = clockAt(start);
  const database = await openSqliteStorage(folder === undefined ? ':memory:' : `${folder}/conversations.db`, clock);
  const storage = around.storage?.(database) ?? database;
  const times = [...free.map((each) => ['drammen-politistasjon', each] as const), ...elsewhere];
  const slots = times.map(([station, start]) => ({ station, start: localMoment(start), minutes: 20 }));
  const book = await openEmbeddedBook(
    ground,
    clock,
    folder === undefined ? ':memory:' : `${folder}/appointments.db`,
    cases,
    { slots, randomBelow: randomFrom(3) },
  );
  const line = faultyBackend(around.backend?.(book) ?? book, { sleep: async () => undefined, slowMilliseconds: 0 });
  const heard: { conversation: string; text: string; choices: string[]; activity: StoredMessage['activity'] }[] = [];
  const failures: string[] = [];
  const door = {
    channel: 'directline',
    deliver: (conversation: string, messages: readonly StoredMessage[]) =>
      void heard.push(
        ...messages.map(({ activity }) => {
          const { text, suggestedActions } = activity as {
            text: string;
            suggestedActions?: { actions: { title: string }[] };
          };
          return { conversation, text, choices: suggestedActions?.actions.map(({ title }) => title) ?? [], activity };
        }),
      ),
    forgotten() {},
    typing() {},
  };
  const failed = (_error: unknown, reference: string) => void failures.push(reference);
  const hire = () => buildAssistant({ ground, clock, storage, backend: line, understander, doors: [door], failed });
  const assistant = hire();
  let count = 0;

  async function receive(conversation: string, activity: object, portal = {}): Promise<void> {
    count += 1;
    const key = `message ${count}`;
    const from = { id: 'person', name: '' };
    await assistant.receive('directline', { conversation, key, activity: { id: key, from, ...activity }, ...portal });
    await assistant.idle();
  }

  const house = {
    clock,
    storage: database,
    line,
    failures,
    /** What was heard since this was asked last. */
    heard: () => heard.splice(0),
    /** Another process on the same databases. */
    another: hire,
    tellDue: (by: Assistant = assistant) => by.tellDue(),
    async at(moment: string) {
      clock.set(localMoment(moment));
      return assistant.tellDue();
    },
    async begin(conversation: string, caseId = 'P1') {
      const joined = { type: 'conversationUpdate', membersAdded: [{ id: 'person', name: '' }], locale: 'en' };
      await receive(conversation, joined, { portal: { caseId, situation } });
    },
    async say(conversation: string, ...texts: string[]) {
      for (const text of texts) await receive(conversation, { type: 'message', text });
    },
    /** As far as the question whether the first free time is to be booked. */
    async hold(conversation: string, caseId = 'P1') {
      await house.begin(conversation, caseId);
      await house.say(conversation, 'book an appointment at Drammen politistasjon', '1');
    },
    async book(conversation: string, caseId = 'P1') {
      await house.hold(conversation, caseId);
      await house.say(conversation, 'yes');
    },
    async outbox(conversation: string) {
      return (await database.notices.waiting(conversation)).map(({ content }) => content.kind);
    },
    async close() {
      await database.close();
      await book.close();
    },
  };
  return house;
}
