import { openHouse } from './house.ts';
import { answer } from './side-answers.ts';

const services = await openHouse();
afterAll(() => services.close());

describe('a person', () => {
  test('the Oslo line is for those in Oslo, and those who have not said where they are', async () => {
    const keysAt = async (station?: string) => (await answer(services, 'talkToPerson', { text: '' }, { station })).keys;
    expect(await keysAt()).toContain('person.oslo');
    expect(await keysAt('drammen-politistasjon')).not.toContain('person.oslo');
  });

  test('the station chosen before is named with its telephone and its hours, and where they were read', async () => {
    const { keys } = await answer(services, 'talkToPerson', { text: '' }, { station: 'drammen-politistasjon' });
    expect(keys).toContain('person.stationPhone');
    expect(keys.some((key) => key === 'person.stationOpenNow' || key === 'person.stationOpens')).toBe(true);
    expect(keys).not.toContain('person.hoursUnknown');
  });

  test('without a station the hours are said to be unknown', async () => {
    expect((await answer(services, 'talkToPerson', { text: '' })).keys).toContain('person.hoursUnknown');
  });
});
