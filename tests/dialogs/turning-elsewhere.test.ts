import { catalogues } from '../../texts/catalogue.ts';
import { playAll } from './play-all.ts';

const { en, nb } = catalogues;

describe('in the middle of an errand about somebody else', () => {
  test('a question about oneself begins one’s own, with what it says', async () => {
    const lines = ['min mann har mistet kortet sitt', 'Ghana', 'og jeg da? jeg har permanent og kortet er gått ut'];
    const { turns, last } = await playAll('nb', lines);
    expect(turns[0]?.text).toContain('Dette gjelder kortet til ektefellen eller samboeren');
    expect(last.text).toContain('Det tar vi etterpå.');
    expect(last.text).not.toContain('Dette gjelder kortet til ektefellen eller samboeren');
    expect(last.journey).toBe('guidance');
  });

  test('one’s own is left for theirs, and whose it is about is said once', async () => {
    const lines = ['I lost my card', 'Ghana', 'what about my wife?', '{1}', 'Ghana', 'permanent', '{1}', '{1}'];
    const { turns } = await playAll('en', lines);
    const about = turns.map(({ text }) => text.split('the card of your husband, wife or partner').length - 1);
    expect(about).toEqual([0, 0, 1, 0, 0, 0, 0, 0]);
  });

  test.each([
    ['en', 'my wife lost her card, she is from Peru', 'and mine expires next week', 'We will take that afterwards.'],
    ['nb', 'kona mi har mistet kortet, hun er fra Peru', 'og mitt går ut neste uke', 'Det tar vi etterpå.'],
    ['nn', 'kona mi har mista kortet, ho er frå Peru', 'og mitt går ut neste veke', 'Det tek vi etterpå.'],
  ] as const)('what runs out for the writer is not put on the other: %s', async (language, theirs, own, later) => {
    const { last } = await playAll(language, [theirs, own]);
    expect(last.text).toContain(later);
    expect(last.text).not.toContain(catalogues[language].talk.corrected);
  });
});

describe('what is said beside the open question', () => {
  test('two side questions are both answered, what they ask is asked once, and the errand stands', async () => {
    const lines = ['eg har mista kortet mitt', 'kor mykje kostar det og når kjem kortet?', '{2}'];
    const { turns, last } = await playAll('nn', lines);
    const question = catalogues.nn.cardDelivery.askPoliceDay;
    expect(turns[1]?.text.split(question)).toHaveLength(2);
    expect(turns[1]?.text).toContain('300 kroner');
    expect(last.text).toContain(catalogues.nn.facts.askCitizenship);
    expect(last.journey).toBe('guidance');
  });

  test('a booking waits while a side question is answered', async () => {
    const { last } = await playAll('nb', ['bestille time', '{1}', 'når får jeg kortet?', '{1}'], 'P5');
    expect(last.journey).toBe('bookAppointment');
    expect(last.text).toContain(nb.station.askWhereForBooking);
  });

  test('when there is no answer to take back, it is said how to put right what was understood', async () => {
    const { turns, last } = await playAll('nb', [
      'Jeg har mistet kortet, jeg er fra Somalia',
      'tilbake',
      'nei, jeg er fra Sveits',
    ]);
    expect(turns[1]?.text).toContain(nb.talk.takeBackByWords);
    expect(last.outcome).toBe('no-card-needed');
  });

  test('a day that nobody asked for begins nothing', async () => {
    const { last } = await playAll('en', ['I lost my card', '{1}', '2 November 1986'], 'P5');
    expect(last.text).toContain(en.talk.didNotUnderstandAnswer);
    expect(last.journey).toBe('guidance');
  });

  test('a promise is refused, and the question asked again', async () => {
    const { last } = await playAll('nb', ['jeg har mistet kortet', 'er det sikkert?']);
    expect(last.text).toContain(nb.talk.cannotPromise);
    expect(last.text).toContain(nb.facts.askCitizenship);
  });
});

describe('after an errand has ended', () => {
  const advised = ['I lost my card', 'Switzerland'];

  test('yes, no and thanks lead on from what was offered, and a number picks from it', async () => {
    const { turns, last } = await playAll('en', [...advised, 'ok', 'thanks', 'no', '1']);
    const [, first, ...words] = turns.map(({ choices }) => choices);
    expect(words.slice(0, 3)).toEqual([first, first, first]);
    expect(turns[2]?.text).toBe(en.talk.whatNow);
    expect(last.text).toContain(en.whoNeedsCard.swiss);
  });

  const booked = ['book an appointment in Drammen', '{1}', '{1}', '{1}', 'yes'];

  test.each(['cancel', 'cancel it'])('%s is about the appointment that was just booked', async (words) => {
    const { last } = await playAll('en', [...booked, words], 'P1');
    expect(last.journey).toBe('cancelAppointment');
    expect(last.text).toContain('Are you sure');
  });

  test('another week moves it', async () => {
    const { last } = await playAll('en', [...booked, 'move it to next week'], 'P1');
    expect(last.journey).toBe('moveAppointment');
  });

  test('the station that was shown is the one that is asked about', async () => {
    const { last } = await playAll('en', ['where is the police in Bodø', 'is it open now?']);
    expect(last.text).toContain('Bodø politistasjon');
    expect(last.text).not.toContain('Fauske');
    expect(last.journey).toBeNull();
  });
});

