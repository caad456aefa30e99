import { type HandoverHouse, openHandoverHouse } from './handover-house.ts';

let house: HandoverHouse;
afterEach(() => house.close());

const taken = 'assistant: You are now writing with Kari, a caseworker. I am quiet in the meantime.';

describe('asking for a person', () => {
  test('tells the place and asks before anybody is called', async () => {
    house = await openHandoverHouse();
    await house.begin();
    house.heard();
    await house.say('I want to talk to a person');
    expect(house.heard()).toMatchObject([
      {
        text: 'You can write with a caseworker here. You will be number 1 in the queue. I do not know how long the wait is. Do you want to wait?',
        choices: ['Yes, I will wait', 'No, call me instead', 'No, give me phone numbers'],
      },
    ]);
    expect(await house.handovers().open()).toEqual([]);
    await house.say('yes');
    expect(house.said()).toEqual([
      'assistant: I have asked for a caseworker. You are number 1 in the queue. You can ask me in the meantime. I will tell you here when somebody comes.',
    ]);
    expect(await house.current()).toMatchObject({ state: 'waiting', channel: 'directline', language: 'en' });
    expect((await house.storage.desk.counts()).waiting).toBe(2);
    expect(house.posted()).toBe(1);
  });

  test('tells the wait of those before, rounded, where it is known', async () => {
    house = await openHandoverHouse();
    await house.waits();
    house.clock.advance(7);
    await house.takes();
    await house.closes();
    await house.tellDue();
    house.heard();
    await house.say('I want to talk to a person');
    expect(house.said().join()).toContain('The wait has been about 7 minutes, but that can change.');
  });

  test('gives the numbers to call to who does not want to wait', async () => {
    house = await openHandoverHouse();
    await house.begin();
    await house.say('I want to talk to a person', 'No, give me phone numbers');
    expect(house.said().join()).toContain('You can call the police on');
    expect(await house.handovers().open()).toEqual([]);
  });

  test('leaves everything as it was where there is no desk', async () => {
    house = await openHandoverHouse({ desk: 'none' });
    await house.begin();
    house.heard();
    await house.say('I want to talk to a person');
    expect(house.said()[0]).toContain('I cannot connect you to a person in this chat.');
  });

  test('gives the caseworker what is known, and from which message', async () => {
    house = await openHandoverHouse();
    await house.begin();
    await house.say('I have lost my card, my number is 912 34 567', 'India', 'permanent residence');
    await house.say('I want to talk to a person', 'yes');
    const { brief } = await house.current();
    expect(brief).toEqual({
      situation: { citizenship: 'other', permit: 'permanent', problem: 'lost' },
      said: [
        { fact: 'citizenship', text: 'India' },
        { fact: 'permit', text: 'permanent residence' },
        { fact: 'problem', text: 'I have lost my card, my number is •••' },
      ],
    });
  });
});

test('a yes to the person who is proposed after four tries asks for one', async () => {
  house = await openHandoverHouse();
  await house.begin();
  await house.say('blue fish', 'green horse', 'xyzzy', 'asdf');
  expect(house.heard().at(-1)?.choices[0]).toBe('Talk to a person');
  await house.say('yes please');
  expect(house.said()).toEqual([expect.stringContaining('You can write with a caseworker here.')]);
});

describe('while somebody waits', () => {
  test('the bot answers, tells the place when it is asked again, and stops waiting when told to', async () => {
    house = await openHandoverHouse();
    await house.waits();
    await house.say('what does the card cost?');
    expect(house.said().join()).toContain('300');
    await house.say('I want to talk to a person');
    expect(house.heard()).toMatchObject([
      {
        text: expect.stringContaining('You are number 1 in the queue now.'),
        choices: ['Call me instead', 'Stop waiting'],
      },
    ]);
    await house.say('cancel waiting');
    expect(house.said()).toEqual([
      'assistant: All right. You are no longer in the queue. You can ask me about something else.',
    ]);
    expect(await house.handovers().open()).toEqual([]);
    await house.say('I want to talk to a person');
    expect(house.said().join()).toContain('You will be number 1');
  });

  test('nobody comes, and who would rather be called is', async () => {
    house = await openHandoverHouse();
    await house.waits();
    await house.happens('nobody-came');
    await house.tellDue();
    expect(house.heard()).toMatchObject([{ choices: ['Yes, call me', 'Stop waiting'] }]);
    await house.say('yes', 'Afternoon', '+47 912 34 567');
    expect(house.said().at(-1)).toContain('you want to be called on ••• 567, preferably in the afternoon');
    const open = await house.handovers().open();
    expect(open).toMatchObject([{ state: 'call-back', brief: { callAt: 'afternoon' } }]);
    expect(open[0]?.phone?.reveal()).toBe('+4791234567');
  });

  test('of who would rather be called the desk hears that, and not that they went back to the bot', async () => {
    house = await openHandoverHouse();
    await house.waits();
    const { id } = await house.current();
    await house.say('call me instead', 'Afternoon', '+47 912 34 567');
    expect(await house.handovers().byId(id)).toMatchObject({ state: 'over', end: 'wants-call-back' });
    expect((await house.entries(id)).at(-1)).toBe('applicant event: wants-call-back');
    const [call] = await house.handovers().open();
    await house.say('that number is wrong', 'Morning', '+47 922 33 444', 'Do not call me after all');
    expect(await house.handovers().byId(call?.id ?? '')).toMatchObject({ end: 'wants-call-back' });
    expect(await house.handovers().open()).toEqual([]);
  });

  test('nobody comes in the middle of a question, and a yes is an answer to that', async () => {
    house = await openHandoverHouse();
    await house.waits();
    await house.say('I have lost my card');
    house.heard();
    await house.happens('nobody-came');
    await house.tellDue();
    expect(house.said().at(-1)).toBe('assistant: Which country are you a citizen of? Write the country, or choose.');
  });

  test('asking how long it takes, or whether anybody is there, is asking for the queue', async () => {
    house = await openHandoverHouse();
    await house.waits();
    for (const text of ['how long?', 'hello??', 'anyone there']) {
      await house.say(text);
      expect(house.heard()).toMatchObject([{ choices: ['Call me instead', 'Stop waiting'] }]);
    }
  });

  test('who stops with nothing open is out of the queue; who stops an errand, or starts over, is told where they are', async () => {
    house = await openHandoverHouse();
    await house.waits();
    await house.say('forget it');
    expect(house.said()).toEqual([expect.stringContaining('no longer in the queue')]);
    expect(await house.handovers().open()).toEqual([]);
    await house.say('I want to talk to a person', 'yes', 'I have lost my card');
    house.heard();
    for (const text of ['stop', 'start over', 'goodbye']) {
      await house.say(text);
      expect(house.said().at(-1)).toContain('You are number 1 in the queue');
    }
  });

  test('starting over forgets what was said, and not who was asked for', async () => {
    house = await openHandoverHouse();
    await house.waits();
    await house.say('start over');
    await house.takes();
    await house.tellDue();
    expect(house.said().at(-1)).toBe(taken);
  });
});
