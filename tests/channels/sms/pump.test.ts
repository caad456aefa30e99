import { ali, berit, knownContact, openTextHouse, type TextHouse } from './text-house.ts';

let house: TextHouse;
beforeEach(async () => {
  house = await openTextHouse();
  await knownContact(house, ali);
});
afterEach(() => house.storage.close());

const read = async () => {
  await house.sender.sendDue();
  return house.telephones.on(ali.number);
};

test('what the assistant said by text message is composed once, in order, however often it is asked for', async () => {
  await house.say(ali.id, ['one', 'two']);
  await house.say(ali.id, ['three'], { replyToId: 'k2' });
  expect(await house.pump.pump(ali.id)).toBe(3);
  await Promise.all([house.pump.pump(ali.id), house.pump.pump(ali.id), house.pump.catchUp()]);
  expect(await read()).toEqual(['one', 'two', 'three']);
});

test('of two who pump at the same time one keeps the texts', async () => {
  await house.say(ali.id, ['one', 'two']);
  const kept = await Promise.all([house.pump.pump(ali.id), house.pump.pump(ali.id)]);
  expect(kept.toSorted()).toEqual([0, 2]);
  expect(await read()).toEqual(['one', 'two']);
});

test('what was said through another door, and by the person, is not texted', async () => {
  await house.say('web', ['before'], { channelId: 'directline' });
  await house.storage.sms.carryOver(ali.id, 'web');
  const fromThePerson = { type: 'message', channelId: 'sms', from: { role: 'user' }, text: 'hello' };
  await house.storage.receive({ conversation: 'web', key: 'k', channel: 'sms', activity: fromThePerson, shown: true });
  await house.say('web', ['on the web'], { channelId: 'directline' });
  await house.say('web', ['by text'], { replyToId: 'k' });
  expect(await house.pump.pump('web')).toBe(1);
  expect(await house.pump.pump('a conversation without a telephone')).toBe(0);
  expect(await read()).toEqual(['by text']);
});

test('what a crash left behind is found at the next start', async () => {
  await knownContact(house, berit);
  await house.say(ali.id, ['to ali']);
  await house.say(berit.id, ['to berit']);
  expect(await house.pump.catchUp()).toBe(2);
  expect(await house.pump.catchUp()).toBe(0);
  expect(await read()).toEqual(['to ali']);
  expect(house.telephones.on(berit.number)).toEqual(['to berit']);
});

test('more messages than are read at once are read to the end', async () => {
  for (let turn = 0; turn < 3; turn += 1) {
    await house.say(
      ali.id,
      Array.from({ length: 70 }, (_, place) => `${turn}-${place}`),
      { replyToId: `k${turn}` },
    );
  }
  expect(await house.pump.pump(ali.id)).toBe(210);
});

test('who has not heard from us is told first who we are, once, in the first turn that has something to say', async () => {
  await house.storage.sms.contact(berit);
  await house.say(berit.id, ['unspeakable'], { replyToId: 'k1' });
  await house.say(berit.id, ['hello'], { replyToId: 'k2', locale: 'en' });
  await house.say(berit.id, ['again'], { replyToId: 'k3' });
  await house.pump.pump(berit.id);
  await house.say(berit.id, ['later'], { replyToId: 'k4' });
  await house.pump.pump(berit.id);
  await house.sender.sendDue();
  expect(house.telephones.on(berit.number)).toEqual(['The police (en). Stop: STOP\nhello', 'again', 'later']);
});

test('an introduction that does not fit in front stands alone', async () => {
  const long = 'a'.repeat(300);
  await house.storage.sms.contact(berit);
  await house.say(berit.id, [long]);
  await house.pump.pump(berit.id);
  await house.sender.sendDue();
  expect(house.telephones.on(berit.number)).toEqual(['The police (nb). Stop: STOP', long]);
});

test('a turn that cannot be composed is told to the operator and holds up nothing', async () => {
  await house.say(ali.id, ['fine', 'unspeakable'], { replyToId: 'k1' });
  await house.say(ali.id, ['next'], { replyToId: 'k2' });
  await house.pump.pump(ali.id);
  expect(await read()).toEqual(['next']);
  expect(house.failures).toEqual(['sms-not-composed']);
});

test('for somebody who opted out nothing is composed, nor after they come back what was said meanwhile', async () => {
  const { sms } = house.storage;
  await sms.setStanding(ali.id, 'opted-out');
  await house.say(ali.id, ['meanwhile']);
  expect(await house.pump.pump(ali.id)).toBe(0);
  await sms.setStanding(ali.id, 'open');
  await house.say(ali.id, ['welcome back'], { replyToId: 'k2' });
  await house.pump.pump(ali.id);
  expect(await read()).toEqual(['welcome back']);
});

test('an answer is good for an hour from when it was said, a notice as long as it says', async () => {
  await house.say(ali.id, ['answer']);
  await house.say(ali.id, ['notice'], { expiration: new Date(house.clock.time + 7_200_000).toISOString() });
  house.pass(3_601);
  await house.pump.pump(ali.id);
  expect(await house.sender.sendDue()).toEqual({ sent: 1, dropped: 1 });
  expect(await read()).toEqual(['notice']);
});
