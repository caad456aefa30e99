import type { Request } from '../../../texts/card.ts';
import { asha, findAt, timesOn } from './at-the-desk.ts';
import { cardOf, type DeskOfATest, openDesk, oslo, press, wordsOf } from './desk-of-a-test.ts';

let desk: DeskOfATest;

beforeEach(async () => {
  desk = await openDesk();
});

afterEach(() => desk.close());

describe('a pass', () => {
  const refused = 'Det er for lenge siden saken ble funnet.';
  let good: Request;

  beforeEach(async () => {
    good = press(await findAt(desk, asha), 'walk-in-times', { station: oslo });
  });

  test('opens the way for who got it', async () => {
    expect(timesOn(await desk.ask(good)).length).toBeGreaterThan(0);
  });

  test('is refused where it was changed to another case', async () => {
    const { pass = '' } = good.data;
    const forged = { ...good.data, pass: pass.replace('"first"', '"permanent"') };
    expect(wordsOf(await desk.ask({ ...good, data: forged }))).toContain(refused);
  });

  test('is refused with another signature', async () => {
    const { signature = '' } = good.data;
    const other = `${signature.startsWith('a') ? 'b' : 'a'}${signature.slice(1)}`;
    for (const wrong of ['', 'x', other]) {
      expect(wordsOf(await desk.ask({ ...good, data: { ...good.data, signature: wrong } }))).toContain(refused);
    }
  });

  test("is refused from a colleague's hand", async () => {
    expect(wordsOf(await desk.ask(good, { id: 'somebody else' }))).toContain(refused);
  });

  test('is over after half an hour', async () => {
    desk.clock.advance(29);
    expect(wordsOf(await desk.ask(good))).not.toContain(refused);
    desk.clock.advance(2);
    expect(wordsOf(await desk.ask(good))).toContain(refused);
    const records = await desk.storage.audit.records(0, 100);
    expect(records.at(-1)).toMatchObject({ end: 'refused: pass', subject: `station ${oslo}` });
  });
});

test('a station that is not theirs is refused, and not among the choices', async () => {
  const drammen = { stations: ['drammen-politistasjon'] };
  const found = await desk.ask({ verb: 'walk-in', data: asha }, drammen);
  expect(JSON.stringify(cardOf(found).parts)).not.toContain(oslo);
  const request = press(found, 'walk-in-times', { station: oslo });
  await expect(desk.ask(request, drammen)).rejects.toThrow('Not allowed for this station');
  expect(
    timesOn(await desk.ask(press(found, 'walk-in-times', { station: 'drammen-politistasjon' }), drammen)),
  ).not.toEqual([]);
});

test('a wrong birth date finds nobody, tells how many tries are left, and too many are stopped for that colleague', async () => {
  const wrong = { ...asha, birthDate: '1991-04-18' };
  expect(wordsOf(await findAt(desk, wrong))).toContain('Du har 4 forsøk igjen.');
  for (let attempt = 0; attempt < 4; attempt += 1) await findAt(desk, wrong);
  expect(wordsOf(await findAt(desk, asha))).toContain(
    'Det er prøvd for mange ganger. Prøv igjen etter mandag 16. mars 2026',
  );
});

test.each([
  [{ caseReference: '123', birthDate: '1991-04-17' }, 'Skriv saksnummeret med 12 sifre.'],
  [{ caseReference: '900000000001', birthDate: '17 April' }, 'Skriv fødselsdatoen med dag, måned og år.'],
])('what is no case number or no day is asked for again: %j', async (filled, said) => {
  expect(wordsOf(await findAt(desk, filled))).toContain(said);
});
