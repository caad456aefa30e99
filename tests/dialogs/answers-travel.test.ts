import { day } from '../../domain/day.ts';
import { openHouse } from './house.ts';
import { answer, dayIn, onDay } from './side-answers.ts';

// Today is Monday 16 March 2026; 2, 3 and 6 April are Easter's public holidays.
// From 16 March ten working days end on 30 March, twenty on 16 April (two working days a week are lost to Easter).
const photo = '2026-03-16';

const services = await openHouse();
afterAll(() => services.close());

describe('a trip on a day, the police on 16 March', () => {
  const tripOn = async (trip: string) => {
    const asked = await answer(services, 'travel', { text: 'kan jeg reise', details: { dates: onDay(trip) } });
    expect(asked.asks).toBe('police day');
    return asked.reply({ text: '16. mars', details: { dates: onDay(photo) } });
  };

  test.each([
    ['2026-03-29', 'travel.beforeBoth'],
    ['2026-03-30', 'travel.betweenTheTwo'],
    ['2026-04-06', 'travel.betweenTheTwo'],
    ['2026-04-16', 'travel.betweenTheTwo'],
    ['2026-04-17', 'travel.afterBoth'],
  ])('%s: %s, with both dates and the own risk', async (trip, key) => {
    const { keys, lines } = await tripOn(trip);
    expect(keys).toEqual([key, 'travel.bothDates', 'travel.ownRisk']);
    expect(dayIn(lines, key, 'travel')).toBe(trip);
    expect(dayIn(lines, 'travel.bothDates', 'ownersDay')).toBe('2026-03-30');
    expect(dayIn(lines, 'travel.bothDates', 'planBy')).toBe('2026-04-16');
  });
});

describe('which date is which', () => {
  const on = (...days: string[]) => ({ dates: days.flatMap(onDay) });

  test('of two, beside the police, the first is the day there, in whatever order they are written', async () => {
    for (const dates of [on(photo, '2026-04-20'), on('2026-04-20', photo)]) {
      const { lines } = await answer(services, 'travel', {
        text: 'politiet 16. mars, reiser 20. april',
        details: dates,
      });
      expect(dayIn(lines, 'travel.afterBoth', 'travel')).toBe('2026-04-20');
      expect(dayIn(lines, 'travel.bothDates', 'policeDay')).toBe(photo);
    }
  });

  test('of two without the police the first is the trip, which may have a way back', async () => {
    const details = on('2026-04-20', '2026-05-05');
    const asked = await answer(services, 'travel', { text: 'reiser 20. april og hjem 5. mai', details });
    expect(asked.asks).toBe('police day');
    const { lines } = await asked.reply({ text: '16. mars', details: on(photo) });
    expect(dayIn(lines, 'travel.afterBoth', 'travel')).toBe('2026-04-20');
  });

  test('the day a card ran out is not the trip', async () => {
    const { keys } = await answer(services, 'travel', { text: 'kortet gikk ut 3. mars', details: on('2026-03-03') });
    expect(keys).toEqual(['travel.waitForCard', 'travel.ownRisk', 'travel.askTrip']);
  });

  test('a trip in the past or on no day of the calendar is asked for again', async () => {
    const past = await answer(services, 'travel', { text: 'kan jeg reise 3. mars', details: on('2026-03-03') });
    expect(past.keys).toEqual(['date.inPast']);
    const details = { dates: [{ kind: 'impossible' as const, words: '30. februar' }] };
    const impossible = await answer(services, 'travel', { text: 'reise 30. februar', details });
    expect(impossible.keys).toEqual(['date.impossible']);
    const again = await impossible.reply({ text: '20. april', details: on('2026-04-20') });
    expect(again.asks).toBe('police day');
  });

  test('of a month the first day is the trip, and of a week the last is the day at the police', async () => {
    const july = [{ kind: 'span' as const, from: day('2026-07-01'), to: day('2026-07-31') }];
    const asked = await answer(services, 'travel', { text: 'i juli', details: { dates: july } });
    const week = [{ kind: 'span' as const, from: day('2026-03-09'), to: day('2026-03-15') }];
    const { lines } = await asked.reply({ text: 'forrige uke', details: { dates: week } });
    expect(dayIn(lines, 'travel.afterBoth', 'travel')).toBe('2026-07-01');
    expect(dayIn(lines, 'travel.bothDates', 'policeDay')).toBe('2026-03-15');
  });
});

