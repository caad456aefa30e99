import type { Details } from '../../nlu/understanding.ts';
import { read } from '../nlu/details/reading.ts';
import { openGuidance } from './guiding.ts';
import { openHouse } from './house.ts';
import { saying } from './saying.ts';
import { answer, dayIn } from './side-answers.ts';

const { guide } = await openGuidance();
const services = await openHouse();
afterAll(() => services.close());

/** The words with what is read in them; today is Monday 16 March 2026. */
function words(text: string): { text: string; details: Details } {
  return { text, details: read(text) };
}

describe('the card is counted from the day at the police', () => {
  test.each([
    'I lost my card 20 february, police appointment was 10 march. when does it come?',
    'I got decision 5 february, went to police 10 march, no card yet',
    'kortet ble stjålet 1. februar, var hos politiet 10. mars. når kommer kortet?',
    'eg mista kortet 1. februar, var hos politiet 10. mars. når kjem kortet?',
  ])('%s', async (text) => {
    const { lines } = await answer(services, 'cardDelivery', words(text));
    expect(dayIn(lines, 'cardDelivery.planBy', 'planBy')).toBe('2026-04-10');
  });

  test('the day of the order is no answer to the question for the day at the police', async () => {
    const asked = await answer(services, 'cardDelivery', words('when does the card come'));
    expect((await asked.reply(words('I ordered it 1 february'))).asks).toBe('police day');
  });
});

describe('the day a card runs out is no day of a trip', () => {
  test.each(['can I travel, card expires 30 june, appointment was 10 march', 'kan jeg reise, kortet går ut 30. juni'])(
    '%s',
    async (text) => {
      const { keys } = await answer(services, 'travel', words(text));
      expect(keys).toContain('travel.waitForCard');
    },
  );

  test('the day of the trip beside it is', async () => {
    const asked = await answer(services, 'travel', words('kortet går ut i morgen, skal reise på fredag'));
    const { lines } = await asked.reply(words('jeg har ingen time ennå'));
    expect(dayIn(lines, 'travel.noCardWithoutAppointment', 'travel')).toBe('2026-03-20');
  });
});

describe('a day that was only months ago and has no year', () => {
  const indian = 'Indian, work permit expires 10 march';

  test.each([
    ['2026', '2026-03-10'],
    ['it is 2027', '2027-03-10'],
    ['10 March 2026', '2026-03-10'],
  ])('is asked for its year, and %s is the answer', async (reply, permitExpires) => {
    const talk = await guide(saying(indian, read(indian), 'renew-permit'));
    expect(talk.asks).toBe('permitExpires mine');
    expect(talk.text).toContain('Which year');
    await talk.say(saying(reply, read(reply)));
    expect(talk.asks === 'permitExpires mine').toBe(false);
    if (talk.asks !== undefined) await talk.say(saying('no', { yesNo: 'no' }));
    expect(talk.situation?.permitExpires).toBe(permitExpires);
  });

  test('so it is when it answers the question', async () => {
    const first = 'Indian, work permit, it expires soon';
    const talk = await guide(saying(first, read(first), 'renew-permit'));
    await talk.say(saying('10 march', read('10 march')));
    expect(talk.asks).toBe('permitExpires mine');
    expect(talk.text).toContain('Which year');
  });
});
