import { checkMessages, checkTurns } from './check-messages.ts';
import { type CrashingServer, newCrashingServer } from './crashing-server.ts';
import { readLedger } from './ledger.ts';
import { openChat, type WebChat } from './web-chat.ts';

const patienceMilliseconds = 15_000;
let server: CrashingServer;
let running: Awaited<ReturnType<CrashingServer['start']>>;
beforeAll(async () => {
  server = await newCrashingServer(10);
  running = await server.start();
}, 120_000);
afterAll(async () => {
  for (const chat of chats) chat.close();
  await running.kill();
  server.place.remove();
});

const chats: WebChat[] = [];
async function newChat(): Promise<WebChat> {
  const client = `10.1.0.${chats.length}`;
  const chat = await openChat({ address: server.address, client, patienceMilliseconds });
  await chat.until(() => chat.shown.length > 0, 'greeted');
  chats.push(chat);
  return chat;
}

/** From when its first message was received to when its last was answered, in milliseconds by the server's own clock. */
function timeOf({ said, shown }: WebChat): number {
  const received = said.flatMap(({ acknowledged }) => shown.filter(({ id }) => id === acknowledged));
  const answered = said.flatMap(({ acknowledged }) => shown.filter(({ replyToId }) => replyToId === acknowledged));
  const times = (messages: typeof shown) => messages.map(({ timestamp }) => Date.parse(timestamp));
  return Math.max(...times(answered)) - Math.min(...times(received));
}

test('a message that comes five times at once, and again after a restart, has one turn and one id', async () => {
  const chat = await newChat();
  const said = await chat.say('Hvor mye koster kortet?');
  const ids = await Promise.all(Array.from({ length: 5 }, () => chat.repeat(said)));
  await chat.repliesTo(said);
  await running.kill();
  running = await server.start();
  ids.push(await chat.repeat(said));
  expect(new Set(ids).size).toBe(1);
  await chat.repliesTo(await chat.say('Takk'));
  const ledger = readLedger(server.place.folder);
  expect(checkMessages(chat, ledger)).toEqual([]);
  expect(checkTurns(ledger)).toEqual([]);
}, 120_000);

test('two messages on their way at once are answered in the order they were received', async () => {
  const chat = await newChat();
  const both = await Promise.all([chat.say('Hvor mye koster kortet?'), chat.say('Hvem trenger oppholdskort?')]);
  for (const said of both) await chat.repliesTo(said);
  expect(checkMessages(chat, readLedger(server.place.folder))).toEqual([]);
});

test('thirty messages at once are answered or politely refused, and nobody else waits for them', async () => {
  const [stormy, calm] = [await newChat(), await newChat()];
  const storm = Array.from({ length: 30 }, (_, place) => stormy.trySaying(`Hvor mye koster kortet? ${place}`));
  const calmAnswer = calm.say('Hvem trenger oppholdskort?').then((said) => calm.repliesTo(said));
  const outcomes = await Promise.all(storm);
  const accepted = stormy.said.filter(({ acknowledged }) => acknowledged !== undefined);
  expect(outcomes.filter((outcome) => outcome === 'ok')).toHaveLength(accepted.length);
  expect(outcomes.filter((outcome) => outcome === 'gone')).toEqual([]);
  expect(accepted.length).toBeGreaterThanOrEqual(20);
  await calmAnswer;
  for (const said of accepted) await stormy.repliesTo(said);
  // Had the calm one waited for the storm, it would have waited for most of it.
  expect(timeOf(calm)).toBeLessThan(timeOf(stormy) / 2);
  expect(checkMessages(stormy, readLedger(server.place.folder))).toEqual([]);
});
