import { setTimeout as wait } from 'node:timers/promises';
import { type Instant, inNorway, localMoment } from '../../domain/moment.ts';
import type { RunningServer } from '../server/running-server.ts';
import { newCrashingBook } from './crashing-book.ts';
import { newCrashingServer } from './crashing-server.ts';
import { readLedger } from './ledger.ts';
import { giveOrder } from './orders.ts';
import { createSharedClock } from './shared-clock.ts';
import { openChat, type WebChat } from './web-chat.ts';

const people = 20;
const patienceMilliseconds = 60_000;
const minute = 60_000;
const mostMinutes = 45;

export type NoticeTown = Awaited<ReturnType<typeof openNoticeTown>>;

/** The assistant and an appointment book, each a process of its own, and one clock for both that can be set. */
export async function openNoticeTown(start: string) {
  const clock = createSharedClock(localMoment(start));
  const book = await newCrashingBook(people, clock);
  const server = await newCrashingServer(people, { book, clock });
  await book.revive();
  const assistant: RunningServer = await server.start();
  const chats: WebChat[] = [];
  let visits = 0;

  async function itIs(moment: string): Promise<void> {
    clock.set(localMoment(moment));
    await Promise.all([book.tellTime(), giveOrder(assistant, { aheadMilliseconds: clock.aheadMilliseconds() })]);
  }

  return {
    book,
    itIs,
    ledger: () => readLedger(server.place.folder, book.place.folder),
    /** Signs in and opens a chat. */
    async sitDown(person: string): Promise<WebChat> {
      visits += 1;
      const client = `10.2.0.${visits}`;
      const chat = await openChat({ address: server.address, person, client, patienceMilliseconds });
      chats.push(chat);
      return chat;
    },
    /** A minute passes with every second, until it holds. */
    async timePassesUntil(holds: () => boolean, what: string): Promise<void> {
      for (let minutes = 0; !holds(); minutes += 1) {
        if (minutes === mostMinutes) throw new Error(`never ${what}`);
        await itIs(inNorway((clock.now() + minute) as Instant));
        await wait(1000);
      }
    },
    /** Nobody has a chat open any more. */
    leave() {
      for (const chat of chats.splice(0)) chat.close();
    },
    async close() {
      await assistant.kill();
      await book.stop();
      for (const { remove } of [server.place, book.place]) remove();
    },
  };
}
