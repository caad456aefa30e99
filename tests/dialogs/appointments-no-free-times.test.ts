import { hasChosenDrammen, wantsToBook } from './at-drammen.ts';
import { drammen, kongsberg } from './counter.ts';
import { fridayTen, wednesdayTen } from './free-times.ts';
import { saying } from './saying.ts';

describe('no free times', () => {
  test('where else and when is said, the nearest of the own district first, and that others may take it', async () => {
    const { counter, visitor } = await hasChosenDrammen({
      free: [
        ['honefoss-politistasjon', fridayTen],
        [kongsberg, wednesdayTen],
      ],
    });
    expect(visitor.keys).toEqual(['slot.noneFree', 'slot.askElsewhere']);
    expect(visitor.choices).toEqual([
      `${kongsberg}/${wednesdayTen}`,
      `honefoss-politistasjon/${fridayTen}`,
      'another-place',
    ]);
    expect(visitor.text).toContain('Others may take it before you');
    await visitor.press(1);
    expect(visitor.text).toContain('Kongsberg politistasjon, Dyrmyrgt. 12');
    await visitor.press('yes');
    expect((await counter.appointment())?.slot.station).toBe(kongsberg);
  });

  test('only far off: earlier ones of other stations stand after them, and can be taken at once', async () => {
    const { counter, visitor } = await hasChosenDrammen({
      free: [
        [drammen, '2026-03-24T09:00'],
        ['honefoss-politistasjon', '2026-03-23T15:00'],
        [kongsberg, '2026-03-24T08:00'],
        ['tromso-politistasjon', fridayTen],
      ],
    });
    expect(visitor.keys).toEqual(['slot.earlierElsewhere', 'slot.ask']);
    expect(visitor.choices).toEqual([
      `${drammen}/2026-03-24T09:00`,
      'honefoss-politistasjon/2026-03-23T15:00',
      'other-station',
    ]);
    await visitor.press(2);
    expect(visitor.text).toContain('Hønefoss politistasjon');
    await visitor.press('yes');
    expect((await counter.appointment())?.slot.station).toBe('honefoss-politistasjon');
  });

  test('within a week: nothing is said of other stations', async () => {
    const { visitor } = await hasChosenDrammen({
      free: [
        [drammen, '2026-03-23T09:00'],
        [kongsberg, wednesdayTen],
      ],
    });
    expect(visitor.keys).toEqual(['slot.ask']);
  });

  test('of a station outside the own district: first those inside the own', async () => {
    const asker = { place: { kind: 'municipality', name: 'Asker', number: '3203' } } as const;
    const sandvika = 'barum-politistasjon-politihuset-i-sandvika';
    const oslo = 'gronland-politistasjon-politihuset-i-oslo';
    const { visitor } = await wantsToBook({
      free: [
        [kongsberg, wednesdayTen],
        [oslo, wednesdayTen],
        [sandvika, fridayTen],
      ],
      said: saying('', asker),
    });
    await visitor.press(drammen);
    expect(visitor.choices).toEqual([
      `${sandvika}/${fridayTen}`,
      `${oslo}/${wednesdayTen}`,
      `${kongsberg}/${wednesdayTen}`,
      'another-place',
    ]);
  });

  test('nowhere near: said without a promise, with ways on', async () => {
    const { visitor } = await hasChosenDrammen({ free: [['tromso-politistasjon', fridayTen]] });
    expect(visitor.keys).toEqual(['slot.noneFree', 'slot.noneAnywhere']);
    expect(visitor.choices).toEqual(['intent:find-station', 'intent:talk-to-person']);
  });
});
