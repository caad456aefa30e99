import { z } from 'zod';
import { type DeskHouse, openDeskHouse } from './desk-house.ts';

const letterSchema = z
  .object({
    text: z.string().optional(),
    attachments: z.array(z.object({ content: z.object({ speak: z.string() }) })).optional(),
  })
  .prefault({});

let house: DeskHouse;
let handover: string;

beforeEach(async () => {
  house = await openDeskHouse();
  handover = (await house.asksForPerson('nb')).id;
  await house.press('take', { handover });
  await house.letters();
});

afterEach(() => house.close());

/** What is answered to what was typed, as it is sent. */
async function answered(typed: string): Promise<string> {
  await house.write(typed);
  const [letter] = await house.letters();
  const { text, attachments = [] } = letterSchema.parse(letter);
  return text ?? attachments.map(({ content }) => content.speak).join('\n');
}

const entriesOf = async (kind: string) =>
  (await house.storage.handovers.entries(handover)).filter((entry) => entry.kind === kind).map(({ text }) => text);
const stateNow = async () => (await house.storage.handovers.byId(handover))?.state;

test.each([
  ['/notat ringer i morgen', 'ringer i morgen'],
  ['/notat: ringer i morgen', 'ringer i morgen'],
  ['/ notat Hun har verge, sier hun.\nSpør igjen', 'Hun har verge, sier hun.\nSpør igjen'],
  ['/privat notat virker redd', 'virker redd'],
  ['/merknad fekk brev', 'fekk brev'],
  ['/note she will call', 'she will call'],
  ['/Private note: she will call', 'she will call'],
  ['/notat har saksnummer 900000000003', 'har saksnummer •••'],
])('%s keeps a note, of which the applicant gets nothing', async (text, note) => {
  expect(await answered(text)).toContain('Notatet er lagret. Søkeren ser det ikke.');
  expect(await entriesOf('note')).toEqual([note]);
  expect(await house.saidIn(handover)).toEqual([]);
});

test('a note of an appointment is one still, and a note that is too long is given back and not cut', async () => {
  const { reference } = await house.booked();
  await house.write(`/notat ${reference} ringte i dag`);
  expect(JSON.stringify(await house.letters())).toContain(reference);
  expect(await answered(`/notat ${'a'.repeat(1001)}`)).toContain('Notatet er ikke lagret. Det er 1001 tegn');
  expect(await answered('/notat')).toContain('Skriv notatet bak kommandoen');
  expect(await entriesOf('note')).toEqual([]);
});

test('a note in English does not change the language of the chat', async () => {
  await answered('/note she does not know when her new permit was applied for');
  expect(await answered('/hjelp')).toContain('Mens du skriver med en søker');
});

test.each([
  '/gi tilbake',
  '/Gi tilbake til assistenten',
  '/gje tilbake',
  '/hand back',
  '/give it back to the assistant',
])('%s lets the assistant go on', async (text) => {
  expect(await answered(text)).toContain('Assistenten har samtalen igjen.');
  expect(await house.storage.handovers.byId(handover)).toMatchObject({ state: 'over', end: 'handed-back' });
});

test.each([
  '/avslutt',
  '/Avslutt samtalen',
  '/avslutta',
  '/end',
  '/close',
  '/close the conversation',
  '/lukk samtalen',
])('%s closes it', async (text) => {
  await house.write('Da er alt klart. Ha det!');
  expect(await answered(text)).toContain('Samtalen er avsluttet.');
  expect(await house.storage.handovers.byId(handover)).toMatchObject({ state: 'over', end: 'closed-by-caseworker' });
});

test.each(['/transfer', '/overfør', '/overfør til Nobody', '/send videre', '/gje vidare'])(
  '%s shows to whom it can be passed on, and passes on nothing',
  async (text) => {
    await house.write('kø', { person: 'lead' });
    await house.letters();
    expect(await answered(text)).toContain('Overfør til en kollega');
    expect(await stateNow()).toBe('taken');
  },
);

test.each([
  '/overfør Lead',
  '/overfør til lead',
  '/transfer Lead',
  '/transfer it to Lead',
  '/overføre samtalen til Lead',
])('%s offers to pass it on to that colleague: nothing happens before it is pressed', async (text) => {
  await house.write('kø', { person: 'lead' });
  await house.letters();
  const card = await answered(text);
  expect(card).toContain('[Overfør til lead]');
  expect(card).toContain('blir spurt først');
  expect((await house.storage.handovers.byId(handover))?.by?.id).toBe('kari');
});

test.each(['/samtale', '/samtalen', '/conversation', '/show the conversation', '/vis kortet'])(
  '%s shows the card of the conversation again',
  async (text) => {
    const card = await answered(text);
    expect(card).toContain('Skriv «/samtale» for å se dette kortet igjen');
    expect(card).toContain('Gi tilbake til assistenten');
  },
);

test.each(['/hjelp', '/help', '/kommandoer', '/?'])(
  '%s is the help of the conversation, with its buttons',
  async (text) => {
    const card = await answered(text);
    for (const words of ['/notat', '/gi tilbake', '/avslutt', '/overfør', 'går til søkeren', 'Alle kommandoene']) {
      expect(card).toContain(words);
    }
  },
);

test('what is not understood behind a slash goes to nobody, and says what helps', async () => {
  expect(await answered('/fhqwhgads')).toContain('søkeren har ikke fått det. Skriv «/hjelp»');
  expect(await house.saidIn(handover)).toEqual([]);
});

test('/avslutt vakt is of duty, and ends no conversation', async () => {
  await answered('/avslutt vakt');
  expect(await stateNow()).toBe('taken');
});

test.each([
  'avslutt',
  'gi tilbake',
  'overfør Lead',
  'notat søkeren lyver',
  'privat notat: ring',
  'note: call',
  'hand back',
  'samtale',
])('"%s" without its slash is asked about first', async (text) => {
  expect(await answered(text)).toContain('ikke sendt');
  expect(await house.saidIn(handover)).toEqual([]);
  expect(await entriesOf('note')).toEqual([]);
  expect(await stateNow()).toBe('taken');
});

test.each([
  'Note that we are closed on Friday',
  'Overfør pengene til kontoen i brevet',
  'Avslutt søknaden i portalen først',
  'Close the window and try again',
  'Hand back the old card at the police',
  'Gi tilbake det gamle kortet hos politiet',
  'Transfer of the permit takes four weeks',
])('"%s" is said to the applicant', async (text) => {
  expect(await answered(text)).toBe('');
  expect(await house.saidIn(handover)).toEqual([text]);
});

test('who is in no conversation is told so', async () => {
  await house.press('hand-back', { handover });
  await house.letters();
  for (const text of ['/avslutt', '/notat hei', '/gi tilbake', '/samtale', '/overfør Lead']) {
    expect(await answered(text)).toContain('Du har ingen samtale nå.');
  }
});
