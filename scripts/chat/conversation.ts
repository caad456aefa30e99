import { randomUUID } from 'node:crypto';
import type { Case } from '../../backend/embedded/case-file.ts';
import { situationOfCase } from '../../backend/embedded/case-situation.ts';
import { demonstrationCases } from '../../backend/embedded/demonstration-cases.ts';
import type { Assistant } from '../../bots/assistant.ts';
import type { Door } from '../../bots/bot.ts';
import { positionIn } from '../../channels/web/position-in.ts';
import { Masked } from '../../domain/masked.ts';
import { dayOfMoment, type Instant, inNorway, type LocalMoment } from '../../domain/moment.ts';
import { loadUnderstander } from '../../nlu/load-understander.ts';
import { openEmbeddedBook } from '../../server/embedded-book.ts';
import { buildAssistant, layGround } from '../../server/house.ts';
import { openSqliteStorage } from '../../storage/sqlite/sqlite-storage.ts';
import type { StoredMessage } from '../../storage/storage.ts';
import { chatWords } from '../../texts/widget/chat-words.ts';
import { type BackendFault, faultyBackend } from '../faulty-backend.ts';
import { readFixtures } from './fixtures.ts';
import { type ChatOptions, UsageError } from './options.ts';
import { type Reply, replyOf } from './reply.ts';
import { rival, takeAsRival } from './rival.ts';
import { createSetClock } from './set-clock.ts';
import { createTexter } from './texted.ts';
import { reportTurn, type TurnReport } from './turn-report.ts';
import { watchBook } from './watched-book.ts';

/** What is texted as a code, so that a conversation can be played again. */
const textedCode = '482913';
const unknownPhone = '+4790000000';

/** As a client writes it, so that nonsense can be sent as well. */
interface SentPosition {
  latitude: unknown;
  longitude: unknown;
}

/** A conversation with the whole assistant inside this process, on a clock and a book that can be set. */
export interface Conversation {
  greeting(): readonly Reply[];
  say(text: string): Promise<TurnReport>;
  /** Sends a position, as the chat's own button does. */
  locate(position: SentPosition): Promise<TurnReport>;
  /** Presses the nth choice of what was offered last, from 1. */
  choose(nth: number): Promise<TurnReport>;
  /** Moves the clock, and stops where a notice is due. */
  advanceClock(milliseconds: number): Promise<TurnReport>;
  /** From now on the appointment book suffers that. */
  suffer(fault: BackendFault): Promise<TurnReport>;
  /** Somebody else takes that time. */
  rivalTakes(station: string, start: LocalMoment): Promise<void>;
  /** The page is loaded again, and the server has been started again meanwhile. */
  reload(): Promise<TurnReport>;
  close(): Promise<void>;
}

