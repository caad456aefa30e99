import type { Instant } from '../../domain/moment.ts';
import { type HandoverHouse, openHandoverHouse } from './handover-house.ts';

let house: HandoverHouse;

describe('a conversation that goes on elsewhere', () => {
  test('is told there what is said, and heard there', async () => {
    house = await openHandoverHouse();
    await house.waits();
    await house.takes();
    await house.tellDue();
    house.heard();
    await house.carryOverTo('sms');
    expect(house.heard().map(({ channel }) => channel)).toEqual(['sms']);
    await house.writes('Hello on your phone');
    await house.tellDue();
    expect(house.heard()).toMatchObject([{ channel: 'sms', from: 'Kari', text: 'Hello on your phone' }]);
    await house.text('Thank you');
    expect((await house.entries()).at(-1)).toBe('applicant said: Thank you');
    await house.say('And here I am again');
    await house.writes('Welcome back');
    await house.tellDue();
    expect(house.heard()).toMatchObject([{ channel: 'directline', from: 'Kari', text: 'Welcome back' }]);
    await house.close();
  });

  test('is heard in the chat from the moment it is carried over there, before anything is written', async () => {
    house = await openHandoverHouse();
    await house.text('I want to talk to a person', 'yes');
    await house.takes();
    await house.tellDue();
    house.heard();
    await house.carryOverTo('directline');
    expect(house.heard()).toEqual([]);
    await house.writes('Hello in the chat');
    await house.tellDue();
    expect(house.heard()).toMatchObject([{ channel: 'directline', from: 'Kari', text: 'Hello in the chat' }]);
    await house.close();
  });

  test('can be carried over while a caseworker has it', async () => {
    house = await openHandoverHouse();
    await house.waits();
    await house.takes();
    await house.tellDue();
    house.heard();
    await house.say('continue by text message');
    expect(house.said().slice(1)).toEqual(['assistant: You are still writing with Kari, a caseworker.']);
    await house.close();
  });

  test('ends for whoever waits when its person wants no more messages', async () => {
    house = await openHandoverHouse();
    await house.text('I want to talk to a person', 'yes');
    const { id } = await house.current();
    await house.takes();
    await house.assistant.stopped?.('anna');
    expect((await house.entries(id)).at(-1)).toBe('applicant event: stopped-texting');
    expect(await house.handovers().byId(id)).toMatchObject({ state: 'over', end: 'left-by-applicant' });
    const { claimed } = await house.storage.desk.claim({ until: (house.clock.now() + 1000) as Instant, most: 20 });
    expect(claimed.length).toBeGreaterThan(0);
    await house.close();
  });
});

test('who wants no more texts and writes on in the chat reads there that the person is gone, before the answer', async () => {
  house = await openHandoverHouse();
  await house.waits();
  await house.takes();
  await house.tellDue();
  await house.carryOverTo('sms');
  await house.assistant.stopped?.('anna');
  house.heard();
  await house.say('what does the card cost?');
  const [gone, ...answer] = house.heard();
  expect(gone?.text).toContain('You are back with me');
  expect(answer.map(({ text }) => text).join()).toContain('300');
  expect(answer.at(-1)?.activity.channelData).toMatchObject({ handover: { state: 'over' } });
  await house.close();
});
