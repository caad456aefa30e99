import { type DeskOfATest, openDesk, wordsOf } from './desk-of-a-test.ts';

let desk: DeskOfATest;

beforeAll(async () => {
  desk = await openDesk();
});

afterAll(() => desk.close());

test.each([
  ['nb', 'hva koster et nytt kort?', '300 kroner'],
  ['nb', 'fingeravtrykk av barn på fem år?', 'fra de fyller seks år'],
  ['nb', 'kan hun reise mens hun venter på kortet?', 'både gyldig pass og gyldig oppholdskort'],
  ['nb', 'hvor lang tid tar det å få kortet i posten?', 'minst 20 arbeidsdager'],
  ['nb', 'kan de få legitimasjon med kortet?', 'aldri legitimasjon'],
  ['nb', 'hvor lenge er det åpent i Drammen?', 'Åpningstider'],
  ['nn', 'hva koster et nytt kort?', '300 kroner'],
  ['en', 'what does a new card cost?', '300 kroner'],
  ['en', 'opening hours in Bergen?', 'Fyllingsdalen'],
] as const)('what applicants may ask is answered as they are answered: %s %s', async (language, text, said) => {
  const reply = await desk.ask({ verb: 'answer', data: { text } }, { language });
  expect(wordsOf(reply, language)).toContain(said);
});

test('an answer of the assistant shows the sentence of the source it rests on', async () => {
  const reply = await desk.ask({ verb: 'answer', data: { text: 'kan hun reise mens hun venter på kortet?' } });
  expect(wordsOf(reply)).toMatch(/UDI.*: .* \((?:en|nb), https:/);
});

test('what has no answer for everybody is a matter of the rules, and what is of neither is said to be not understood', async () => {
  const mixed = await desk.ask({ verb: 'answer', data: { text: 'hun har permanent tillatelse og mistet kortet' } });
  expect(wordsOf(mixed)).toContain('Vanligvis: Personen skal bestille nytt kort');
  const nothing = await desk.ask({ verb: 'answer', data: { text: 'blåbær på kjøleskapet' } });
  expect(wordsOf(nothing)).toContain('Det forsto jeg ikke');
});
