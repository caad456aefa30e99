import { type HandoverHouse, openHandoverHouse } from './handover-house.ts';

let house: HandoverHouse;
afterEach(() => house.close());

const ways = {
  nb: {
    ask: ['snakke med menneske', 'Nei, ring meg heller', 'Når som helst', '41234567'],
    other: 'feil nummer, det er 98765432',
    noted: 'assistant: Det er notert at du vil bli ringt på ••• 432.',
    told: 'assistant: Det er notert at du vil bli ringt på ••• 432. Kari har fått det nye nummeret.',
    same: 'assistant: Det er allerede notert at du vil bli ringt på ••• 432.',
    not: 'ikke ring meg',
  },
  nn: {
    ask: ['eg vil snakke med eit menneske', 'Nei, ring meg heller', 'Når som helst', '41234567'],
    other: 'feil nummer, det er 98765432',
    noted: 'assistant: Det er notert at du vil bli ringd på ••• 432.',
    told: 'assistant: Det er notert at du vil bli ringd på ••• 432. Kari har fått det nye nummeret.',
    same: 'assistant: Det er allereie notert at du vil bli ringd på ••• 432.',
    not: 'ikkje ring meg',
  },
  en: {
    ask: ['I want to talk to a person', 'No, call me instead', 'Any time', '41234567'],
    other: 'wrong number, it is 98765432',
    noted: 'assistant: It is noted that you want to be called on ••• 432.',
    told: 'assistant: It is noted that you want to be called on ••• 432. Kari has the new number.',
    same: 'assistant: It is already noted that you want to be called on ••• 432.',
    not: 'please dont call me',
  },
} as const;

/** What the letters to somebody are about. */
async function sentTo(person: string): Promise<unknown[]> {
  const letters = await house.letters();
  return letters.filter(({ chat }) => chat === `chat of ${person}`).map(({ content }) => content);
}

describe.each(['nb', 'nn', 'en'] as const)('another number to call, in %s', (language) => {
  const { ask, other, noted, told, same, not } = ways[language];

  test('is kept before anybody has taken the call, said back, and stands once', async () => {
    house = await openHandoverHouse();
    await house.begin('anna', language);
    await house.say(...ask);
    const { id, revision } = await house.current();
    house.heard();
    await house.say(other);
    expect(house.said()).toEqual([noted]);
    const now = await house.current();
    expect([now.id, now.phone?.reveal(), now.revision]).toEqual([id, '+4798765432', revision + 1]);
    await house.say('98765432');
    expect(house.said()).toEqual([same]);
    expect((await house.entries()).filter((entry) => entry.endsWith('other-number'))).toHaveLength(1);
  });

  test('is told to whoever has taken the call, and so is who wants none any more', async () => {
    house = await openHandoverHouse();
    await house.begin('anna', language);
    await house.say(...ask);
    await house.takes();
    await house.tellDue();
    await sentTo('kari');
    house.heard();
    await house.say(other);
    expect(house.said()).toEqual([told]);
    const { id, phone, state } = await house.current();
    expect([phone?.reveal(), state]).toEqual(['+4798765432', 'called']);
    expect(await sentTo('kari')).toMatchObject([{ kind: 'entry', handover: id }]);
    await house.say(not);
    expect(await house.entries(id)).toContain('applicant event: wants-no-call');
    expect(await house.handovers().byId(id)).toMatchObject({ state: 'over', end: 'wants-no-call' });
  });
});

test('a number stands nowhere but where it is called from, and one of two that is noted already is not meant', async () => {
  house = await openHandoverHouse();
  await house.begin();
  await house.say(...ways.en.ask, 'not 41234567 but 98765432', '22 33 44 55 or 912 34 567');
  expect(house.said().slice(-2)).toEqual([
    ways.en.noted,
    'assistant: Please write one number only, the one we should call.',
  ]);
  expect((await house.current()).phone?.reveal()).toBe('+4798765432');
  const { state } = await house.storage.load('anna');
  const history = await house.storage.history('anna', 0, 100);
  expect(JSON.stringify([state, history])).not.toMatch(/98765432|41234567/);
});
