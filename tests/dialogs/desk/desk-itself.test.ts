import { mayDo } from '../../../domain/caseworkers/rights.ts';
import { languages } from '../../../domain/language.ts';
import { cardOf, type DeskOfATest, openDesk, requestsOn, wordsOf } from './desk-of-a-test.ts';

let desk: DeskOfATest;

beforeEach(async () => {
  desk = await openDesk();
  await desk.storage.desk.remember({ id: 'chat', tenant: 'police', person: 'kari', language: 'nb', reference: {} });
});

afterEach(() => desk.close());

test.each([
  ['reader', ['day', 'rules']],
  ['caseworker', ['day', 'queue', 'walk-in', 'rules', 'on-duty']],
  ['lead', ['day', 'queue', 'walk-in', 'rules', 'figures', 'not-understood', 'on-duty']],
  ['editor', ['rules', 'figures', 'not-understood']],
] as const)('help shows a %s what they may do, and nothing else', async (role, verbs) => {
  const reply = await desk.ask({ verb: 'help', data: {} }, { role });
  expect(requestsOn(cardOf(reply)).map(({ verb }) => verb)).toEqual(verbs);
  expect(wordsOf(reply).includes('«ny time»')).toBe(mayDo(role, 'book-walk-in'));
  expect(wordsOf(reply).includes('«tall»')).toBe(mayDo(role, 'see-figures'));
  expect(wordsOf(reply).includes('«angre»')).toBe(mayDo(role, 'move-appointment'));
});

test('whoever is on duty is shown the way off it', async () => {
  const help = async () => requestsOn(cardOf(await desk.ask({ verb: 'help', data: {} }))).map(({ verb }) => verb);
  await desk.ask({ verb: 'on-duty', data: {} });
  expect(await help()).toEqual(expect.arrayContaining(['off-duty']));
  expect(await help()).not.toContain('on-duty');
  await desk.ask({ verb: 'off-duty', data: {} });
  expect(await help()).not.toContain('off-duty');
});

test('who goes on duty is told of people who ask, and who goes off is not', async () => {
  expect(wordsOf(await desk.ask({ verb: 'on-duty', data: {} }))).toContain('Du er på vakt til kl. 15.00.');
  expect(await desk.storage.desk.chat('chat')).toMatchObject({ onDuty: true });
  expect(wordsOf(await desk.ask({ verb: 'off-duty', data: {} }))).toContain('Du er ikke på vakt lenger.');
  expect(await desk.storage.desk.chat('chat')).toMatchObject({ onDuty: false });
  const records = await desk.storage.audit.records(0, 10);
  expect(records.map(({ end, subject, why, after }) => [`${end} ${subject} ${why}`, after?.onDuty])).toEqual([
    ['begun duty on duty', true],
    ['done duty on duty', true],
    ['begun duty off duty', false],
    ['done duty off duty', false],
  ]);
});

test.each(['reader', 'editor'] as const)('a %s is on no duty', async (role) => {
  await expect(desk.ask({ verb: 'on-duty', data: {} }, { role })).rejects.toThrow('Not allowed for this role');
  expect(await desk.storage.desk.chat('chat')).toMatchObject({ onDuty: false });
});

test.each(languages)('another language is kept, and answered in: %s', async (language) => {
  const reply = await desk.ask({ verb: 'language', data: { language } });
  expect(reply).toMatchObject({ kind: 'words', language });
  expect(await desk.storage.desk.chat('chat')).toMatchObject({ language });
});

test('a language there is not is not read', async () => {
  await expect(desk.ask({ verb: 'language', data: { language: 'de' } })).rejects.toThrow('unreadable');
});