describe('a trip without a day of its own', () => {
  test('is answered in general, then for the day once it is told', async () => {
    const asked = await answer(services, 'travel', { text: 'kan jeg reise til India?' });
    expect(asked.keys).toEqual(['travel.waitForCard', 'travel.ownRisk', 'travel.askTrip']);
    const police = await asked.reply({ text: '20. april', details: { dates: onDay('2026-04-20') } });
    expect(police.asks).toBe('police day');
    const { keys } = await police.reply({ text: '16. mars', details: { dates: onDay(photo) } });
    expect(keys).toEqual(['travel.afterBoth', 'travel.bothDates']);
  });

  test('ends where nobody knows it yet, with both dates if the day at the police is known', async () => {
    const memory = { situation: { photoTaken: photo } };
    const asked = await answer(services, 'travel', { text: 'kan jeg reise?' }, memory);
    const told = await asked.reply('Jeg vet ikke dagen ennå');
    expect([told.asks, told.keys]).toEqual([undefined, ['travel.bothDates', 'travel.askWhenYouKnow']]);
  });

  test('in the past is asked for again', async () => {
    const asked = await answer(services, 'travel', { text: 'kan jeg reise?' });
    const told = await asked.reply({ text: '3. mars', details: { dates: onDay('2026-03-03') } });
    expect(told.keys).toEqual(['date.inPast', 'travel.askTrip']);
  });
});

describe('a trip without a day at the police', () => {
  const askedFor = () => answer(services, 'travel', { text: 'reise', details: { dates: onDay('2026-04-20') } });

  test.each([
    ['Jeg har ingen time ennå', 'travel.noCardWithoutAppointment'],
    ['Kortet mitt er gyldig', 'travel.takeBoth'],
    ['Jeg vet ikke dagen', 'travel.dayUnknown'],
  ])('%s: %s', async (choice, key) => {
    expect((await (await askedFor()).reply(choice)).keys[0]).toBe(key);
  });

  test('a plain no means no appointment', async () => {
    const told = await (await askedFor()).reply({ text: 'nei', details: { yesNo: 'no' } });
    expect(told.keys[0]).toBe('travel.noCardWithoutAppointment');
  });

  test('the day told before is not asked again', async () => {
    const memory = { situation: { photoTaken: photo } };
    const said = { text: 'reise', details: { dates: onDay('2026-04-20') } };
    expect((await answer(services, 'travel', said, memory)).keys[0]).toBe('travel.afterBoth');
  });
});

test('abroad it is the embassy, whatever the date', async () => {
  const details = { whereabouts: 'abroad' as const, dates: onDay('2026-04-20') };
  const { keys } = await answer(services, 'travel', { text: 'mistet kortet i Roma', details });
  expect(keys).toEqual(['travel.abroad', 'travel.abroadLost', 'travel.ownRisk']);
});

test('who waits for a renewal hears of the rights at home and the border', async () => {
  const details = { appliedForRenewal: 'yes' as const };
  expect((await answer(services, 'travel', { text: 'reise', details })).keys).toContain('travel.renewing');
});

test('no rule of EEA citizens on travel is told to others', async () => {
  const eea = await answer(services, 'travel', {
    text: '',
    details: { citizenship: 'eea', dates: onDay('2026-04-01') },
  });
  expect(eea.keys).toEqual(['travel.notForEea']);
  const swiss = await answer(services, 'travel', { text: '', details: { citizenship: 'swiss' } });
  expect(swiss.keys).not.toContain('travel.notForEea');
});
