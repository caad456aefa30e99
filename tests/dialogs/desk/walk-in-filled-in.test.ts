import type { Reply } from '../../../dialogs/caseworkers/errand.ts';
import { say } from '../../../texts/line.ts';
import { asha, fieldsOn, findAt } from './at-the-desk.ts';
import { cardOf, type DeskOfATest, openDesk, oslo, press, wordsOf } from './desk-of-a-test.ts';

let desk: DeskOfATest;

beforeEach(async () => {
  desk = await openDesk();
});

afterEach(() => desk.close());

function find(person: Readonly<Record<string, string>>): Promise<Reply> {
  return findAt(desk, person);
}

test.each(['17.04.1991', '17. april 1991', '17/4-1991', '170491', '17041991', ' 1991-04-17 '])(
  'the date of birth is read as it is written: «%s»',
  async (birthDate) => {
    expect(wordsOf(await find({ ...asha, birthDate }))).toContain('Personen: Asha P.');
  },
);

test('both are written, and an example says how; a sentence does as well', async () => {
  const card = cardOf(await find({}));
  expect(fieldsOn(card)).toEqual({ caseReference: ['text', undefined], birthDate: ['text', undefined] });
  expect(wordsOf({ kind: 'card', card })).toContain('«ny time 900000000001 17.04.1991»');
});

test.each([
  ['nothing', ''],
  ['something else', 'Asha'],
  ['a day to come', '17.04.2031'],
])('a case number with %s for a date of birth stays in its field', async (_what, birthDate) => {
  const card = cardOf(await find({ caseReference: '9000 0000 0001', birthDate }));
  expect(card.status).toMatchObject({ tone: 'warning', text: say('deskWalkIn.noBirthDate') });
  expect(fieldsOn(card)).toEqual({ caseReference: ['text', '9000 0000 0001'], birthDate: ['text', undefined] });
});

test('a date of birth without a case number stays in its field, and what is no case number does not', async () => {
  const card = cardOf(await find({ caseReference: '17049112345', birthDate: '17.4.1991' }));
  expect(fieldsOn(card)).toEqual({ caseReference: ['text', undefined], birthDate: ['text', '17.4.1991'] });
});

describe('the station of the day that was looked at last', () => {
  const chosen = (reply: Reply) => fieldsOn(cardOf(reply)).station?.[1];
  const look = (station: string, as = {}) => desk.ask({ verb: 'day', data: { station, day: '2026-03-17' } }, as);

  test('is chosen already, and the one whose times were looked at after it then', async () => {
    expect(chosen(await find(asha))).toBeUndefined();
    await look(oslo);
    await look('drammen-politistasjon');
    const found = await find(asha);
    expect(chosen(found)).toBe('drammen-politistasjon');
    await desk.ask(press(found, 'walk-in-times', { station: oslo, day: '' }));
    expect(chosen(await find(asha))).toBe(oslo);
  });

  test('is not where somebody else looked, nor where one may not book, nor where one looked yesterday', async () => {
    await look(oslo, { id: 'ola' });
    const own = { stations: ['drammen-politistasjon', 'asker-og-baerum-politistasjon', 'tromso-politistasjon'] };
    await expect(look(oslo, own)).rejects.toThrow('station');
    expect(chosen(await desk.ask({ verb: 'walk-in', data: asha }, own))).toBeUndefined();
    await look(oslo);
    expect(chosen(await desk.ask({ verb: 'walk-in', data: asha }, own))).toBeUndefined();
    desk.clock.advance(13 * 60);
    expect(chosen(await find(asha))).toBeUndefined();
  });
});

test('that the book has nothing on the day one stands there is said, with the first day on which it has', async () => {
  const found = await find(asha);
  const today = await desk.ask(press(found, 'walk-in-times', { station: oslo, day: '' }));
  expect(wordsOf(today)).toContain('Det er ingen ledige timer her i dag. Den første er 17. mars 2026.');
  const tuesday = await desk.ask(press(found, 'walk-in-times', { station: oslo, day: '2026-03-17' }));
  expect(wordsOf(tuesday)).not.toContain('Det er ingen ledige timer her');
  const sunday = await desk.ask(press(found, 'walk-in-times', { station: oslo, day: '2026-03-22' }));
  expect(wordsOf(sunday)).toContain('her 22. mars 2026. Den første er 23. mars 2026.');
});
