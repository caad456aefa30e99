import type { Reply } from '../../../dialogs/caseworkers/errand.ts';
import { languages } from '../../../domain/language.ts';
import { Masked } from '../../../domain/masked.ts';
import { localMoment } from '../../../domain/moment.ts';
import { tuesday } from '../../backend/world.ts';
import { asha, bilal, carmen, dawit, findAt, pia, timesOn, verbsOn } from './at-the-desk.ts';
import { cardOf, type DeskOfATest, openDesk, oslo, press, requestsOn, wordsOf } from './desk-of-a-test.ts';

let desk: DeskOfATest;

beforeEach(async () => {
  desk = await openDesk();
});

afterEach(() => desk.close());

function find(person: Readonly<Record<string, string>>): Promise<Reply> {
  return findAt(desk, person);
}

async function times(person: Record<string, string> = asha): Promise<Reply> {
  return desk.ask(press(await find(person), 'walk-in-times', { station: oslo, day: '2026-03-17' }));
}

async function searched(reference: string) {
  return desk.services.backend.search({ reference });
}

test('somebody who stands at the desk is found, told what the rules say, and booked, with the reference to write down', async () => {
  const found = await find(asha);
  expect(wordsOf(found)).toContain('Personen: Asha P.');
  expect(wordsOf(found)).toContain('Personen skal bestille time for det første kortet.');
  expect(wordsOf(found)).toContain('Regel: first-card');
  const offered = await desk.ask(press(found, 'walk-in-times', { station: oslo, day: '2026-03-17' }));
  const [start = ''] = timesOn(offered);
  expect(start).toMatch(/^2026-03-17T/);
  const booked = await desk.ask(press(offered, 'walk-in-book', { start }));
  expect(cardOf(booked).status).toMatchObject({ tone: 'good' });
  const reference = press(booked, 'show').data.reference ?? '';
  expect(wordsOf(booked)).toContain(`Referanse: ${reference}`);
  const [inBook] = await searched(reference);
  expect(inBook?.appointment).toMatchObject({ status: 'booked', slot: { station: oslo, start } });
  expect(inBook?.applicant.id).toBe('first');
});

test('the case number of whom one has found stands on no card, and neither does the whole name', async () => {
  const found = await find(asha);
  const offered = await desk.ask(press(found, 'walk-in-times', { station: oslo }));
  const [start = ''] = timesOn(offered);
  const booked = await desk.ask(press(offered, 'walk-in-book', { start }));
  for (const reply of [found, offered, booked]) {
    const sent = JSON.stringify(cardOf(reply));
    expect(sent).not.toContain('900000000001');
    expect(sent).not.toContain('9000 0000 0001');
    expect(sent).not.toContain('Prøvesen');
    expect(sent).not.toContain('1991-04-17');
  }
});

test('the same activity twice is one booking, and another press finds the one there is', async () => {
  const offered = await times();
  const [start = ''] = timesOn(offered);
  const request = press(offered, 'walk-in-book', { start });
  const first = await desk.ask(request, { requestId: 'once' });
  const again = await desk.ask(request, { requestId: 'once' });
  expect(again).toEqual(first);
  const other = await desk.ask(request, { requestId: 'twice' });
  expect(wordsOf(other)).toContain('Personen har allerede en time');
  expect(press(other, 'show')).toEqual(press(first, 'show'));
  expect(await desk.services.backend.search({ caseReference: new Masked('900000000001') })).toHaveLength(1);
});

test('whoever has an appointment is shown it and gets no second', async () => {
  const offered = await times();
  const [start = ''] = timesOn(offered);
  const booked = await desk.ask(press(offered, 'walk-in-book', { start }));
  const found = await find(asha);
  expect(wordsOf(found)).toContain('Personen har allerede en time');
  expect(press(found, 'show')).toEqual(press(booked, 'show'));
  expect(verbsOn(found)).not.toContain('walk-in-times');
});

test('a time somebody else was quicker with is not booked, and others are offered', async () => {
  const offered = await times();
  const [start = ''] = timesOn(offered);
  const slots = await desk.services.backend.freeSlots({
    stations: [oslo],
    from: localMoment('2026-03-17T00:00'),
    until: tuesday,
    limit: 1,
  });
  const [slot] = slots;
  if (slot === undefined) throw new Error('No slot');
  const quicker = await desk.services.backend.identify({ by: 'portal', caseId: 'permanent' });
  if (quicker.kind !== 'identified') throw new Error('Nobody');
  await desk.services.backend.hold({ slot, applicant: 'permanent', requestId: 'quicker' });
  const reply = await desk.ask(press(offered, 'walk-in-book', { start }));
  expect(wordsOf(reply)).toContain('Den timen er tatt av noen andre.');
  expect(timesOn(reply)).not.toContain(start);
  expect(timesOn(reply).length).toBeGreaterThan(0);
});

