import { ended } from '../../domain/handover/steps.ts';
import { type HandoverHouse, openHandoverHouse } from './handover-house.ts';

let house: HandoverHouse;
afterEach(() => house.close());

const anythingElse = 'Is there anything else? Use your own words, or choose.';
const wayOn = 'Talk to a person';

async function talking(by: 'chat' | 'text' = 'chat'): Promise<void> {
  house = await openHandoverHouse();
  if (by === 'chat') await house.waits();
  else await house.text('I want to talk to a person', 'yes');
  await house.takes();
  await house.tellDue();
  house.heard();
}

const endings = {
  'handed back': () => house.closes('handed-back'),
  closed: () => house.closes(),
  'over because nobody answered': () =>
    house.happens('applicant-silent', (status) => ended(status, 'applicant-silent')),
};

describe.each(Object.entries(endings))('a conversation that is %s', (_how, end) => {
  test('ends in the chat with the ways on that the greeting has', async () => {
    await talking();
    await end();
    await house.tellDue();
    const [closing, offer] = house.heard();
    expect(closing?.choices).toEqual([]);
    expect(offer?.text).toBe(anythingElse);
    expect(offer?.choices).toContain(wayOn);
    expect(offer?.activity.channelData).toMatchObject({ handover: { state: 'over' } });
    await house.say(wayOn);
    expect(house.said().join()).toContain('You will be number 1 in the queue');
  });

  test('ends by text with a hint and no numbers', async () => {
    await talking('text');
    await end();
    await house.tellDue();
    const told = house.heard();
    expect(told.at(-1)?.text).toBe('Is there anything else? Write it here.');
    expect(told.flatMap(({ choices }) => choices)).toEqual([]);
  });

  test('ends with the question that was open, and no other way on beside it', async () => {
    house = await openHandoverHouse();
    await house.begin();
    await house.say('I have lost my card', 'I want to talk to a person', 'Yes, I will wait');
    await house.takes();
    await house.tellDue();
    house.heard();
    await end();
    await house.tellDue();
    const told = house.heard();
    expect(told.map(({ text }) => text)).not.toContain(anythingElse);
    expect(told.at(-1)?.text).toContain('Which country are you a citizen of?');
    expect(told.slice(0, -1).flatMap(({ choices }) => choices)).toEqual([]);
  });
});

test('who goes back to the bot with nothing open is offered what the greeting offers', async () => {
  await talking();
  await house.say('Back to the assistant');
  const [left, offer] = house.heard();
  expect(left?.text).toContain('You are back with me');
  expect(offer).toMatchObject({ text: anythingElse, activity: { channelData: { handover: { state: 'over' } } } });
  expect(offer?.choices).toContain(wayOn);
  await house.say('1');
  expect(house.said()).not.toEqual([]);
});
