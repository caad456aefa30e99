import type { Caller, DeskServices, Reply } from '../../../dialogs/caseworkers/errand.ts';
import type { Brief } from '../../../dialogs/handover/brief.ts';
import { handoverErrands } from '../../../dialogs/handover/desk/errands.ts';
import { statusOf } from '../../../dialogs/handover/desk/take-step.ts';
import { entryLetter, queueLetters } from '../../../dialogs/handover/letters.ts';
import { lookAfterHandovers } from '../../../dialogs/handover/look-after.ts';
import type { Role } from '../../../domain/caseworkers/caseworker.ts';
import { applicantWrote, asked, wantsCallBack } from '../../../domain/handover/steps.ts';
import { Masked } from '../../../domain/masked.ts';
import type { Instant } from '../../../domain/moment.ts';
import type { Handover, NewEntry } from '../../../storage/handovers.ts';
import { openSqliteStorage } from '../../../storage/sqlite/sqlite-storage.ts';
import { clockAt, monday } from '../../backend/world.ts';
import { openDesk } from '../desk/desk-of-a-test.ts';
import { endOfDuty, everybody, type Person } from './staff.ts';

const sender = {
  applicant: { id: 'person' },
  bot: { id: 'assistant', name: '', role: 'bot' },
  caseworker: { id: 'caseworker', name: 'Kari', role: 'bot' },
} as const;

export type HandoverDesk = Awaited<ReturnType<typeof openHandoverDesk>>;

