import { catalogues } from '../../texts/catalogue.ts';
import { playAll } from './play-all.ts';

const { en, nb } = catalogues;

describe('whoever is recognised in the conversation is known as by the portal', () => {
  const recognised = ['show my appointment', '17 april 1991', '900000000001'];

  test('a case that waits for the first card is not asked what it is about', async () => {
    const { last } = await playAll('en', [...recognised, 'book an appointment']);
    expect(last.text).toBe((await playAll('en', ['book an appointment'], 'P1')).last.text);
    expect(last.text).toContain(en.facts.askLetterSays);
  });

  test('a card that runs out is the first one, as the case says', async () => {
    const lines = ['vis timen min', '17. april 1991 900000000001', 'kortet mitt går ut snart'];
    const { last } = await playAll('nb', lines);
    expect(last.text).toContain(nb.caseSays.firstCard);
  });

  test('nothing of it counts for somebody else', async () => {
    const { last } = await playAll('en', [...recognised, 'my son needs to book an appointment']);
    expect(last.text).toContain(en.facts.askProblem);
  });
});
