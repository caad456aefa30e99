import { day } from '../../domain/day.ts';
import { monday } from '../backend/world.ts';
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

describe('when the card comes', () => {
  const comes = (photoTaken: string) =>
    answer(services, 'cardDelivery', { text: 'når' }, { situation: { photoTaken } });

  test('on the last of twenty working days it is on its way, the day after it is overdue', async () => {
    // Twenty working days before Monday 16 March 2026 lies Monday 16 February.
    expect((await comes('2026-02-16')).keys[0]).toBe('cardDelivery.planBy');
    expect((await comes('2026-02-13')).keys[0]).toBe('cardDelivery.overdue');
  });

  test('both figures are told, the plan by the later', async () => {
    const { lines } = await comes(photo);
    expect(dayIn(lines, 'cardDelivery.olderFigure', 'ownersDay')).toBe('2026-03-30');
    expect(dayIn(lines, 'cardDelivery.newerFigure', 'planBy')).toBe('2026-04-16');
    expect(dayIn(lines, 'cardDelivery.planBy', 'planBy')).toBe('2026-04-16');
    expect(lines.map(({ quote }) => quote?.text.slice(0, 33))).toContain('It takes up to 20 working days un');
  });

  test('the day is asked once, kept, and taken from a message that names the police', async () => {
    const asked = await answer(services, 'cardDelivery', { text: 'når kommer kortet' });
    expect(asked.asks).toBe('police day');
    const told = await asked.reply({ text: '10. mars', details: { dates: onDay('2026-03-10') } });
    expect(told.remembered.situation?.photoTaken).toBe('2026-03-10');
    const named = { text: 'tok fingeravtrykk 10. mars', details: { dates: onDay('2026-03-10') } };
    expect((await answer(services, 'cardDelivery', named)).asks).toBeUndefined();
    const ordered = { text: 'bestilte kortet 10. mars', details: { dates: onDay('2026-03-10') } };
    expect((await answer(services, 'cardDelivery', ordered)).asks).toBe('police day');
  });

  test('a day ahead is counted from and not kept as a photo taken', async () => {
    const asked = await answer(services, 'cardDelivery', { text: 'når kommer kortet' });
    const told = await asked.reply({ text: '20. mars', details: { dates: onDay('2026-03-20') } });
    expect(told.keys[0]).toBe('cardDelivery.planBy');
    expect(told.remembered).toEqual({});
  });

  test('somebody else’s day is not kept, and the writer’s not used for it', async () => {
    const memory = { situation: { photoTaken: photo } };
    const asked = await answer(
      services,
      'cardDelivery',
      { text: 'kortet til kona', details: { whose: 'partner' } },
      memory,
    );
    expect(asked.asks).toBe('police day');
    const told = await asked.reply({ text: '10. mars', details: { dates: onDay('2026-03-10') } });
    expect(told.remembered).toEqual({});
  });

  test('without a photo or without the day there is still a way on', async () => {
    const asked = await answer(services, 'cardDelivery', { text: 'når kommer kortet' });
    expect((await asked.reply('Jeg har ikke vært der ennå')).keys[0]).toBe('cardDelivery.nobodyHasMadeIt');
    expect((await asked.reply('Jeg husker ikke dagen')).keys[0]).toBe('cardDelivery.generalFigures');
  });

  test('an impossible day is asked again with the reason', async () => {
    const asked = await answer(services, 'cardDelivery', { text: 'når kommer kortet' });
    const details = { dates: [{ kind: 'impossible' as const, words: '30. februar' }] };
    expect((await asked.reply({ text: '30. februar', details })).keys).toEqual([
      'date.impossible',
      'cardDelivery.askPoliceDay',
    ]);
  });
});

test('the appointment booked here is the day to count from', async () => {
  const { backend } = services;
  const [station = ''] = await backend.stations();
  const [slot] = await backend.freeSlots({ stations: [station], from: monday, until: day('2026-03-31'), limit: 1 });
  if (slot === undefined) throw new Error('no free slot');
  const held = await backend.hold({ slot, applicant: 'P1', requestId: 'hold' });
  if (held.kind !== 'held') throw new Error(held.kind);
  await backend.confirm({ hold: held.hold, applicant: 'P1', requestId: 'confirm' });
  const memory = { applicant: { id: 'P1', caseEnding: '••• 001' } };
  const { lines } = await answer(services, 'cardDelivery', { text: 'når' }, memory);
  expect(dayIn(lines, 'cardDelivery.olderFigure', 'policeDay')).toBe(slot.start.slice(0, 10));
});