describe('words beside the errand', () => {
  test.each([
    ['Jeg er statsborger i Somalia og har mistet kortet mitt', 'guidance', nb.facts.askPermit],
    ['eg er statslaus, opphaldskortet mitt vart stole i Sverige', 'guidance', catalogues.nn.facts.askPermit],
  ])('%s', async (words, journey, question) => {
    const { last } = await playAll('nb', [words]);
    expect(last.journey).toBe(journey);
    expect(last.text).toContain(question);
  });

  test('an asylum seeker hears where the card of asylum seekers is, Oslo included', async () => {
    const { last } = await playAll('en', ['I am an asylum seeker, lost my card']);
    expect(last.text).toContain(en.advice['noPermit-asylum-seekers-card']);
    expect(last.text).toContain('In Oslo');
  });

  test('from Svalbard a lost card is reported all the same', async () => {
    const { last } = await playAll('nb', ['jeg bor på svalbard og har mistet kortet', 'Ghana']);
    expect(last.outcome).toBe('no-card-needed');
    expect(last.text).toContain(nb.notes['report-the-loss-first']);
    expect(last.text).toContain(nb.notes['card-needed-on-the-mainland']);
  });

  test('who insists on booking hears kindly why not, and nothing is cancelled', async () => {
    for (const words of ['bestill time likevel', 'book anyway', 'bestill uansett', 'still want an appointment']) {
      const { last } = await playAll('nb', ['jeg har mistet kortet', 'Sveits', words]);
      expect(last.text).toContain(nb.guidance.kindlyNot);
    }
  });
});

describe('two errands in one message', () => {
  test.each([
    ['en', 'lost my card, and where is the police in Bodø', 'Bodø politistasjon', en.facts.askCitizenship],
    ['nb', 'Kortet mitt er stjålet, og hva koster et nytt?', '300', nb.facts.askCitizenship],
  ] as const)('%s: the one is answered and the other begun: %s', async (language, text, answered, asked) => {
    const { last } = await playAll(language, [text]);
    expect(last.text).toContain(answered);
    expect(last.text).toContain(asked);
  });
});

describe('a language that is none of ours', () => {
  test.each([
    ['Guten Tag, ich habe meine Karte verloren und brauche eine neue', 'Deutsch'],
    ['Cześć, zgubiłem kartę', 'polski'],
    ['مرحبا فقدت بطاقتي', 'العربية'],
  ])('is named in itself, and ours and a person are offered: %s', async (text, name) => {
    const { last } = await playAll('nb', [text]);
    expect(last.text).toContain(`${name}: Jeg forstår dessverre bare norsk og engelsk.`);
    expect(last.choices).toEqual(['Norsk bokmål', 'Norsk nynorsk', 'English', nb.intents['talk-to-person']]);
  });

  test('is left for one of ours by pressing it', async () => {
    const { last } = await playAll('nb', ['Hola, ¿dónde está mi tarjeta?', '{3}']);
    expect(last.text).toContain(en.talk.languageChanged);
  });
});

describe('a piece of an offered answer is that answer, whatever it reminds of', () => {
  test.each([
    ['nb', 'må møte hos politiet', 'book-first-card'],
    ['nb', 'kortet kommer i posten', 'first-card-by-post'],
    ['nn', 'må møte hos politiet', 'book-first-card'],
    ['en', 'the card comes by post', 'first-card-by-post'],
  ] as const)('%s: %s', async (language, reply, outcome) => {
    const first = { nb: 'jeg trenger første kort', nn: 'eg treng første kort', en: 'I need my first card' };
    const { last } = await playAll(language, [first[language], reply], 'P1');
    expect(last.outcome).toBe(outcome);
  });
});

describe('whoever is moving an appointment may keep it', () => {
  test.each([
    ['en', 'no keep it'],
    ['nb', 'nei behold timen'],
    ['nn', 'eg vil behalde timen'],
  ] as const)('%s: %s', async (language, reply) => {
    const words = {
      nb: ['bestille time', 'flytt timen'],
      nn: ['tinge time', 'flytt timen'],
      en: ['book an appointment', 'move my appointment'],
    }[language];
    const [book = '', move = ''] = words;
    const booked = [book, '1', '3045', '1', '1', '1'];
    const { last } = await playAll(language, [...booked, move, '1', reply], 'P1');
    expect(last.journey).toBeNull();
    expect(last.text).toContain(catalogues[language].talk.notDone);
  });
});
