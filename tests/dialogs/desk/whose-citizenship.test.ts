import { factsRead } from '../../../dialogs/caseworkers/rules/facts-read.ts';
import { factInDoubt } from '../../../dialogs/caseworkers/rules/in-doubt.ts';
import { clockAt, monday } from '../../backend/world.ts';
import { understander } from './desk-of-a-test.ts';

const ground = { understander, clock: clockAt(monday) };

function read(text: string) {
  const facts = factsRead(ground, text);
  return { facts, ask: factInDoubt(text, facts) };
}

test.each([
  'familiegjenforent med norsk mann, kort går ut 20. april',
  'familieinnvandring, mannen er norsk, kort går ut 20. april',
  'barnet er norsk, mor har familietillatelse til 20. april',
  'samboer som er svensk, familietillatelse til 20. april',
  'family reunification with Norwegian husband, permit to 20 April',
  'familiesameint med norsk mann, kort går ut 20. april',
])('whose family somebody came to is Norwegian, and they are not: %s', (text) => {
  const { facts, ask } = read(text);
  expect(facts).toMatchObject({ permit: 'temporary', basis: 'family' });
  expect(facts.citizenship).toBeUndefined();
  expect(ask).toBeUndefined();
});

test('whoever is told of with a citizenship of their own has that one', () => {
  const { facts, ask } = read('thai kvinne, mann som er norsk, familie til 20. april');
  expect(facts).toMatchObject({ citizenship: 'other', permit: 'temporary', basis: 'family' });
  expect(ask).toBeUndefined();
});

test.each([
  'mannen er norsk, kort mistet, permanent',
  'the son is Swedish, permanent, card lost',
  // Who has a permit is no Norwegian.
  'norsk statsborger, permanent, kort mistet',
  'hun er dansk, arbeidstillatelse til 20. april',
])('where it cannot be told whose it is, it is asked: %s', (text) => {
  expect(read(text).ask).toBe('citizenship');
});

test.each([
  ['hun er norsk, trenger kort', 'norwegian'],
  ['hun er polsk', 'eea'],
  ['datteren er syrisk, permanent, kort mistet', 'other'],
])('one who is told of alone has it: %s', (text, citizenship) => {
  const { facts, ask } = read(text);
  expect(facts.citizenship).toBe(citizenship);
  expect(ask).toBeUndefined();
});
