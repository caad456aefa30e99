// One of several processes over the same file: does what it is told, a JSON object a line of standard input, and answers
// each with a line.
import { createInterface } from 'node:readline';
import { z } from 'zod';
import { takeInProcess } from '../../bots/desk/take-in-process.ts';
import { lookAfterHandovers } from '../../dialogs/handover/look-after.ts';
import { type Instant, instantOf, localMoment } from '../../domain/moment.ts';
import { loadUnderstander } from '../../nlu/load-understander.ts';
import { buildDesk } from '../../server/desk.ts';
import { openEmbeddedBook } from '../../server/embedded-book.ts';
import { layGround } from '../../server/house.ts';
import { openSqliteStorage } from '../../storage/sqlite/sqlite-storage.ts';
import { objectsIn } from '../bots/cards/objects-in.ts';
import { rosterOfTest } from '../channels/teams/whole/colleagues.ts';
import { activityOf, colleagueOf } from './replica-orders.ts';

const [folder = ''] = process.argv.slice(2);
let now = instantOf(localMoment('2026-03-16T10:00'));
const clock = { now: () => now };
const ground = layGround();
const roster = rosterOfTest(new Set(ground.stations.map(({ id }) => id)));
const storage = await openSqliteStorage(`${folder}/conversations.db`, clock);
const turns = buildDesk({
  ground,
  clock,
  storage,
  backend: await openEmbeddedBook(ground, clock, ':memory:', []),
  understander: loadUnderstander(ground),
  roster,
  secret: new TextEncoder().encode('of a test'),
  nudge() {},
  told() {},
});

const orderSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('press'), verb: z.string(), handover: z.string(), who: z.enum(['kari', 'ola']) }),
  z.strictObject({ kind: z.literal('send-letters') }),
  z.strictObject({ kind: z.literal('look-after'), minutesLater: z.int() }),
]);

async function carryOut(order: z.infer<typeof orderSchema>): Promise<unknown> {
  switch (order.kind) {
    case 'press': {
      const response = await takeInProcess(turns, activityOf(order), colleagueOf(order.who));
      return objectsIn(response).some(({ verb }) => verb === 'hand-back');
    }
    case 'send-letters':
      return sendLetters();
    case 'look-after':
      now = (now + order.minutesLater * 60_000) as Instant;
      return lookAfterHandovers({ ...storage, clock, roster });
    default:
      return order satisfies never;
  }
}

/** Claims letters and says that they are sent, a few at a time, until there are none; which they were. */
async function sendLetters(): Promise<string[]> {
  const sent: string[] = [];
  for (;;) {
    const until = (clock.now() + 60_000) as Instant;
    const { claimed } = await storage.desk.claim({ until, most: 2 });
    for (const letter of claimed) {
      sent.push(letter.key);
      await storage.desk.settle(letter, { kind: 'sent', activity: letter.key });
    }
    if ((await storage.desk.counts()).waiting === 0) return sent;
  }
}

createInterface({ input: process.stdin }).on('line', async (line) => {
  const answer = await carryOut(orderSchema.parse(JSON.parse(line)));
  process.stdout.write(`${JSON.stringify(answer)}\n`);
});
process.stdout.write('"ready"\n');