export async function openConversation(options: ChatOptions): Promise<Conversation> {
  const fixtures = readFixtures(options.fixtures);
  const clock = createSetClock(options.at ?? (Date.now() as Instant));
  const ground = layGround(fixtures.stationsFile);
  const today = dayOfMoment(inNorway(clock.now()));
  const cases: readonly Case[] = fixtures.cases ?? (await demonstrationCases(today));
  const book = await openEmbeddedBook(ground, clock, ':memory:', [...cases, rival], {
    ...(fixtures.slots && { slots: fixtures.slots }),
    ...options.book,
  });
  const watched = watchBook(book, clock);
  const faulty = faultyBackend(watched.backend, {
    sleep: async (milliseconds) => clock.advance(milliseconds),
    slowMilliseconds: 8000,
  });
  const storage = await openSqliteStorage(':memory:', clock);
  const understander = loadUnderstander(ground);
  const conversation = randomUUID();
  let heard: StoredMessage[] = [];
  const channel = options.channel === 'sms' ? 'sms' : 'directline';
  const door: Door = {
    channel,
    deliver: (_of, messages) => void heard.push(...messages),
    forgotten() {},
    typing() {},
  };
  const failed = (error: unknown) => process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
  const texted = createTexter();
  const phone = phoneOf(options.signedInAs, cases);
  const reach = channel === 'sms' ? { phoneIn: async () => phone } : undefined;
  const build = () =>
    buildAssistant({
      ground,
      clock,
      storage,
      backend: faulty,
      understander,
      doors: [door],
      reach,
      newCode: () => textedCode,
      failed,
    });
  let assistant: Assistant = build();
  let offered: readonly string[] = [];

  type Proven = Parameters<Assistant['receive']>[1];

  async function take(activity: Record<string, unknown>, proven: Pick<Proven, 'portal' | 'position'> = {}) {
    heard = [];
    const key = `${conversation}/${randomUUID()}`;
    const from = { id: 'person', name: '' };
    await assistant.receive(channel, {
      conversation,
      key,
      activity: { id: key, from, channelId: channel, timestamp: new Date(clock.now()), ...activity },
      ...proven,
    });
    await assistant.idle();
    return report();
  }

  async function report(): Promise<TurnReport> {
    const replies = channel === 'sms' ? texted(heard) : heard.map(({ activity }) => replyOf(activity));
    if (replies.length > 0) offered = replies.at(-1)?.choices ?? [];
    const { state } = await storage.load(conversation);
    const outbox = await storage.notices.waiting(conversation);
    return reportTurn({ replies, state, book: watched, outbox, clock: inNorway(clock.now()) });
  }

  // Who texts is not greeted, and is who the telephone says only when a code has come back.
  const joined =
    channel === 'sms'
      ? undefined
      : await take(
          { type: 'conversationUpdate', membersAdded: [{ id: 'person', name: '' }], locale: options.language },
          portalOf(options.signedInAs, cases),
        );
  return {
    greeting: () => joined?.replies ?? [],
    say: (text) => take({ type: 'message', text, locale: options.language }),
    locate(position) {
      const read = positionIn([{ type: 'GeoCoordinates', ...position }]);
      const text = chatWords[options.language].usePosition;
      const activity = { type: 'message', text, locale: options.language, channelData: { position: true } };
      return take(activity, read.kind === 'position' ? { position: read.at } : {});
    },
    async choose(nth) {
      const label = offered[nth - 1];
      if (label === undefined) throw new UsageError(`There are ${offered.length} choices, so ${nth} is none of them`);
      return take({ type: 'message', text: label, locale: options.language });
    },
    async advanceClock(milliseconds) {
      heard = [];
      const target = clock.now() + milliseconds;
      for (;;) {
        const waiting = await storage.notices.waiting(conversation);
        const next = waiting.find(({ due }) => due > clock.now() && due <= target);
        if (next === undefined) break;
        clock.advance(next.due - clock.now());
        await assistant.tellDue();
      }
      clock.advance(target - clock.now());
      await assistant.tellDue();
      return report();
    },
    async suffer(fault) {
      heard = [];
      faulty.suffer(fault);
      await assistant.tellDue();
      return report();
    },
    rivalTakes: (station, start) => takeAsRival(book, station, start),
    async reload() {
      heard = [];
      assistant = build();
      await assistant.resume();
      await assistant.idle();
      await assistant.tellDue();
      return report();
    },
    async close() {
      await storage.close();
      await book.close();
    },
  };
}

/** The telephone of the case, or one that no case knows. */
function phoneOf(id: string | undefined, cases: readonly Case[]): Masked {
  return new Masked(cases.find((each) => each.id === id)?.phone ?? unknownPhone);
}

function portalOf(id: string | undefined, cases: readonly Case[]) {
  if (id === undefined) return {};
  const found = cases.find((each) => each.id === id);
  if (found === undefined)
    throw new UsageError(`--as ${id}: there is no such case; there are ${cases.map((each) => each.id).join(', ')}`);
  return { portal: { caseId: found.id, situation: situationOfCase(found) } };
}
