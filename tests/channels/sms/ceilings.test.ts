import { ali, knownContact, openTextHouse, type TextHouse } from './text-house.ts';

const ceilings = { aDay: 10, anHourEach: 4 };
const someone = (place: number) => ({ ...ali, id: `sms-${place}`, number: `+479000${1000 + place}` });

let house: TextHouse;
beforeEach(async () => {
  house = await openTextHouse({ ceilings });
});
afterEach(() => house.storage.close());

async function sayTo(contact: typeof ali, texts: readonly string[]): Promise<void> {
  await knownContact(house, contact);
  await house.say(contact.id, texts, { replyToId: texts.join() });
  await house.pump.pump(contact.id);
}

const sent = () => house.storage.sms.counts().then((counts) => counts.sent);

test('nobody is sent more than their share of an hour, and the rest goes when the hour is over', async () => {
  await sayTo(ali, ['1', '2', '3', '4', '5']);
  expect(await house.sender.sendDue()).toEqual({ sent: 4, dropped: 0 });
  house.pass(3_000);
  expect(await house.sender.sendDue()).toEqual({ sent: 0, dropped: 0 });
  house.pass(599);
  await sayTo(ali, ['6']);
  expect(await house.sender.sendDue()).toEqual({ sent: 0, dropped: 0 });
  house.pass(300);
  expect(await house.sender.sendDue()).toEqual({ sent: 1, dropped: 1 });
  expect(house.telephones.on(ali.number)).toEqual(['1', '2', '3', '4', '6']);
  expect(house.failures).toEqual([]);
});

test('to have everything forgotten gives nobody a larger share', async () => {
  await sayTo(ali, ['1', '2', '3', '4']);
  await house.sender.sendDue();
  const { storage } = house;
  const asked = { conversation: ali.id, key: 'forget me', channel: 'sms', activity: {}, shown: true };
  await storage.receive(asked);
  const { version } = await storage.load(ali.id);
  await storage.save({ ...asked, inboxKey: asked.key, version, state: {}, outgoing: [], forget: true });
  expect(await storage.sms.counts()).toMatchObject({ sent: 0 });
  house.pass(600);
  await sayTo(ali, ['5']);
  expect(await house.sender.sendDue()).toEqual({ sent: 0, dropped: 0 });
  house.pass(3_001);
  expect(await house.sender.sendDue()).toEqual({ sent: 1, dropped: 0 });
});

test('on one day everybody together is sent the ceiling exactly, and an operator is told once', async () => {
  for (let place = 0; place < 30; place += 1) await sayTo(someone(place), ['hello']);
  await Promise.all([house.sender.sendDue(), house.sender.sendDue(), house.sender.sendDue()]);
  for (let minute = 0; minute < 30; minute += 1) {
    house.pass(60);
    await house.sender.sendDue();
  }
  expect(await sent()).toBe(10);
  expect(house.failures).toEqual(['sms-ceiling']);
});

test('the next day in Norway begins at midnight there', async () => {
  house.clock.time = Date.parse('2026-03-16T23:30:00+01:00');
  for (let place = 0; place < 12; place += 1) await sayTo(someone(place), ['hello']);
  await house.sender.sendDue();
  house.clock.time = Date.parse('2026-03-16T23:59:00+01:00');
  await house.sender.sendDue();
  expect(await sent()).toBe(10);
  house.clock.time = Date.parse('2026-03-17T00:05:00+01:00');
  await house.sender.sendDue();
  expect(await sent()).toBe(12);
});

test('what does not fit any more waits, and what is smaller goes', async () => {
  await sayTo(someone(1), ['a'.repeat(300)]);
  for (let place = 2; place < 10; place += 1) await sayTo(someone(place), ['hello']);
  await sayTo(someone(10), ['b'.repeat(300)]);
  await house.sender.sendDue();
  expect(house.telephones.on(someone(9).number)).toEqual(['hello']);
  expect(house.telephones.on(someone(10).number)).toEqual([]);
});
