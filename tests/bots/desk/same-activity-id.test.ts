import { openDeskHouse } from './desk-house.ts';

/** Teams makes ids of messages of the time they are written at, and tells them apart only within a chat. */
const sameId = { id: '1774000000000' };

test('two who write in the same millisecond are both answered', async () => {
  const house = await openDeskHouse();
  const help = { type: 'message', text: 'help', textFormat: 'plain', ...sameId };
  const kari = await house.send(help);
  const lead = await house.send(help, { person: 'lead' });
  const letters = await house.letters();
  expect(letters).toHaveLength(2);
  expect(letters).toEqual(
    expect.arrayContaining([
      expect.objectContaining({ chat: kari.chat }),
      expect.objectContaining({ chat: lead.chat }),
    ]),
  );
  await house.close();
});

test('of two who press in the same millisecond the second is not taken for the first', async () => {
  const house = await openDeskHouse();
  const { id } = await house.asksForPerson('nb');
  const take = { type: 'message', value: { verb: 'take', handover: id }, replyToId: 'card', ...sameId };
  await Promise.all([house.send(take), house.send(take, { person: 'lead' })]);
  const ends = (await house.records()).map(({ end }) => end).toSorted();
  expect(ends).toEqual(['begun', 'begun', 'done', 'with-another']);
  await house.close();
});

test('the same message a second time is answered once', async () => {
  const house = await openDeskHouse();
  for (const _again of [1, 2]) await house.send({ type: 'message', text: 'help', textFormat: 'plain', ...sameId });
  expect(await house.letters()).toHaveLength(1);
  await house.close();
});
