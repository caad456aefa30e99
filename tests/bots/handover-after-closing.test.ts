import { instantOf, localMoment } from '../../domain/moment.ts';
import { type HandoverHouse, openHandoverHouse } from './handover-house.ts';

let house: HandoverHouse;
afterEach(() => house.close());

const ways = {
  nb: {
    person: 'snakke med et menneske',
    wait: 'Ja, jeg venter',
    howLong: 'hvor lenge må jeg vente',
    yes: 'ja',
    nobodyCame:
      'Ingen saksbehandler har kunnet komme, og nå er det stengt. De svarer her igjen tirsdag 17. mars 2026 fra kl. 09.00 til kl. 15.00. Du står fortsatt i køen. Vil du heller bli ringt?',
    queue:
      'Du er nummer 1 i køen, men nå er det stengt. Saksbehandlerne svarer her igjen tirsdag 17. mars 2026 fra kl. 09.00 til kl. 15.00. Vil du heller bli ringt?',
    byText:
      'Du er nummer 1 i køen, men nå er det stengt. Saksbehandlerne svarer tirs. 17. mars 2026 kl. 09.00 til 15.00. Svar RING MEG eller SLUTT Å VENTE.',
    nobodyByText:
      'Ingen saksbehandler har kunnet komme, og nå er det stengt. De svarer tirs. 17. mars 2026 kl. 09.00 til 15.00. Du er fortsatt i køen. Svar RING MEG eller SLUTT Å VENTE.',
    choices: ['Ja, ring meg', 'Slutt å vente'],
    when: 'Når på dagen passer det best at vi ringer?',
  },
  nn: {
    person: 'eg vil snakke med eit menneske',
    wait: 'Ja, eg ventar',
    howLong: 'kor lenge må eg vente',
    yes: 'ja',
    nobodyCame:
      'Ingen saksbehandlar har kunna kome, og no er det stengt. Dei svarer her igjen tysdag 17. mars 2026 frå kl. 09.00 til kl. 15.00. Du står framleis i køen. Vil du heller bli ringd?',
    queue:
      'Du er nummer 1 i køen, men no er det stengt. Saksbehandlarane svarer her igjen tysdag 17. mars 2026 frå kl. 09.00 til kl. 15.00. Vil du heller bli ringd?',
    byText:
      'Du er nummer 1 i køen, men no er det stengt. Saksbehandlarane svarer tys. 17. mars 2026 kl. 09.00 til 15.00. Svar RING MEG eller SLUTT Å VENTE.',
    nobodyByText:
      'Ingen saksbehandlar har kunna kome, og no er det stengt. Dei svarer tys. 17. mars 2026 kl. 09.00 til 15.00. Du er framleis i køen. Svar RING MEG eller SLUTT Å VENTE.',
    choices: ['Ja, ring meg', 'Slutt å vente'],
    when: 'Når på dagen passar det best at vi ringjer?',
  },
  en: {
    person: 'I want to talk to a person',
    wait: 'Yes, I will wait',
    howLong: 'how long do I have to wait',
    yes: 'yes',
    nobodyCame:
      'No caseworker has been able to come, and we are closed now. They answer here again on Tuesday, 17 March 2026 from 09:00 to 15:00. You are still in the queue. Would you rather be called?',
    queue:
      'You are number 1 in the queue, but we are closed now. The caseworkers answer here again on Tuesday, 17 March 2026 from 09:00 to 15:00. Would you rather be called?',
    byText:
      'You are number 1 in the queue, but we are closed now. The caseworkers answer on Tue 17 March 2026 from 09:00 to 15:00. Reply CALL ME or STOP WAITING.',
    nobodyByText:
      'No caseworker has been able to come, and we are closed now. They answer on Tue 17 March 2026 from 09:00 to 15:00. You are still in the queue. Reply CALL ME or STOP WAITING.',
    choices: ['Yes, call me', 'Stop waiting'],
    when: 'What time of day is best for us to call?',
  },
} as const;

const beforeClosing = localMoment('2026-03-16T14:50');
const atClosing = '2026-03-16T15:00';

