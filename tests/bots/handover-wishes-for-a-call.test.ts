import { localMoment } from '../../domain/moment.ts';
import { type HandoverHouse, openHandoverHouse } from './handover-house.ts';

let house: HandoverHouse;
afterEach(() => house.close());

const ways = {
  nb: {
    person: 'snakke med et menneske',
    wait: 'Ja, jeg venter',
    wishes: ['Ring meg', 'ring meg da', 'ja ring meg', '41234567', 'ring'],
    no: 'nei ring meg',
    when: 'Når på dagen passer det best at vi ringer?',
    time: 'formiddag',
    noted: '••• 567, helst om formiddagen',
  },
  nn: {
    person: 'eg vil snakke med eit menneske',
    wait: 'Ja, eg ventar',
    wishes: ['Ring meg', 'ring meg då', 'ja ring meg', '41234567', 'ring'],
    no: 'nei ring meg',
    when: 'Når på dagen passar det best at vi ringjer?',
    time: 'føremiddag',
    noted: '••• 567, helst om føremiddagen',
  },
  en: {
    person: 'I want to talk to a person',
    wait: 'Yes, I will wait',
    wishes: ['Call me', 'call me then', 'yes please call', '41234567', 'call'],
    no: 'no call me',
    when: 'What time of day is best for us to call?',
    time: 'morning',
    noted: '••• 567, preferably in the morning',
  },
} as const;

describe.each(['nb', 'nn', 'en'] as const)('a wish to be called, in %s', (language) => {
  const { person, wait, wishes, no, when, time, noted } = ways[language];

  test.each(wishes)('is heard where it is asked outside hours: %s', async (wish) => {
    house = await openHandoverHouse({ start: localMoment('2026-03-16T20:00') });
    await house.begin('anna', language);
    await house.say(person);
    house.heard();
    await house.say(wish);
    expect(house.said().at(-1)).toBe(`assistant: ${when}`);
  });

  test('is heard while waiting, however often, and is never a no', async () => {
    house = await openHandoverHouse();
    await house.begin('anna', language);
    await house.say(person, wait);
    await house.happens('nobody-came');
    await house.tellDue();
    house.heard();
    await house.say(wishes[2]);
    expect(house.said()).toEqual([`assistant: ${when}`]);
    await house.say(wishes[2]);
    expect(house.said()).toEqual([`assistant: ${when}`]);
    await house.say(no);
    expect(house.said()).toEqual([`assistant: ${when}`]);
    await house.say(time, '41234567');
    expect(house.said().at(-1)).toContain(noted);
    expect(await house.current()).toMatchObject({ state: 'call-back' });
  });

  test('is heard by text after it was offered, in a word', async () => {
    house = await openHandoverHouse();
    await house.text(person, { nb: 'ja', nn: 'ja', en: 'yes' }[language]);
    await house.happens('nobody-came');
    await house.tellDue();
    house.heard();
    await house.text(wishes[4]);
    expect(house.said().join()).toContain(when.slice(0, 12));
  });
});
