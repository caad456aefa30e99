import type { Instant } from '../../../../domain/moment.ts';
import { LetterHouse } from './letter-house.ts';

let house: LetterHouse;
beforeEach(async () => {
  house = await LetterHouse.open();
});
afterEach(() => house.close());

test('letters go in order, each once, to whom they are for', async () => {
  await house.tell('kari', ['one', 'two', 'three']);
  await house.tell('ola', ['other']);
  await house.sender.idle();
  expect(house.teams.in('kari')).toEqual(['one', 'two', 'three']);
  expect(house.teams.in('ola')).toEqual(['other']);
  await house.tell('kari', ['one']);
  await house.pass(60);
  expect(house.teams.tries).toHaveLength(4);
  expect(await house.storage.desk.counts()).toMatchObject({ waiting: 0, sent: 4, dropped: 0 });
});

test('what another process posted is found at the next look', async () => {
  house.sender.start();
  await house.storage.desk.post([{ key: 'one', chat: 'kari', content: { text: 'one' } }]);
  await house.pass(0);
  await house.pass(1);
  expect(house.teams.in('kari')).toEqual(['one']);
});

test('two processes send each letter once', async () => {
  const other = house.anotherSender();
  const texts = Array.from({ length: 30 }, (_text, at) => `letter ${at}`);
  await house.tell('kari', texts);
  await house.tell(
    'ola',
    texts.map((text) => `${text} for ola`),
  );
  other.nudge();
  while ((await house.storage.desk.counts()).waiting > 0) {
    await Promise.all([house.sender.idle(), other.idle()]);
    house.sender.nudge();
    other.nudge();
  }
  expect(house.teams.in('kari')).toEqual(texts);
  expect(house.teams.tries).toHaveLength(60);
});

test('what takes the place of a message is put there, and is one of its own where that is no more', async () => {
  await house.tell('kari', ['first']);
  await house.sender.idle();
  await house.tell('kari', ['newer'], { replaces: 'first' });
  await house.sender.idle();
  expect(house.teams.in('kari')).toEqual(['newer']);
  house.teams.removeFirst('kari');
  await house.tell('kari', ['newest'], { replaces: 'first' });
  await house.sender.idle();
  expect(house.teams.in('kari')).toEqual(['newest']);
  expect(house.failures).toEqual([]);
});

test('a letter with nothing to tell any more is dropped, and the next goes', async () => {
  house.compose = async ({ key }) => (key === 'one' ? undefined : { type: 'message', text: key });
  await house.tell('kari', ['one', 'two']);
  await house.sender.idle();
  expect(house.teams.tries.map(({ text }) => text)).toEqual(['two']);
  expect(await house.storage.desk.counts()).toMatchObject({ waiting: 0, sent: 1, dropped: 1 });
});

test('one that cannot be made is tried a few times, and then holds up the next no longer', async () => {
  house.compose = async ({ key }) => {
    if (key === 'one') throw new Error('The book is closed');
    return { type: 'message', text: key };
  };
  house.sender.start();
  await house.tell('kari', ['one', 'two']);
  await house.pass(10);
  expect(house.teams.in('kari')).toEqual([]);
  await house.pass(600);
  expect(house.teams.in('kari')).toEqual(['two']);
  expect(house.failures).toEqual(Array(6).fill('teams-letter'));
});

test('it is made as things stand when it goes', async () => {
  house.teams.answers = () => ({ status: 503 });
  house.sender.start();
  await house.tell('kari', ['one']);
  await house.pass(1);
  house.teams.answers = () => 'taken';
  house.compose = async () => ({ type: 'message', text: 'as it is now' });
  await house.pass(5);
  expect(house.teams.in('kari')).toEqual(['as it is now']);
});

test('nothing goes that is too late', async () => {
  house.teams.answers = () => ({ status: 503 });
  house.sender.start();
  await house.tell('kari', ['one'], { latest: (house.timers.now() + 1_000) as Instant });
  await house.tell('kari', ['two']);
  await house.pass(1);
  house.teams.answers = () => 'taken';
  await house.pass(10);
  expect(house.teams.in('kari')).toEqual(['two']);
});

test('nobody waits for a chat in which Teams does not answer', async () => {
  house.teams.answers = ({ chat }) => (chat === 'kari' ? 'hangs' : 'taken');
  await house.tell('kari', ['slow', 'after it']);
  await house.teams.until(() => house.teams.tries.length === 1);
  await house.tell('ola', ['one', 'two']);
  await house.teams.until(() => house.teams.in('ola').length === 2);
  expect(house.teams.tries.filter(({ chat }) => chat === 'kari')).toHaveLength(1);
});

test('after it is closed nothing more is taken up, and what was being sent is finished', async () => {
  await house.tell('kari', ['one', 'two']);
  await house.sender.close();
  const { sent, waiting } = await house.storage.desk.counts();
  expect(sent + waiting).toBe(2);
  expect(house.teams.tries).toHaveLength(sent);
  await house.tell('kari', ['three']);
  await house.pass(60);
  expect(house.teams.tries).toHaveLength(sent);
});