describe.each(['nb', 'nn', 'en'] as const)('who waits when the desk closes, in %s', (language) => {
  const words = ways[language];

  async function waiting(): Promise<void> {
    house = await openHandoverHouse({ start: beforeClosing });
    await house.begin('anna', language);
    await house.say(words.person, words.wait);
    house.heard();
  }

  test('is told that it is closed and when it opens, and is called who says yes to that', async () => {
    await waiting();
    await house.at(atClosing);
    await house.happens('nobody-came');
    await house.tellDue();
    expect(house.heard()).toMatchObject([{ text: words.nobodyCame, choices: words.choices }]);
    await house.say(words.yes);
    expect(house.said()).toEqual([`assistant: ${words.when}`]);
  });

  test('hears the same who asks how long it takes', async () => {
    await waiting();
    await house.at(atClosing);
    await house.say(words.howLong);
    expect(house.heard()).toMatchObject([{ text: words.queue, choices: words.choices }]);
    await house.say(words.yes);
    expect(house.said()).toEqual([`assistant: ${words.when}`]);
  });

  test('is told so by text, with the words to reply', async () => {
    house = await openHandoverHouse({ start: beforeClosing });
    await house.text(words.person, words.yes);
    house.heard();
    await house.at(atClosing);
    await house.happens('nobody-came');
    await house.tellDue();
    expect(house.said()).toEqual([`assistant: ${words.nobodyByText}`]);
    await house.text(words.howLong);
    expect(house.said()).toEqual([`assistant: ${words.byText}`]);
  });
});

test('who chose to wait before closing, and says so after it, is told that it is closed', async () => {
  house = await openHandoverHouse({ start: beforeClosing });
  await house.begin();
  await house.say(ways.en.person);
  house.heard();
  await house.at(atClosing);
  await house.say(ways.en.wait);
  expect(house.heard()).toMatchObject([{ text: ways.en.queue, choices: ways.en.choices }]);
  expect(await house.current()).toMatchObject({ state: 'waiting' });
});

describe.each(['nb', 'nn', 'en'] as const)('by text, in %s, a bare yes after the words to reply', (language) => {
  const { person, yes, when } = ways[language];

  test.each(['yes', 'figure'])('is the wish to be called, and no figure is: %s', async (reply) => {
    house = await openHandoverHouse();
    await house.text(person, yes);
    await house.happens('nobody-came');
    await house.tellDue();
    house.heard();
    await house.text(reply === 'yes' ? yes : '1');
    const isAskedWhen = house.said().includes(`assistant: ${when}`);
    expect(isAskedWhen).toBe(reply === 'yes');
  });
});

test('by text a yes to what was asked before nobody came is an answer to that', async () => {
  house = await openHandoverHouse();
  await house.text(ways.nb.person, 'ja', 'mistet kortet');
  await house.happens('nobody-came');
  await house.tellDue();
  house.heard();
  await house.text('ja');
  expect(house.said().join()).not.toContain(ways.nb.when);
});

test('by text a yes after somebody has come and gone is no wish to be called', async () => {
  house = await openHandoverHouse();
  await house.text(ways.nb.person, 'ja');
  await house.happens('nobody-came');
  await house.tellDue();
  await house.takes();
  await house.tellDue();
  await house.closes();
  await house.tellDue();
  house.heard();
  await house.text('ja');
  expect(house.said().join()).not.toContain(ways.nb.when);
});

test('on a Friday the next hours are on Monday', async () => {
  house = await openHandoverHouse({ start: localMoment('2026-03-20T14:50') });
  await house.waits();
  await house.at('2026-03-20T15:20');
  await house.say(ways.en.howLong);
  expect(house.said().join()).toContain('again on Monday, 23 March 2026 from 09:00');
});

test('while it is open nothing is said of closing', async () => {
  house = await openHandoverHouse({ start: beforeClosing });
  await house.waits();
  await house.at('2026-03-16T14:59');
  await house.happens('nobody-came');
  await house.tellDue();
  await house.say(ways.en.howLong);
  const said = house.said();
  expect(said).toHaveLength(2);
  expect(said.join()).not.toContain('closed');
});

test.each([
  ['2026-03-16T14:50', '2026-03-16T15:00'],
  ['2026-03-16T10:00', '2026-03-16T10:30'],
])('who asks at %s is looked after at %s', async (start, look) => {
  house = await openHandoverHouse({ start: localMoment(start) });
  await house.waits();
  expect(await house.current()).toMatchObject({ look: instantOf(localMoment(look)) });
});
