import { z } from 'zod';
import { objectsIn } from '../cards/objects-in.ts';
import { type DeskHouse, openDeskHouse } from './desk-house.ts';

const actionSchema = z.object({
  type: z.literal('Action.Execute'),
  title: z.string(),
  verb: z.string(),
  data: z.record(z.string(), z.unknown()),
});

/** The buttons at the foot of a card. */
function actionsIn(card: unknown) {
  return objectsIn(card).flatMap((each) => actionSchema.safeParse(each).data ?? []);
}

let house: DeskHouse;
let handover: string;

beforeEach(async () => {
  house = await openDeskHouse();
  handover = (await house.asksForPerson('nb')).id;
  await house.press('take', { handover });
  await house.letters();
});

afterEach(() => house.close());

describe('in a conversation with an applicant', () => {
  test.each([
    'kø',
    'Hjelp',
    'dag Drammen',
    'dag Drammen i morgen',
    'av vakt',
    'tall',
    'finn Asha Pettersen',
    'avbestill K7M-4PX',
    'notat K7M-4PX',
    'notat K7M-4PX ringte i dag',
    'English',
  ])('"%s" is neither said nor done before it is known which was meant', async (text) => {
    const records = (await house.records()).length;
    await house.write(text);
    expect(await house.saidIn(handover)).toEqual([]);
    expect(await house.records()).toHaveLength(records);
    const [card, ...more] = await house.letters();
    expect(more).toEqual([]);
    expect(JSON.stringify(card)).toContain('ikke sendt');
    expect(actionsIn(card).map(({ title }) => title)).toEqual(['Utfør kommandoen', 'Send til søkeren']);
  });

  test.each([
    'Hjelp kommer snart',
    'Dagen etter er fin',
    'Regler for besøk finner du på udi.no',
    'Finn fram passet ditt',
    'Møt opp kl. 12',
    'Ny time får du på portalen',
    'Du må vente i kø',
  ])('"%s" is a sentence, and is said', async (text) => {
    await house.write(text);
    expect(await house.saidIn(handover)).toEqual([text]);
    expect(await house.letters()).toEqual([]);
  });
});

test('it is done where it was a command, and said, once, where it was for the applicant', async () => {
  await house.write('hjelp');
  const [command, words] = actionsIn((await house.letters())[0]);
  const done = await house.press(command?.verb ?? '', command?.data);
  expect(JSON.stringify(done.response)).toContain('Mens du skriver med en søker');
  for (let again = 1; again <= 2; again += 1) {
    const sent = await house.press(words?.verb ?? '', words?.data);
    expect(JSON.stringify(sent.response)).toContain('Søkeren har fått det.');
  }
  expect(await house.saidIn(handover)).toEqual(['hjelp']);
});

test('Teams may tell of it again: it is asked about once', async () => {
  for (let again = 1; again <= 2; again += 1) await house.send({ type: 'message', id: 'm1', text: 'kø' });
  expect(await house.letters()).toHaveLength(1);
});

test('with a slash it is a command at once, and out of a conversation as ever', async () => {
  await house.write('/kø');
  await house.press('close', { handover });
  await house.write('kø');
  const letters = await house.letters();
  expect(letters).toHaveLength(2);
  expect(JSON.stringify(letters)).not.toContain('ikke sendt');
  expect(await house.saidIn(handover)).toEqual([]);
});

test('what was held is not said in a conversation that is over, and is given back', async () => {
  await house.write('kø');
  const [, words] = actionsIn((await house.letters())[0]);
  await house.press('close', { handover });
  const { response } = await house.press(words?.verb ?? '', words?.data);
  expect(JSON.stringify(response)).toContain('samtalen er over:');
  expect(await house.saidIn(handover)).toEqual([]);
});

describe('a command with a number that is kept nowhere', () => {
  const numbers = /900000000003|01018012345|4000000000000002/;

  test.each([
    ['finn 900000000003', 'finn •••'],
    ['finn 9000 0000 0003', 'finn •••'],
    ['finn Asha Pettersen 01018012345', 'finn Asha Pettersen •••'],
    ['notat 4000 0000 0000 0002', 'notat •••'],
  ])('"%s" is not held: neither said nor done, and no letter has the number', async (text, masked) => {
    const records = (await house.records()).length;
    await house.write(text);
    expect(await house.saidIn(handover)).toEqual([]);
    expect(await house.records()).toHaveLength(records);
    const { claimed } = await house.storage.desk.claim({ until: house.clock.now(), most: 20 });
    expect(claimed).toHaveLength(1);
    expect(JSON.stringify(claimed)).toContain(masked);
    expect(JSON.stringify(claimed).replaceAll(' ', '')).not.toMatch(numbers);
  });

  test('how it is asked for is said, and what was typed given back without the number', async () => {
    await house.write('finn 900000000003');
    const [answer, ...more] = await house.letters();
    expect(more).toEqual([]);
    expect(actionsIn(answer)).toEqual([]);
    expect(JSON.stringify(answer)).toContain('Dette er ikke sendt');
    expect(JSON.stringify(answer)).toContain('/finn');
    expect(JSON.stringify(answer)).toContain('finn •••');
    await house.write('/finn 900000000003');
    expect(JSON.stringify(await house.letters())).not.toContain('Dette er ikke sendt');
    expect(await house.saidIn(handover)).toEqual([]);
  });
});

test('a number in what is sent after all is taken out, and that is said', async () => {
  const data = { handover, said: '', text: 'Saken er 900000000003' };
  const { response } = await house.press('send-held', data);
  expect(JSON.stringify(response)).toContain('Sendt, men numrene er tatt ut.');
  expect(await house.saidIn(handover)).toEqual(['Saken er •••']);
});
