import { noteDelivery } from '../../../channels/sms/delivery-status.ts';
import { ali, knownContact, openTextHouse, type TextHouse } from './text-house.ts';

let house: TextHouse;
beforeEach(async () => {
  house = await openTextHouse();
  await knownContact(house, ali);
  await house.say(ali.id, ['one']);
  await house.pump.pump(ali.id);
  await house.sender.sendDue();
});
afterEach(() => house.storage.close());

const counts = () => house.storage.sms.counts();
const standing = async () => (await house.storage.sms.contact(ali)).standing;

test('that a message arrived, or did not, is kept; that it is on its way changes nothing', async () => {
  const { sms } = house.storage;
  await noteDelivery(sms, { gatewayId: 'id-1', delivery: 'under-way' });
  expect(await counts()).toMatchObject({ sent: 1, delivered: 0, undelivered: 0 });
  await noteDelivery(sms, { gatewayId: 'id-1', delivery: 'undelivered' });
  expect(await counts()).toMatchObject({ sent: 0, undelivered: 1 });
  expect(await standing()).toBe('open');
  await noteDelivery(sms, { gatewayId: 'id-1', delivery: 'delivered' });
  expect(await counts()).toMatchObject({ undelivered: 0, delivered: 1 });
});

test.each([
  ['opted-out', 'opted-out'],
  ['invalid-number', 'invalid'],
] as const)('a report that the number is %s closes it, and what waits is dropped', async (because, expected) => {
  await house.say(ali.id, ['two'], { replyToId: 'k2' });
  await house.pump.pump(ali.id);
  await noteDelivery(house.storage.sms, { gatewayId: 'id-1', delivery: 'undelivered', because });
  expect(await standing()).toBe(expected);
  expect(await house.sender.sendDue()).toEqual({ sent: 0, dropped: 0 });
  expect(house.telephones.on(ali.number)).toEqual(['one']);
});

test('a report of a message we do not know changes nothing', async () => {
  await noteDelivery(house.storage.sms, { gatewayId: 'id-9', delivery: 'undelivered', because: 'opted-out' });
  expect(await standing()).toBe('open');
  expect(await counts()).toMatchObject({ sent: 1, undelivered: 0 });
});
