import type { Reply } from '../../../dialogs/caseworkers/errand.ts';
import { languages } from '../../../domain/language.ts';
import { Masked } from '../../../domain/masked.ts';
import { localMoment } from '../../../domain/moment.ts';
import type { Request } from '../../../texts/card.ts';
import { tuesday } from '../../backend/world.ts';
import { cardOf, type DeskOfATest, openDesk, oslo, press, requestsOn, wordsOf } from './desk-of-a-test.ts';

let desk: DeskOfATest;

beforeEach(async () => {
  desk = await openDesk();
});

afterEach(() => desk.close());

const asha = { caseReference: '9000 0000 0001', birthDate: '1991-04-17' };
const carmen = { caseReference: '900000000003', birthDate: '1995-07-30' };
const pia = { caseReference: '900000000005', birthDate: '1980-05-05' };
const bilal = { caseReference: '900000000002', birthDate: '1986-11-02' };
const dawit = { caseReference: '900000000004', birthDate: '1979-01-09' };

function find(person: Record<string, string>): Promise<Reply> {
  return desk.ask({ verb: 'walk-in', data: person });
}

function verbsOn(reply: Reply): string[] {
  return requestsOn(cardOf(reply)).map(({ verb }) => verb);
}

/** The times on the card, as its choices send them. */
function timesOn(reply: Reply): string[] {
  return cardOf(reply).parts.flatMap((part) =>
    part.kind === 'input' && part.input.kind === 'choice' ? part.input.choices.map(({ value }) => value) : [],
  );
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

test('the case number stands on no card, and neither does the whole name', async () => {
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

describe('a pass', () => {
  const refused = 'Det er for lenge siden saken ble funnet.';
  let good: Request;

  beforeEach(async () => {
    good = press(await find(asha), 'walk-in-times', { station: oslo });
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

test('a wrong birth date finds nobody, tells how many tries are left, and too many are stopped for that colleague', async () => {
  const wrong = { ...asha, birthDate: '1991-04-18' };
  expect(wordsOf(await find(wrong))).toContain('Du har 4 forsøk igjen.');
  for (let attempt = 0; attempt < 4; attempt += 1) await find(wrong);
  expect(wordsOf(await find(asha))).toContain('Det er prøvd for mange ganger. Prøv igjen etter mandag 16. mars 2026');
});

test.each([
  [{ caseReference: '123', birthDate: '1991-04-17' }, 'Skriv saksnummeret med 12 sifre.'],
  [{ caseReference: '900000000001', birthDate: '17 April' }, 'Fyll ut fødselsdatoen.'],
])('what is no case number or no day is asked for again: %j', async (filled, said) => {
  expect(wordsOf(await find(filled))).toContain(said);
});

test.each(['reader', 'editor'] as const)('a %s books for nobody', async (role) => {
  await expect(desk.ask({ verb: 'walk-in', data: asha }, { role })).rejects.toThrow('Not allowed for this role');
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

test('every step is on record, and no record has a name or a number', async () => {
  const offered = await times();
  const [start = ''] = timesOn(offered);
  const booked = await desk.ask(press(offered, 'walk-in-book', { start }));
  const records = await desk.storage.audit.records(0, 100);
  expect(records.map(({ action, end, subject, why }) => `${action} ${end} ${subject} ${why}`)).toEqual([
    'book-walk-in identified walk-in walk-in',
    `book-walk-in done station ${oslo} walk-in`,
    `book-walk-in done station ${oslo} walk-in`,
  ]);
  expect(records[2]?.after).toEqual({ reference: press(booked, 'show').data.reference, start });
  expect(JSON.stringify(records)).not.toMatch(/Asha|900000000001/);
});

test.each(languages)('the cards have their words in %s', async (language) => {
  const found = await find(asha);
  const offered = await times();
  for (const reply of [found, offered]) expect(wordsOf(reply, language).length).toBeGreaterThan(150);
});
