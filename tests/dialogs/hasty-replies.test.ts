import { catalogues } from '../../texts/catalogue.ts';
import { playAll } from './play-all.ts';

const { en, nb, nn } = catalogues;

test.each([
  ['en', 'my card has not come yet', 'feb 2'],
  ['nb', 'kortet har ikke kommet', '2. februar'],
  ['nn', 'kortet har ikkje kome', '2. februar'],
] as const)(
  '%s: a day of the photo without a year is the last one, not one of next year',
  async (language, first, day) => {
    const { last } = await playAll(language, [first, day]);
    expect(last.text).toContain('2026');
    expect(last.text).not.toContain('2027');
  },
);

test('a photo that is to be taken next month stays where it is', async () => {
  const { last } = await playAll('en', ['my card has not come yet', '2 april']);
  expect(last.text).toContain('2 April 2026');
});

test('who does not quite know has answered, whatever that reminds of', async () => {
  const { last } = await playAll('nb', [
    'jeg har mistet kortet, arbeidstillatelse',
    'Ghana',
    'vet ikke helt, 2027 en gang',
  ]);
  expect(last.text).toContain(nb.facts.askWhereabouts);
});

test.each([
  ['2027', en.facts.askWhereabouts],
  ['some time in 2027', en.facts.askWhereabouts],
  ['2026', en.facts.exactPermitExpiresWithoutCard],
])('a year is a time to run out in, where that says enough: %s', async (year, said) => {
  const { last } = await playAll('en', ['I lost my card, I have a work permit', 'Ghana', year]);
  expect(last.text).toContain(said);
});

test('a place is a yes to finding a time, and the advice is not said twice', async () => {
  const { turns, last } = await playAll('nn', ['eg treng første kort', 'må møte hos politiet', 'bur i Førde'], 'P1');
  expect(turns[1]?.text).toContain(nn.guidance.askFindTime);
  expect(last.text).toContain(nn.station.askWhich);
  expect(last.text).not.toContain(nn.advice.bookFirstCard);
});

test('an advice whose dates change is said anew', async () => {
  const lines = ['my family permit expires on 20 april', 'Ghana', 'no', 'no, 25 april'];
  const { last } = await playAll('en', lines);
  expect(last.text).toContain(en.talk.corrected);
  expect(last.text).toContain('25 April 2026');
});

test('who says the errand once more is asked its question once more, and has not been misunderstood', async () => {
  const { last } = await playAll('en', ['when will the card come?', 'it has not come']);
  expect(last.text).toBe(en.cardDelivery.askPoliceDay);
});
