import { type HandoverHouse, openHandoverHouse } from './handover-house.ts';

let house: HandoverHouse;
afterEach(() => house.close());

const ways = {
  nb: {
    asks: 'jeg vil snakke med et menneske, kortet mitt er stjålet',
    wait: 'Ja, jeg venter',
    tells: 'jeg er fra India og er i Norge, og har permanent',
    errand: 'nytt kort',
    next: 'assistant: Har du bestilt det nye kortet på udi.no?',
  },
  nn: {
    asks: 'eg vil snakke med eit menneske, kortet mitt er stole',
    wait: 'Ja, eg ventar',
    tells: 'eg er frå India og er i Noreg, og har permanent',
    errand: 'nytt kort',
    next: 'assistant: Har du bestilt det nye kortet på udi.no?',
  },
  en: {
    asks: 'I want to talk to a person, my card was stolen',
    wait: 'Yes, I will wait',
    tells: 'I am from India, I am in Norway now, and I have permanent residence',
    errand: 'new card',
    next: 'assistant: Have you ordered the new card at udi.no?',
  },
} as const;

async function talking(language: keyof typeof ways): Promise<void> {
  const { asks, wait } = ways[language];
  house = await openHandoverHouse();
  await house.begin('anna', language);
  await house.say(asks, wait);
  await house.takes();
  await house.tellDue();
}

describe.each(['nb', 'nn', 'en'] as const)('what was told before and with a person there, in %s', (language) => {
  const { tells, errand, next, asks, wait } = ways[language];
  const situation = { problem: 'stolen', citizenship: 'other', permit: 'permanent', whereabouts: 'norway' };

  test.each(['handed-back', 'closed'] as const)(
    'is known once it is %s, to the errand that follows and to the next person',
    async (end) => {
      await talking(language);
      await house.say(tells);
      expect((await house.current()).brief).toMatchObject({ situation });
      await house.closes(end);
      await house.tellDue();
      house.heard();
      await house.say(errand);
      expect(house.said()).toEqual([next]);
      await house.say(asks, wait);
      const { brief } = await house.current();
      expect(brief).toMatchObject({ situation });
      expect(JSON.stringify(brief.said)).toContain(tells);
    },
  );

  test('is known to the bot that somebody goes back to by themselves', async () => {
    await talking(language);
    await house.say(tells, { nb: 'tilbake', nn: 'attende', en: 'back' }[language]);
    house.heard();
    await house.say(errand);
    expect(house.said()).toEqual([next]);
  });
});

test('what is told of somebody else is not known of the person', async () => {
  await talking('en');
  await house.say('my wife has a permanent permit and is from India');
  expect((await house.current()).brief).toMatchObject({ situation: { problem: 'stolen' } });
  expect((await house.current()).brief.situation).not.toHaveProperty('permit');
});
