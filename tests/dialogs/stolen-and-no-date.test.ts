import { catalogues } from '../../texts/catalogue.ts';
import { playAll } from './play-all.ts';

const inWords = {
  nb: {
    stolen: 'noen stjal kortet mitt, jeg er fra India og har arbeidstillatelse',
    gone: 'jeg vet ikke hvilken dag det var, men kortet er borte',
    lost: 'nei, jeg mistet det',
    unknown: 'vet ikke',
    here: 'ja, i Norge',
    onCard: 'på kortet',
  },
  nn: {
    stolen: 'nokon stal kortet mitt, eg er frå India og har arbeidsløyve',
    gone: 'kortet er jo borte',
    lost: 'nei, eg mista det',
    unknown: 'veit ikkje',
    here: 'ja, i Noreg',
    onCard: 'på kortet',
  },
  en: {
    stolen: 'somebody stole my card, I am from India and have a work permit',
    gone: 'I do not remember, the card is gone',
    lost: 'No, I lost it',
    unknown: 'I do not know',
    here: 'Yes, in Norway',
    onCard: 'on the card',
  },
} as const;

describe.each(['nb', 'nn', 'en'] as const)('in %s, a stolen card and a date nobody knows', (language) => {
  const { stolen, gone, lost, unknown, here, onCard } = inWords[language];
  const { advice, facts, known, notes, talk } = catalogues[language];

  test('the theft is reported whatever the date is, and the date is not looked for on the card', async () => {
    const { last } = await playAll(language, [stolen, unknown, here]);
    expect(last.outcome).toBe('ask-a-person');
    expect(last.text).toContain(notes['report-the-loss-first']);
    expect(last.text).toContain(advice['ask-expiry-unknown-without-card']);
    expect(last.text).not.toContain(onCard);
  });

  test('abroad it is the embassy that helps, whatever the date is', async () => {
    const { last } = await playAll(language, [stolen, unknown, '{2}']);
    expect(last.outcome).toBe('contact-embassy');
    expect(last.text).toContain(notes['report-the-loss-abroad']);
  });

  test('that it is gone leaves it stolen, before the advice and after it', async () => {
    const { turns, last } = await playAll(language, [stolen, gone, unknown, here, gone]);
    const all = turns.map(({ text }) => text).join('\n');
    expect(all).not.toContain(talk.corrected);
    expect(all).not.toContain(known['problem-lost']);
    expect(last.text).toContain(known['problem-stolen']);
  });

  test('that it was lost is an outright correction', async () => {
    const { turns, last } = await playAll(language, [stolen, lost, unknown, here]);
    expect(turns[1]?.text).toContain(talk.corrected);
    expect(turns[1]?.text).toContain(facts.askPermitExpires);
    expect(last.text).toContain(known['problem-lost']);
  });
});
