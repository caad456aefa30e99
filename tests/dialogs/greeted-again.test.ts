import { catalogues } from '../../texts/catalogue.ts';
import { playAll } from './play-all.ts';

test.each([
  ['nb', 'hei', 'start på nytt'],
  ['nn', 'hei', 'start på nytt'],
  ['en', 'hello', 'start over'],
] as const)(
  'in %s, who was greeted when the chat opened is greeted shortly, with the choices',
  async (language, hello, anew) => {
    const { turns, last } = await playAll(language, [hello, anew, hello]);
    expect(turns[0]?.text).toBe(catalogues[language].talk.helloShort);
    expect(last.text).toBe(catalogues[language].talk.helloShort);
    expect(last.choices).toEqual(turns[0]?.choices);
    expect(last.choices).toContain(catalogues[language].intents['new-card']);
  },
);
