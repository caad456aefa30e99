import type { Taken } from './connector.ts';
import { LetterHouse } from './letter-house.ts';

let house: LetterHouse;
beforeEach(async () => {
  house = await LetterHouse.open();
  house.sender.start();
});
afterEach(() => house.close());

const tries = () => house.teams.tries.length;
const counts = () => house.storage.desk.counts();

/** Seconds between the tries of what Teams refuses in that way. */
async function waitsWhile(answer: Taken, seconds: number): Promise<number[]> {
  house.teams.answers = () => answer;
  await house.tell('kari', ['one', 'two']);
  await house.pass(0);
  const triedAt = [0];
  for (let second = 1; second <= seconds; second += 1) {
    const before = tries();
    await house.pass(1);
    if (tries() > before) triedAt.push(second);
  }
  return triedAt.slice(1).map((second, at) => second - (triedAt[at] ?? 0));
}

test.each([408, 412, 429, 500, 502, 503, 504])(
  'after %i it is tried again ever more seldom, once each time, and then everything goes in order',
  async (status) => {
    expect(await waitsWhile({ status }, 50)).toEqual([2, 3, 6, 12, 24]);
    expect(tries()).toBe(6);
    house.teams.answers = () => 'taken';
    await house.pass(60);
    expect(house.teams.in('kari')).toEqual(['one', 'two']);
    expect(house.failures).toEqual([]);
  },
);

test('Teams gets the time that it asks for, and others do not wait', async () => {
  house.teams.answers = ({ chat }) => (chat === 'kari' ? { status: 429, retryAfter: '90' } : 'taken');
  await house.tell('kari', ['one']);
  await house.tell('ola', ['other']);
  await house.pass(89);
  expect(house.teams.in('ola')).toEqual(['other']);
  expect(tries()).toBe(2);
  await house.pass(2);
  expect(tries()).toBe(3);
});

test('where our own credentials are refused it waits, and an operator is told', async () => {
  expect(await waitsWhile({ status: 401 }, 4)).toEqual([2]);
  expect(house.failures).toEqual(['teams-credentials', 'teams-credentials']);
});

test.each<Taken>([
  { status: 403, code: 'MessageWritesBlocked' },
  { status: 403, code: 'BotNotInConversationRoster' },
  { status: 403, code: 'ConversationNotFound' },
  { status: 404, code: 'ConversationNotFound' },
  { status: 404 },
])('after %j nothing more is sent to that chat until somebody writes there', async (answer) => {
  house.teams.answers = ({ chat }) => (chat === 'kari' ? answer : 'taken');
  await house.tell('kari', ['one', 'two']);
  await house.tell('ola', ['other']);
  await house.pass(3_600);
  expect(tries()).toBe(2);
  expect(await house.storage.desk.chat('kari')).toMatchObject({ standing: 'gone' });
  expect(await counts()).toMatchObject({ waiting: 0, sent: 1, dropped: 2 });
  await house.tell('kari', ['three']);
  await house.pass(60);
  expect(tries()).toBe(2);
  house.teams.answers = () => 'taken';
  await house.writes('kari');
  await house.tell('kari', ['four']);
  await house.pass(60);
  expect(house.teams.in('kari')).toEqual(['four']);
  expect(house.failures).toEqual([]);
});

test.each<Taken>([{ status: 400 }, { status: 403 }, { status: 405 }, { status: 413, code: 'MessageSizeTooBig' }])(
  'after %j the message is dropped, an operator is told, and the next goes',
  async (answer) => {
    house.teams.answers = ({ text }) => (text === 'one' ? answer : 'taken');
    await house.tell('kari', ['one', 'two']);
    await house.pass(60);
    expect(house.teams.in('kari')).toEqual(['two']);
    expect(await counts()).toMatchObject({ waiting: 0, sent: 1, dropped: 1 });
    expect(house.failures).toEqual(['teams-refused']);
  },
);

test('an address that is on no list is not written to', async () => {
  const chat = await house.storage.desk.chat('kari');
  const reference = { ...chat?.reference, serviceUrl: 'http://evil.example/' };
  await house.storage.desk.remember({ id: 'kari', tenant: 'tenant', person: 'kari', language: 'nb', reference });
  await house.tell('kari', ['one']);
  await house.pass(60);
  expect(tries()).toBe(0);
  expect(house.failures).toEqual(['teams-refused']);
});
