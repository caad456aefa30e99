import { localMoment } from '../../domain/moment.ts';
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

describe('when nobody is there', () => {
  test('it is said when they are, and a call-back is noted with a number that is nowhere else', async () => {
    house = await openHandoverHouse({ start: localMoment('2026-03-14T12:00') });
    await house.begin();
    house.heard();
    await house.say('I want to talk to a person', 'yes', 'Morning');
    expect(house.said()).toEqual([
      'assistant: There are no caseworkers here now. They answer here on Monday, 16 March 2026 from 09:00 to 15:00. Do you want to be called?',
      'assistant: What time of day is best for us to call?',
      'assistant: What number should we call? Only the caseworker sees it, and it is deleted with the conversation.',
    ]);
    await house.say('12345');
    expect(house.said().join()).toContain('I cannot read that as a phone number.');
    await house.say('22 33 44 55 or 912 34 567');
    expect(house.said().join()).toContain('one number only');
    await house.say('it is 912 34 567');
    expect(house.heard()).toMatchObject([{ choices: ['Do not call me after all'] }]);
    const { state } = await house.storage.load('anna');
    const history = await house.storage.history('anna', 0, 100);
    expect(JSON.stringify([state, history])).not.toMatch(/912|34 ?567|3456|4455/);
    expect(JSON.stringify(history)).toContain('it is •••');
    expect(await house.current()).toMatchObject({ state: 'call-back', brief: { callAt: 'morning' } });
    await house.say('Do not call me after all');
    expect(house.said()).toEqual(['assistant: All right. You will not be called.']);
    expect(await house.handovers().open()).toEqual([]);
    await house.say('I want to talk to a person', 'yes', 'Morning', '+44 20 7946 0018');
    expect((await house.current()).phone?.reveal()).toBe('+442079460018');
  });

  test('who changes their mind is not called, at either question', async () => {
    house = await openHandoverHouse({ desk: 'nobody' });
    await house.begin();
    await house.say('I want to talk to a person', 'yes', 'no');
    expect(house.said().at(-1)).toBe('assistant: All right. You will not be called.');
    await house.say('I want to talk to a person', 'yes', '+47 912 34 567');
    expect(house.said().slice(-2)[0]).toContain('I will ask for the number afterwards.');
    await house.say('after 2 pm', 'Do not call me after all');
    expect(house.said().at(-1)).toBe('assistant: All right. You will not be called.');
    expect(await house.handovers().open()).toEqual([]);
  });

  test('any time will do, and a wrong number is put right by another call-back in the place of the first', async () => {
    house = await openHandoverHouse({ desk: 'nobody' });
    await house.begin();
    await house.say('I want to talk to a person', 'yes', 'whenever', '912 34 567');
    expect(house.said().at(-1)).toContain('called on ••• 567, at any time of day');
    await house.say('that number is wrong, it is 922 33 444', 'around 12', '922 33 444');
    expect(house.said().at(-1)).toContain('called on ••• 444');
    const open = await house.handovers().open();
    expect(open.map(({ phone, brief }) => [phone?.reveal(), brief.callAt])).toEqual([['+4792233444', 'midday']]);
    await house.say('change number', 'dont call me');
    expect(house.said().at(-1)).toBe('assistant: All right. You will not be called.');
    expect(await house.handovers().open()).toEqual([]);
  });

  test('by text message the number is the one that is written from', async () => {
    house = await openHandoverHouse({ desk: 'nobody' });
    await house.text('I want to talk to a person', 'yes', 'afternoon');
    expect((await house.current()).phone?.reveal()).toBe('+4790000000');
    expect(house.said().at(-1)).toContain('Reply DO NOT CALL');
    await house.text('DO NOT CALL');
    expect(await house.handovers().open()).toEqual([]);
  });
});
