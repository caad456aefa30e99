import { catalogues } from '../../texts/catalogue.ts';
import { playAll } from './play-all.ts';

const { en, nb } = catalogues;

describe('two people in one message', () => {
  const both = ['my card is damaged and my husbands has expired', 'Ghana', 'permanent', 'norway', 'no'];
  const others = 'The card of my husband, wife or partner';

  test('the second is noted at once, and the first way on after the advice for the first', async () => {
    const { turns, last } = await playAll('en', both);
    expect(turns[0]?.text).toContain('it is also about the card of your husband, wife or partner');
    expect(last.outcome).toBe('order-new-card');
    expect(last.choices.slice(0, 2)).toEqual([others, en.intents['book-appointment']]);
  });

  test.each(['yes', '1', others])('%j takes the second', async (reply) => {
    const { last } = await playAll('en', [...both, reply]);
    expect(last.journey).toBe('guidance');
    expect(last.text).toContain('This is about the card of your husband, wife or partner.');
    expect(last.text).toContain(en.facts.askProblem);
  });

  test.each([
    ['en', 'me and my wife lost our cards', 'husband, wife or partner'],
    ['nb', 'jeg og mannen min har mistet kortene våre', 'ektefellen eller samboeren'],
    ['nn', 'kona mi og eg har mista korta våre', 'ektefellen eller sambuaren'],
  ] as const)('%s: named in one breath, the writer comes first: %s', async (language, words, other) => {
    const { last } = await playAll(language, [words, 'Sveits', 'ja']);
    expect(last.text).toContain(other);
    expect(last.journey).toBe('guidance');
  });

  test('whom one lives with is no second card', async () => {
    const { last } = await playAll('en', ['I live in Bergen with my wife and I lost my card']);
    expect(last.text).not.toContain('afterwards');
  });

  test('thanks leaves it to be chosen, and nobody is offered twice', async () => {
    const { turns, last } = await playAll('en', [...both, 'thanks', others, '{3}', 'Switzerland']);
    expect(turns.at(-4)?.choices[0]).toBe(others);
    expect(last.outcome).toBe('order-new-card');
    expect(last.choices).not.toContain(others);
  });
});

describe('another person at an open question', () => {
  test.each([
    ['en', 'now my son'],
    ['en', "my son's card"],
    ['nb', 'nå er det sønnen min'],
    ['nn', 'no sonen min'],
  ] as const)('%s: %j turns to their card, and the one that is left is not forgotten', async (language, reply) => {
    const own = { en: 'I lost my card', nb: 'jeg har mistet kortet mitt', nn: 'eg har mista kortet mitt' };
    const noted = { en: 'also about your own card', nb: 'ditt eget kort', nn: 'ditt eige kort' };
    const child = { en: 'the card of your child', nb: 'kortet til barnet ditt', nn: 'kortet til barnet ditt' };
    const { turns, last } = await playAll(language, [own[language], 'Ghana', 'permanent', reply, '{1}', 'Switzerland']);
    expect(turns[3]?.text).toContain(noted[language]);
    expect(turns[3]?.text).toContain(child[language]);
    expect(last.choices[0]).toMatch(/^(?:My own card|Mitt eget kort|Mitt eige kort)$/);
  });

  test('no meg is now me', async () => {
    const { last } = await playAll('nn', ['mora mi har mista kortet sitt', 'Sveits', 'no meg']);
    expect(last.text).toContain(catalogues.nn.facts.askProblem);
  });

  test('no wife is nobody to turn to', async () => {
    const { last } = await playAll('en', ['I lost my card', 'no wife']);
    expect(last.text).toContain(en.talk.didNotUnderstandAnswer);
  });

  test('a no before it puts right whose card it is', async () => {
    const { last } = await playAll('nb', ['jeg har mistet kortet mitt', 'nei, sønnen min']);
    expect(last.text).toContain(nb.talk.leavingErrand);
    expect(last.text).not.toContain('ditt eget kort');
  });

  test.each(['and my wife? she is from Brazil', 'what about my wife'])(
    'after an answer %j begins hers',
    async (words) => {
      const { last } = await playAll('en', ['do germans need a card?', words]);
      expect(last.text).toContain('This is about the card of your husband, wife or partner.');
    },
  );

  test('a baby named in passing makes nobody a child', async () => {
    const { last } = await playAll('en', ['book an appointment in Drammen', '{1}', '{1}', 'can i bring my baby'], 'P5');
    expect(last.text).not.toContain('I have noted that');
  });

  test('after the advice they get theirs, too', async () => {
    const { turns } = await playAll('en', ['I lost my card', 'Switzerland', 'now my son', 'what about me?']);
    expect(turns[2]?.text).toContain('This is about the card of your child.');
    expect(turns[3]?.text).toContain(en.advice['noCard-swiss']);
  });
});
