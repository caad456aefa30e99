import { type DeskOfATest, openDesk, press, wordsOf } from './desk-of-a-test.ts';

let desk: DeskOfATest;

beforeAll(async () => {
  desk = await openDesk();
});

afterAll(() => desk.close());

function rules(text: string) {
  return desk.ask({ verb: 'rules', data: { text } });
}

test.each([
  ['husband of a German has a five-year card that expires in May', 'citizenship'],
  ['polsk mann gift med norsk kvinne, mistet kort', 'citizenship'],
  ['card lost abroad, permanent permit', 'whereabouts'],
  ['kortet stjålet i Spania, permanent oppholdstillatelse', 'whereabouts'],
])('what a sentence leaves in doubt is asked before anything is said: %s', async (text, fact) => {
  const reply = await rules(text);
  expect(press(reply, 'rules-answer').data.fact).toBe(fact);
  expect(wordsOf(reply)).not.toMatch(/Personen (?:trenger|skal)/);
});

test.each(['mistet kortet i Norge, permanent tillatelse', 'mistet kortet, permanent tillatelse, fra India'])(
  'who lost a card is else taken to be here: %s',
  async (text) => {
    expect(wordsOf(await rules(text))).toContain('Vanligvis: ');
  },
);

test('whose card was lost abroad and who is there still is sent to an embassy', async () => {
  const asked = await rules('kortet stjålet i Spania, permanent oppholdstillatelse, indisk');
  const said = wordsOf(await desk.ask(press(asked, 'rules-answer', { value: 'abroad' })));
  expect(said).toContain('ambassade');
});