/** Caseworkers on duty, and applicants who ask for one, over real storage; in a folder it outlives being closed. */
export async function openHandoverDesk({
  folder,
  onDuty = ['kari', 'ola', 'liv'],
}: {
  folder?: string;
  onDuty?: Person[];
} = {}) {
  let people = everybody;
  const clock = clockAt(monday);
  const desk = await openDesk(clock);
  let storage = await openStorage();
  let services = servicesOver();
  let count = 0;
  const known = await services.desk.chats();
  if (known.length === 0) {
    for (const { id: person, tenant } of people) {
      await services.desk.remember({ id: `chat of ${person}`, tenant, person, language: 'nb', reference: {} });
      if (!onDuty.some((each) => each === person)) continue;
      await services.desk.change(`chat of ${person}`, { onDutyUntil: endOfDuty });
    }
  }

  async function openStorage() {
    return openSqliteStorage(folder === undefined ? ':memory:' : `${folder}/conversations.db`, clock);
  }

  function servicesOver(): DeskServices {
    const { handovers, desk: chats, audit, misunderstandings, notices } = storage;
    const find: DeskServices['roster']['find'] = ({ id }) => people.find((each) => each.id === id);
    const history: DeskServices['history'] = (...query) => storage.history(...query);
    return {
      ...desk.services,
      handovers,
      desk: chats,
      audit,
      misunderstandings,
      notices,
      history,
      roster: { ...desk.services.roster, find },
    };
  }

  function callerAs(person: Person, requestId: string): Caller {
    const caseworker = people.find(({ id }) => id === person);
    if (caseworker === undefined) throw new RangeError(person);
    return { caseworker, chat: `chat of ${person}`, language: 'nb', requestId };
  }

  async function told(entry: NewEntry, id: string): Promise<void> {
    const handover = await house.handover(id);
    const chats = await services.desk.chats();
    const letters = entryLetter(id, entry.key, handover.by?.id ?? '', chats);
    const status = statusOf(handover);
    const to = entry.kind === 'said' ? applicantWrote(status, clock.now()) : status;
    await services.handovers.step({ id, revision: handover.revision, to, entries: [entry], letters });
  }

  const house = {
    clock,
    get services() {
      return services;
    },
    get storage() {
      return storage;
    },
    async ask(person: Person, verb: string, data: Record<string, string> = {}, requestId?: string): Promise<Reply> {
      count += 1;
      const reply = handoverErrands[verb]?.(services, callerAs(person, requestId ?? `activity ${count}`), data);
      if (reply === undefined || reply === 'unreadable') throw new RangeError(`${verb}: ${reply}`);
      return reply;
    },
    /** Somebody who asks for a person; the id of the hand-over. */
    async asks(
      conversation: string,
      brief: Partial<Brief> = {},
      more: Partial<Pick<Handover, 'channel'>> = {},
    ): Promise<string> {
      const chats = await services.desk.chats();
      const { id } = await services.handovers.ask({
        conversation,
        channel: 'directline',
        language: 'en',
        brief,
        ...more,
        key: `asked in ${conversation}`,
        status: asked(clock.now()),
        entries: [{ key: 'asked', by: 'applicant', kind: 'event', text: 'asked' }],
        letters: (handover) => queueLetters(handover, chats),
      });
      return id;
    },
    async asksToBeCalled(conversation: string): Promise<string> {
      const { id } = await services.handovers.ask({
        conversation,
        channel: 'directline',
        language: 'nn',
        brief: { callAt: 'midday' },
        phone: new Masked('+4790000001'),
        key: `call ${conversation}`,
        status: wantsCallBack(clock.now()),
        entries: [{ key: 'asked', by: 'applicant', kind: 'event', text: 'wants-call-back' }],
        letters: () => [],
      });
      return id;
    },
    async handover(id: string): Promise<Handover> {
      const handover = await services.handovers.byId(id);
      if (handover === undefined) throw new RangeError(`No hand-over ${id}`);
      return handover;
    },
    /** The applicant writes in a conversation somebody has taken. */
    writes: (id: string, key: string, text: string) => told({ key, by: 'applicant', kind: 'said', text }, id),
    whispers: (id: string, key: string, text: string) => told({ key, by: 'bot', kind: 'whisper', text }, id),
    happens: (id: string, key: string, text: string) => told({ key, by: 'applicant', kind: 'event', text }, id),
    /** A message of a conversation, as its history shows it. */
    async said(conversation: string, by: 'applicant' | 'bot' | 'caseworker', ...texts: string[]): Promise<void> {
      count += 1;
      const activities = texts.map((text) => ({
        type: 'message',
        text,
        from: sender[by],
        timestamp: new Date(clock.now()).toISOString(),
      }));
      const { state, version } = await storage.load(conversation);
      if (by !== 'applicant') await storage.save({ conversation, version, state, outgoing: activities });
      for (const activity of by === 'applicant' ? activities : []) {
        count += 1;
        await storage.receive({ conversation, key: `message ${count}`, channel: 'directline', activity, shown: true });
      }
    },
    /** The letters that wait, in the order they would be sent, each as it is taken to be sent. */
    async letters(): Promise<{ chat: string; kind: unknown; entry: unknown; replaces: boolean }[]> {
      const found = [];
      for (;;) {
        const until = (clock.now() + 1000) as Instant;
        const { claimed } = await services.desk.claim({ until, most: 50 });
        if (claimed.length === 0) return found;
        for (const { key, claim, chat, content, replaces } of claimed) {
          found.push({ chat, kind: content.kind, entry: content.entry, replaces: replaces !== undefined });
          await services.desk.settle({ key, claim }, { kind: 'sent', activity: key });
        }
      }
    },
    async notices(conversation: string): Promise<number> {
      return (await services.notices.waiting(conversation)).length;
    },
    lookAfter: (parts: Parameters<typeof lookAfterHandovers>[0] = services) => lookAfterHandovers(parts),
    /** From now on the desk works with these. */
    use(others: DeskServices): void {
      services = others;
    },
    /** From now on they have another role, or none. */
    takeRole(person: Person, role?: Role): void {
      people = people.flatMap((each) => {
        if (each.id !== person) return [each];
        return role === undefined ? [] : [{ ...each, role }];
      });
    },
    /** The process ends, and another begins on the same database. */
    async restart(): Promise<void> {
      await storage.close();
      storage = await openStorage();
      services = servicesOver();
    },
    async close(): Promise<void> {
      await storage.close();
      await desk.close();
    },
  };
  return house;
}
