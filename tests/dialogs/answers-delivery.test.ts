import { day } from '../../domain/day.ts';
import { monday } from '../backend/world.ts';
import { openHouse } from './house.ts';
import { answer, dayIn, onDay } from './side-answers.ts';

// Today is Monday 16 March 2026; 2, 3 and 6 April are Easter's public holidays.
// From 16 March ten working days end on 30 March, twenty on 16 April (two working days a week are lost to Easter).
const photo = '2026-03-16';

const services = await openHouse();
afterAll(() => services.close());

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
    // Said once: the newer figure stands beside it without the date.
    expect(dayIn(lines, 'cardDelivery.planBy', 'planBy')).toBe('2026-04-16');
    expect(lines.map(({ quote }) => quote?.text.slice(0, 33))).toContain('It takes up to 20 working days un');
  });

  test('nothing is promised to whoever asks for that, and of two dates beside the police the first is theirs', async () => {
    const text = 'promise me it comes before 1 May, was at the police 2 March';
    const said = { text, details: { dates: [...onDay('2026-05-01'), ...onDay('2026-03-02')] } };
    const { keys, lines } = await answer(services, 'cardDelivery', said);
    expect(keys.slice(0, 2)).toEqual(['talk.cannotPromise', 'cardDelivery.planBy']);
    expect(dayIn(lines, 'cardDelivery.planBy', 'planBy')).toBe('2026-03-30');
  });

  test('no card comes while the application is not decided', async () => {
    const words = { text: 'I have applied and got no answer yet. When do I get my card?' };
    expect((await answer(services, 'cardDelivery', words)).keys).toEqual(['advice.noPermit-wait']);
    const known = { text: 'when does it come', details: { permit: 'applied' as const } };
    expect((await answer(services, 'cardDelivery', known)).keys).toEqual(['advice.noPermit-wait']);
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
