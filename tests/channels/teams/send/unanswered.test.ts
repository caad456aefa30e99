import { LetterHouse } from './letter-house.ts';

let house: LetterHouse;
beforeEach(async () => {
  house = await LetterHouse.open();
});
afterEach(() => house.close());

test('what Teams does not answer goes again, and nothing is lost', async () => {
  house.teams.answers = ({ text }) => (text === 'one' ? 'hangs' : 'taken');
  house.sender.start();
  await house.tell('kari', ['one', 'two']);
  await house.teams.until(() => house.teams.tries.length === 1);
  house.patience.abort();
  await house.sender.idle();
  expect(await house.storage.desk.counts()).toMatchObject({ waiting: 2, sent: 0 });
  house.patience = new AbortController();
  house.teams.answers = () => 'taken';
  await house.pass(3);
  expect(house.teams.in('kari')).toEqual(['one', 'two']);
});

test('what was taken without an answer may be told twice', async () => {
  house.teams.answers = () => (house.teams.tries.length === 1 ? 'cut' : 'taken');
  house.sender.start();
  await house.tell('kari', ['one', 'two']);
  await house.pass(5);
  expect(house.teams.in('kari')).toEqual(['one', 'one', 'two']);
});

test('where the line is dead it is tried again', async () => {
  await house.teams.close();
  await house.tell('kari', ['one']);
  await house.sender.idle();
  expect(await house.storage.desk.counts()).toMatchObject({ waiting: 1, dropped: 0 });
});

test('a crash after it was sent and before that was kept has it told twice, when the claim has ended, and then the next', async () => {
  const dying = house.anotherSender((desk) => ({
    ...desk,
    settle: () => Promise.reject(new Error('The process has died')),
  }));
  await house.storage.desk.post(['one', 'two'].map((text) => ({ key: text, chat: 'kari', content: { text } })));
  dying.nudge();
  await dying.close();
  expect(house.failures).toEqual(['teams-end-not-kept']);
  house.sender.start();
  await house.pass(59);
  expect(house.teams.in('kari')).toEqual(['one']);
  await house.pass(2);
  expect(house.teams.in('kari')).toEqual(['one', 'one', 'two']);
});
