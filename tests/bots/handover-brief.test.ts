import { readBrief } from '../../dialogs/handover/brief.ts';
import { type HandoverHouse, openHandoverHouse } from './handover-house.ts';

let house: HandoverHouse;
beforeEach(async () => {
  house = await openHandoverHouse();
});
afterEach(() => house.close());

const brief = async () => readBrief(await house.current());

test('what is learned while somebody waits is told to whoever takes them, with the advice that came of it', async () => {
  await house.waits();
  expect(await brief()).toMatchObject({ situation: {}, said: [] });
  const before = await house.current();
  await house.say('My card was stolen. I have a permanent permit', 'India', 'Yes, in Norway', 'No');
  const { situation, said, outcome } = await brief();
  expect(situation).toMatchObject({ permit: 'permanent', problem: 'stolen', citizenship: 'other' });
  expect(said).toContainEqual({ fact: 'problem', text: 'My card was stolen. I have a permanent permit' });
  expect(outcome).toMatchObject({ kind: 'order-new-card', reason: 'stolen' });
  const after = await house.current();
  expect(after.revision).toBeGreaterThan(before.revision);
  expect(after).toMatchObject({ state: 'waiting', asked: before.asked, look: before.look });
});

test('a message that tells nothing new changes nothing', async () => {
  await house.waits();
  await house.say('I have a permanent permit and lost the card');
  const { revision } = await house.current();
  await house.say('What does the card cost?');
  expect((await house.current()).revision).toBe(revision);
});

test('what is told to whoever has the conversation stands with what is known of it', async () => {
  await house.waits();
  await house.takes();
  const { revision } = await house.current();
  await house.say('My card was stolen');
  const after = await house.current();
  expect(after.revision).toBe(revision + 1);
  expect(readBrief(after).situation).toEqual({ problem: 'stolen' });
});

test('when they want to be called stays with what is learned afterwards', async () => {
  await house.begin();
  await house.say('I want to talk to a person', 'No, call me instead', 'Morning', '+47 400 00 000');
  expect((await brief()).callAt).toBe('morning');
  await house.say('My card was stolen. I have a permanent permit');
  expect(await brief()).toMatchObject({ callAt: 'morning', situation: { problem: 'stolen' } });
});

test('what is said in the message that asks for a person is told, also against what the case says', async () => {
  await house.begin();
  await house.say('I lost my card and I want to talk to a person', 'Yes, I will wait');
  expect(await brief()).toMatchObject({
    situation: { problem: 'lost' },
    said: [{ fact: 'problem', text: 'I lost my card and I want to talk to a person' }],
  });
});
