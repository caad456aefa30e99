import type { SendResult } from '../../../channels/sms/gateway.ts';
import type { Instant } from '../../../domain/moment.ts';
import { ali, berit, knownContact, openTextHouse, type TextHouse } from './text-house.ts';

let house: TextHouse;
beforeEach(async () => {
  house = await openTextHouse();
  for (const contact of [ali, berit]) await knownContact(house, contact);
});
afterEach(() => house.storage.close());

async function sayTo(contact: typeof ali, texts: readonly string[]): Promise<void> {
  await house.say(contact.id, texts, { replyToId: texts.join() });
  await house.pump.pump(contact.id);
}

test('messages go in order, from the number that was written to, each once, and wait for nobody else’s', async () => {
  const from: string[] = [];
  house.telephones.taken = (message) => void from.push(message.from);
  await sayTo(ali, ['one', 'two', 'three']);
  await sayTo(berit, ['other']);
  await Promise.all([house.sender.sendDue(), house.sender.sendDue()]);
  expect(house.telephones.on(ali.number)).toEqual(['one', 'two', 'three']);
  expect(house.telephones.on(berit.number)).toEqual(['other']);
  expect(new Set(from)).toEqual(new Set([ali.ours]));
  expect(await house.sender.sendDue()).toEqual({ sent: 0, dropped: 0 });
});

test('while the gateway is down it is tried again ever more seldom, and then everything goes in order', async () => {
  house.telephones.answers = () => ({ kind: 'again' });
  await sayTo(ali, ['one', 'two']);
  const triedAt: number[] = [];
  for (let second = 0; second <= 100; second += 1) {
    const { tries } = house.telephones;
    await house.sender.sendDue();
    if (house.telephones.tries > tries) triedAt.push(second);
    house.pass(1);
  }
  const waits = triedAt.slice(1).map((second, place) => second - (triedAt[place] ?? 0));
  expect(waits).toEqual([2, 3, 6, 12, 24, 48]);
  house.telephones.answers = () => undefined;
  house.pass(600);
  expect(await house.sender.sendDue()).toEqual({ sent: 2, dropped: 0 });
  expect(house.telephones.on(ali.number)).toEqual(['one', 'two']);
  expect(house.failures).toEqual([]);
});

test('when it was down for hours, answers are dropped and what was said since goes out', async () => {
  house.telephones.answers = () => ({ kind: 'again' });
  await sayTo(ali, ['old', 'as old']);
  for (let minute = 0; minute < 180; minute += 1) {
    await house.sender.sendDue();
    house.pass(60);
  }
  expect(await house.storage.sms.counts()).toMatchObject({ waiting: 0, dropped: 2 });
  await sayTo(ali, ['new']);
  house.telephones.answers = () => undefined;
  expect(await house.sender.sendDue()).toEqual({ sent: 1, dropped: 0 });
  expect(house.telephones.on(ali.number)).toEqual(['new']);
});

test('a gateway that asks for time gets it', async () => {
  house.telephones.answers = () => ({ kind: 'again', afterSeconds: 90 });
  await sayTo(ali, ['one']);
  await house.sender.sendDue();
  house.pass(89);
  await house.sender.sendDue();
  expect(house.telephones.tries).toBe(1);
  house.pass(1);
  await house.sender.sendDue();
  expect(house.telephones.tries).toBe(2);
});

test.each<[SendResult, 'opted-out' | 'invalid']>([
  [{ kind: 'opted-out' }, 'opted-out'],
  [{ kind: 'invalid-number' }, 'invalid'],
])('after %j nothing more is sent to that number, and others are not touched', async (answer, standing) => {
  house.telephones.answers = ({ to }) => (to === ali.number ? answer : undefined);
  await sayTo(ali, ['one', 'two']);
  await sayTo(berit, ['other']);
  await house.sender.sendDue();
  expect(house.telephones.tries).toBe(2);
  expect(await house.storage.sms.contact(ali)).toMatchObject({ standing });
  expect(await house.storage.sms.counts()).toMatchObject({ waiting: 0, dropped: 2, sent: 1 });
  await sayTo(ali, ['three']);
  await house.sender.sendDue();
  expect(house.telephones.tries).toBe(2);
});

test('what is refused because of us is dropped, an operator is told by code, and the next goes', async () => {
  house.telephones.answers = ({ text }) => (text === 'one' ? { kind: 'refused', code: '21612' } : undefined);
  await sayTo(ali, ['one', 'two']);
  expect(await house.sender.sendDue()).toEqual({ sent: 1, dropped: 0 });
  expect(house.telephones.on(ali.number)).toEqual(['two']);
  expect(house.failures).toEqual(['sms-refused']);
});

describe('what may have gone out is not sent again', () => {
  test('when the gateway does not say, an operator is told', async () => {
    house.telephones.answers = ({ text }) => (text === 'one' ? { kind: 'unknown' } : undefined);
    await sayTo(ali, ['one', 'two']);
    await house.sender.sendDue();
    house.pass(3_000);
    await house.sender.sendDue();
    expect(house.telephones.tries).toBe(2);
    expect(house.failures).toEqual(['sms-in-doubt']);
    expect(await house.storage.sms.segmentsSince(0 as Instant)).toBe(2);
  });

  test('when a gateway breaks its promise and rejects', async () => {
    house.telephones.taken = () => {
      throw new Error('The line is cut');
    };
    await sayTo(ali, ['one']);
    await house.sender.sendDue();
    house.pass(3_000);
    await house.sender.sendDue();
    expect(house.telephones.on(ali.number)).toEqual(['one']);
    expect(house.failures).toEqual(['sms-gateway', 'sms-in-doubt']);
  });
});
