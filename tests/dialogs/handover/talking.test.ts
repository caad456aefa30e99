import { teamsCard } from '../../../bots/cards/teams-card.ts';
import { entryLetterReply } from '../../../dialogs/handover/desk/letter-cards.ts';
import { cardInWords } from '../../../texts/card-words.ts';
import { createSpeaker } from '../../../texts/words.ts';
import { cardOf, press, wordsOf } from '../desk/desk-of-a-test.ts';
import { type HandoverDesk, openHandoverDesk } from './handover-desk.ts';

let desk: HandoverDesk;
let handover: string;

beforeEach(async () => {
  desk = await openHandoverDesk();
  handover = await desk.asks('c1');
  await desk.ask('kari', 'take', { handover });
  await desk.letters();
});

afterEach(() => desk.close());

const saidIn = async () =>
  (await desk.services.handovers.entries(handover)).filter(({ kind }) => kind === 'said').map(({ text }) => text);

async function letterTo(person: string, entry: string) {
  const chat = await desk.services.desk.chat(`chat of ${person}`);
  return chat && entryLetterReply(desk.services, handover, entry, chat);
}

test('what a caseworker writes is said to the applicant, and nothing comes back', async () => {
  desk.clock.advance(1);
  expect(await desk.ask('kari', 'say', { handover, text: ' Hei, jeg heter Kari. ' })).toEqual({
    kind: 'words',
    lines: [],
  });
  expect(await desk.services.handovers.entries(handover)).toContainEqual(
    expect.objectContaining({ by: 'caseworker', kind: 'said', text: 'Hei, jeg heter Kari.', author: 'Kari' }),
  );
  expect(await desk.notices('c1')).toBe(2);
  expect((await desk.handover(handover)).caseworkerWrote).toBe(desk.clock.now());
});

test('the same activity again says it once, also after the end', async () => {
  await desk.ask('kari', 'say', { handover, text: 'Hei' }, 'a1');
  await desk.ask('kari', 'say', { handover, text: 'Hei' }, 'a1');
  await desk.ask('kari', 'close', { handover });
  expect(await desk.ask('kari', 'say', { handover, text: 'Hei' }, 'a1')).toEqual({ kind: 'words', lines: [] });
  expect(await saidIn()).toEqual(['Hei']);
});

test('identity numbers, case references and numbers of bank cards are taken out, and the caseworker is told', async () => {
  await desk.ask('kari', 'say', { handover, text: 'Kort 4000 0000 0000 0002.' });
  const reply = await desk.ask('kari', 'say', { handover, text: 'Saken 900000000001 er på 13097248022.' });
  expect(wordsOf(reply)).toContain('Fødselsnummer, saksnummer og bankkortnummer skal ikke stå i en chat.');
  expect(await saidIn()).toEqual(['Kort •••.', 'Saken ••• er på •••.']);
});

test('what could not be said is given back, whole, with the reason', async () => {
  const long = `${'langt '.repeat(170)}slutt`;
  const tooLong = wordsOf(await desk.ask('kari', 'say', { handover, text: long }));
  expect(tooLong).toContain('Det er 1025 tegn, og høyst 1000 går i én melding.');
  expect(tooLong).toContain(long);
  expect(wordsOf(await desk.ask('ola', 'say', { handover, text: 'Hallo' }))).toBe(
    'Dette ble ikke sendt, for en kollega har tatt over samtalen:\nHallo',
  );
  expect(wordsOf(await desk.ask('liv', 'say', { handover, text: 'Hallo' }))).toContain('Hallo');
  await desk.ask('kari', 'close', { handover });
  expect(wordsOf(await desk.ask('kari', 'say', { handover, text: 'Ett ord til' }))).toBe(
    'Dette ble ikke sendt, for samtalen er over:\nEtt ord til',
  );
  expect(wordsOf(await desk.ask('kari', 'say', { handover: 'none', text: 'Hallo' }))).toContain('slettet:\nHallo');
  expect(await saidIn()).toEqual([]);
});

test('what the applicant writes comes as plain text to whom it is with, to nobody else', async () => {
  await desk.writes(handover, 'm1', 'Hei *du*');
  expect(await desk.letters()).toEqual([{ chat: 'chat of kari', kind: 'entry', entry: 'm1', replaces: false }]);
  expect(await letterTo('kari', 'm1')).toMatchObject({ kind: 'words' });
  const reply = await letterTo('kari', 'm1');
  expect(reply && wordsOf(reply)).toBe('Søkeren: Hei *du*');
  expect(await letterTo('ola', 'm1')).toBeUndefined();
});

test('a suggestion is changed and sent as the caseworkers own words, once', async () => {
  await desk.writes(handover, 'm1', 'Hva koster det?');
  await desk.whispers(handover, 'm1 whisper', 'Det koster 300 kroner.');
  const letter = await letterTo('kari', 'm1 whisper');
  if (letter === undefined) throw new TypeError('no letter');
  expect(JSON.stringify(cardOf(letter))).toContain('Det koster 300 kroner.');
  const { data } = press(letter, 'send-whisper', { text: 'Kortet koster 300 kroner.' });
  const sent = await desk.ask('kari', 'send-whisper', data);
  expect(wordsOf(sent)).toContain('Svaret er sendt.');
  expect(wordsOf(sent)).toContain('Kortet koster 300 kroner.');
  const again = await desk.ask('kari', 'send-whisper', { ...data, text: 'Noe annet' });
  expect(wordsOf(again)).toContain('sendt før');
  expect(await saidIn()).toEqual(['Hva koster det?', 'Kortet koster 300 kroner.']);
  expect(await letterTo('kari', 'm1 whisper')).toBeUndefined();
  expect(wordsOf(await desk.ask('ola', 'send-whisper', data))).toContain('en kollega har tatt over');
  expect(await saidIn()).toHaveLength(2);
});

