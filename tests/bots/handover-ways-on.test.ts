import { ended } from '../../domain/handover/steps.ts';
import { type HandoverHouse, openHandoverHouse } from './handover-house.ts';

let house: HandoverHouse;
afterEach(() => house.close());

const anythingElse = 'Is there anything else? Use your own words, or choose.';
const whichCountry = 'Which country are you a citizen of?';
const wayOn = 'Talk to a person';

async function talking(by: 'chat' | 'text' = 'chat'): Promise<void> {
  house = await openHandoverHouse();
  if (by === 'chat') await house.waits();
  else await house.text('I want to talk to a person', 'yes');
  await house.takes();
  await house.tellDue();
  house.heard();
}

async function talkingWithQuestionOpen(): Promise<void> {
  house = await openHandoverHouse();
  await house.begin();
  await house.say('I have lost my card', 'I want to talk to a person', 'Yes, I will wait');
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

describe.each(Object.entries(endings))('a conversation that is %s', (how, end) => {
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

  test('ends with the question that was open, said to be that, or leaves what the person has dealt with', async () => {
    await talkingWithQuestionOpen();
    await end();
    await house.tellDue();
    const told = house.heard();
    const last = told.slice(1).map(({ text }) => text);
    if (how === 'closed') expect(last).toEqual([anythingElse]);
    else expect(last).toEqual(['Now we go on from where we were.', expect.stringContaining(whichCountry)]);
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

test('who goes back to the bot is told that it goes on with what was open', async () => {
  await talkingWithQuestionOpen();
  await house.say('back');
  expect(house.said().slice(1)).toEqual([
    'assistant: Now we go on from where we were.',
    expect.stringContaining(whichCountry),
  ]);
});

test('a "yes" after a person has closed the conversation answers nothing that was asked before', async () => {
  await talkingWithQuestionOpen();
  await house.closes();
  await house.tellDue();
  house.heard();
  await house.say('India');
  const { state } = await house.storage.load('anna');
  expect(JSON.stringify(state)).not.toContain('"journey":"guidance"');
});
