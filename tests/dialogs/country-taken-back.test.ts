import { catalogues } from '../../texts/catalogue.ts';
import { playAll } from './play-all.ts';

const first = { nb: 'jeg har mistet kortet', nn: 'eg har mista kortet', en: 'I lost my card' };

describe.each(['nb', 'nn', 'en'] as const)('in %s', (language) => {
  const { facts, talk } = catalogues[language];
  const no = language === 'en' ? 'no' : 'nei';
  const not = { nb: 'ikke', nn: 'ikkje', en: 'not' }[language];

  test('a bare no to a country that was said back asks for it again', async () => {
    const { last } = await playAll(language, [first[language], 'Gahna', no]);
    expect(last.text).toContain(talk.readWrong);
    expect(last.text).toContain(facts.askCitizenship);
  });

  test('the country of the first message is asked for, too', async () => {
    const from = { nb: 'jeg er fra Somlia', nn: 'eg er frå Somlia', en: 'I am from Somlia' }[language];
    const { last } = await playAll(language, [`${first[language]}, ${from}`, no, 'Sveits']);
    expect(last.outcome).toBe('no-card-needed');
  });

  test('where nothing was said back a no is no such thing', async () => {
    const { last } = await playAll(language, [first[language], 'Ghana', no]);
    expect(last.text).not.toContain(talk.readWrong);
    expect(last.text).toContain(facts.askPermit);
  });

  test('not the one but the other takes the other, of the same kind or not', async () => {
    const same = await playAll(language, [first[language], 'Iraq', `${not} Iraq, Ghana`]);
    expect(same.last.text).toContain(talk.corrected);
    expect(same.last.text).toContain('Ghana:');
    const other = await playAll(language, [first[language], 'Iraq', `${not} Iraq, Sveits`]);
    expect(other.last.outcome).toBe('no-card-needed');
  });
});
