import { casesOf, read, written } from './reading.ts';

test.each(
  casesOf(`
    kollektiv beskyttelse, dobbelt statsborger Polen => dual-with-eea
    I'm a dual citizen of Poland => dual-with-eea
    eg har dobbelt statsborgarskap, Noreg og Chile => norwegian
    dobbelt statsborger Ukraina => -
    I'm Polish, not a dual citizen => eea
  `),
)('of two citizenships one is named: %s → %s', (message, expected) => {
  expect(written(read(message).citizenship)).toBe(expected);
});

test.each(
  casesOf(`
    permanent, kort går ut 1. mai, mistet pass => card-expired
    permanent permit, card expires 1 May, lost passport => card-expired
    permanent, 3 år i utlandet, mister hun tillatelsen? => -
    mistet pass, kort og lommebok => lost
    jeg har mistet passet og kortet => lost
    jeg har mistet oppholdstillatelsen min => lost
  `),
)('what was lost beside the card is no lost card: %s → %s', (message, expected) => {
  expect(written(read(message).reason)).toBe(expected);
});

test.each(
  casesOf(`
    kortet går ut om 3 måneder og 1 dag => 2026-06-17
    my card expires in 2 weeks and 3 days => 2026-04-02
    my card expires in 2 weeks and I need help => 2026-03-30
  `),
)('a length of two parts is both: %s → %s', (message, expected) => {
  expect(written(read(message).expires)).toBe(expected);
});

test('who a husband is makes the card no husband’s', () => {
  const details = read('I have a family permit to 20 April, my husband who is Norwegian left');
  expect(details.whose).toBeUndefined();
  expect(details.citizenship).toBeUndefined();
  expect(details.theirCitizenship).toBe('norwegian');
});