test('a suggestion is read whole, and sent as it stands without a box; to change it there is one, folded', async () => {
  const long = Array.from({ length: 12 }, (_each, line) => `Linje ${line + 1} av et langt svar om kortet.`).join('\n');
  await desk.writes(handover, 'm1', 'Hva koster det?');
  await desk.whispers(handover, 'w1', long);
  for (const reply of [await letterTo('kari', 'w1'), await desk.ask('kari', 'handover', { handover })]) {
    const words = reply && wordsOf(reply);
    expect(words?.split('Endre svaret')[0]).toContain('Linje 12 av et langt svar om kortet.');
    expect(words).not.toContain('spør om to ting');
  }
  const letter = await letterTo('kari', 'w1');
  const [whole] = letter ? cardOf(letter).actions : [];
  expect(whole).toMatchObject({ leavesInputs: true, request: { verb: 'send-whisper' } });
  const sent = await desk.ask('kari', 'send-whisper', { handover, entry: 'w1' });
  expect(wordsOf(sent)).toContain('Svaret er sendt.');
  expect((await saidIn()).at(-1)).toBe(long);
});

test('what is no suggestion is sent as none', async () => {
  await desk.ask('kari', 'private-note', { handover, note: 'Ser ut som svindel' }, 'note 1');
  for (const entry of ['note 1', 'none']) {
    expect(wordsOf(await desk.ask('kari', 'send-whisper', { handover, entry }))).toContain('ingenting å sende');
  }
  expect(await saidIn()).toEqual([]);
});

test('of two things that were asked the card says which the suggestion answers', async () => {
  await desk.writes(handover, 'm1', 'Hva må jeg ha med? Og hva koster det?');
  await desk.whispers(handover, 'w1', 'Det koster 300 kroner.');
  for (const reply of [await letterTo('kari', 'w1'), await desk.ask('kari', 'handover', { handover })]) {
    expect(reply && wordsOf(reply)).toContain('svarer på «Hva koster det?», men ikke på «Hva skal jeg ta med?»');
  }
});

test('the newest suggestion stands on the card until it is answered', async () => {
  await desk.whispers(handover, 'w1', 'Det koster 300 kroner.');
  const open = await desk.ask('kari', 'handover', { handover });
  const sent = await desk.ask(
    'kari',
    'send-whisper',
    press(open, 'send-whisper', { text: 'Det koster 300 kroner.' }).data,
  );
  expect(wordsOf(sent)).toContain('Samtalen så langt');
  expect(() => press(sent, 'send-whisper')).toThrow();
});

test('a note is for colleagues: in no notice and in no letter, and on the card of whom it is with', async () => {
  await desk.notices('c1');
  const reply = await desk.ask('kari', 'private-note', { handover, note: 'Ser ut som svindel, 900000000001' });
  expect(wordsOf(reply)).toContain('Ser ut som svindel, •••');
  expect(await desk.notices('c1')).toBe(1);
  expect(await desk.letters()).toEqual([]);
  const note = (await desk.services.handovers.entries(handover)).find(({ kind }) => kind === 'note');
  expect(await letterTo('kari', note?.key ?? '')).toBeUndefined();
  const notices = JSON.stringify(await desk.services.notices.waiting('c1'));
  const history = JSON.stringify(await desk.services.history('c1', 0, 100));
  expect(`${notices} ${history}`).not.toContain('svindel');
  expect(wordsOf(await desk.ask('ola', 'handover', { handover }))).not.toContain('svindel');
  expect(wordsOf(await desk.ask('ola', 'private-note', { handover, note: 'Mitt' }))).toContain('En kollega har den.');
});

test('a note looks different from what was said, in words and form and not by colour alone', async () => {
  await desk.writes(handover, 'm1', 'Hei');
  const reply = await desk.ask('kari', 'private-note', { handover, note: 'Ring i morgen' });
  const said = cardOf(reply).parts.filter(({ kind }) => kind === 'said');
  expect(said).toMatchObject([{ text: 'Hei' }, { text: 'Ring i morgen', isPrivate: true }]);
  expect(said[0]).not.toHaveProperty('isPrivate');
  const rendered = teamsCard(cardInWords(cardOf(reply), createSpeaker('nb')), { refreshFor: [] });
  const [note] = rendered.body.filter((each) => JSON.stringify(each).includes('Ring i morgen'));
  expect(note).toMatchObject({ type: 'Container', style: 'emphasis' });
  expect(JSON.stringify(note)).toContain('"text":"Ring i morgen","italic":true');
  expect(JSON.stringify(note)).toContain('Privat notat fra Kari, ikke for søkeren');
});

test('a note that cannot be kept is given back, whole: its card is replaced', async () => {
  const handover = await desk.asks('c1');
  await desk.ask('kari', 'take', { handover });
  await desk.ask('kari', 'close', { handover });
  const reply = await desk.ask('kari', 'private-note', { handover, note: 'Ring 01.04.' });
  expect(wordsOf(reply)).toContain('Ring 01.04.');
  expect((await desk.services.handovers.entries(handover)).map(({ kind }) => kind)).not.toContain('note');
  const gone = await desk.ask('kari', 'private-note', { handover: 'forgotten', note: 'Ring 02.04.' });
  expect(wordsOf(gone)).toContain('Ring 02.04.');
});
