import { catalogues } from '../../texts/catalogue.ts';
import { playAll } from './play-all.ts';

const { en, nb, nn } = catalogues;
const all = ['Norsk bokmål', 'Norsk nynorsk', 'English'];

describe('which language', () => {
  test.each([
    ['2', nn.talk.languageChanged],
    ['Norsk nynorsk', nn.talk.languageChanged],
    ['3', en.talk.languageChanged],
  ])('is asked with choices, and %j takes one', async (reply, said) => {
    const { turns, last } = await playAll('nb', ['endre språk', reply]);
    expect(turns[0]?.choices).toEqual(all);
    expect(last.text).toContain(said);
  });

  test('a number counts the languages in the middle of an errand, too, which goes on in the new one', async () => {
    const { turns, last } = await playAll('nb', ['jeg har mistet kortet', 'Ghana', 'endre språk', '3']);
    expect(turns[2]?.text).toBe(nb.talk.whichLanguage);
    expect(last.text).toContain(en.talk.languageChanged);
    expect(last.text).toContain(en.facts.askPermit);
    expect(last.choices).toContain('Work');
  });

  test('the open question can be answered all the same', async () => {
    const { last } = await playAll('nb', ['jeg har mistet kortet', 'endre språk', 'Ghana']);
    expect(last.text).toContain(nb.facts.askPermit);
  });

  test('somebody who writes another language may count, too', async () => {
    const { last } = await playAll('nb', ['Hola, ¿dónde está mi tarjeta?', '3']);
    expect(last.text).toContain(en.talk.languageChanged);
    expect(last.choices[0]).toBe(en.intents['first-card']);
  });
});