describe('who must not be booked for', () => {
  test.each([
    ['a citizen of an EU/EEA country', pia, 'Personen trenger ikke oppholdskort, som borger av et EU/EØS-land.'],
    [
      'a temporary permit about to run out, card lost',
      carmen,
      'Personen skal fornye tillatelsen og ikke bestille kort.',
    ],
    ['a first card applied for on paper', bilal, 'Personen skal ikke bestille time selv.'],
  ])('%s: the card says why, and offers no time', async (_who, person, why) => {
    const reply = await find(person);
    expect(wordsOf(reply)).toContain(why);
    expect(wordsOf(reply)).toContain('Regel: ');
    expect(verbsOn(reply)).not.toContain('walk-in-times');
  });

  test.each([
    ['a citizen of an EU/EEA country', pia],
    ['a temporary permit about to run out', carmen],
  ])('%s: nor does a card that was made up get one, whatever situation it claims', async (_who, person) => {
    const correct = press(await find(person), 'walk-in-ask');
    const { pass = '', signature = '' } = correct.data;
    const claimed = {
      citizenship: 'other',
      permit: 'permanent',
      problem: 'lost',
      orderedNewCard: 'yes',
      whereabouts: 'norway',
    };
    const data = { pass, signature, situation: JSON.stringify(claimed), station: oslo };
    for (const request of [
      { verb: 'walk-in-times', data },
      { verb: 'walk-in-book', data: { ...data, start: '2026-03-17T09:00' } },
    ]) {
      expect(timesOn(await desk.ask(request))).not.toContain('2026-03-17T09:00');
    }
    const records = await desk.storage.audit.records(0, 100);
    expect(records.filter(({ end }) => end === 'refused: rules')).toHaveLength(2);
  });
});

test('what the rules still need is asked first, and booking all the same is said to be that', async () => {
  const asked = await find(dawit);
  expect(wordsOf(asked)).toContain('Det gjelder <value>');
  const lost = await desk.ask(press(asked, 'walk-in-answer', { value: 'lost' }));
  const here = await desk.ask(press(lost, 'walk-in-answer', { value: 'norway' }));
  const notOrdered = await desk.ask(press(here, 'walk-in-answer', { value: 'no' }));
  expect(wordsOf(notOrdered)).toContain('udi.no først');
  expect(wordsOf(notOrdered)).toContain('Reglene ber ikke om time nå.');
  expect(wordsOf(notOrdered)).toContain('[Finn ledige timer likevel]');
  const offered = await desk.ask(press(notOrdered, 'walk-in-times', { station: oslo, day: '' }));
  expect(timesOn(offered).length).toBeGreaterThan(0);
  const back = await desk.ask(press(offered, 'walk-in-person'));
  expect(wordsOf(back)).toBe(wordsOf(notOrdered));
});

test('what the case says cannot be put right at the desk, what the person says can', async () => {
  const found = await find(asha);
  const correctable = requestsOn(cardOf(found))
    .filter(({ verb }) => verb === 'walk-in-ask')
    .map(({ data }) => data.fact);
  expect(correctable).toEqual(['problem', 'letterSays']);
});

test.each(['reader', 'editor'] as const)('a %s books for nobody', async (role) => {
  await expect(desk.ask({ verb: 'walk-in', data: asha }, { role })).rejects.toThrow('Not allowed for this role');
});

test('every step is on record, and no record has a name or a number', async () => {
  const offered = await times();
  const [start = ''] = timesOn(offered);
  const booked = await desk.ask(press(offered, 'walk-in-book', { start }));
  const records = await desk.storage.audit.records(0, 100);
  expect(records.map(({ action, end, subject, why }) => `${action} ${end} ${subject} ${why}`)).toEqual([
    'book-walk-in identified walk-in walk-in',
    `book-walk-in done station ${oslo} walk-in`,
    `book-walk-in begun station ${oslo} walk-in`,
    `book-walk-in done station ${oslo} walk-in`,
  ]);
  expect(records[2]?.after).toEqual({ start });
  expect(records[3]?.after).toEqual({ reference: press(booked, 'show').data.reference, start });
  expect(JSON.stringify(records)).not.toMatch(/Asha|900000000001/);
});

test.each(languages)('the cards have their words in %s', async (language) => {
  const found = await find(asha);
  const offered = await times();
  for (const reply of [found, offered]) expect(wordsOf(reply, language).length).toBeGreaterThan(150);
});
