import { isAmbiguousAboutLetter, letterSaysInReply } from '../../../nlu/details/letter.ts';
import { casesOf } from './reading.ts';

test.each(
  casesOf(`
    I do not need to go to the police => card-by-post
    I don't need to come => card-by-post
    no need to come => card-by-post
    need not come => card-by-post
    jeg trenger ikke møte => card-by-post
    jeg slipper å møte => card-by-post
    ikke nødvendig å møte => card-by-post
    eg treng ikkje møte => card-by-post
    not the police, by post => card-by-post
    jeg må møte => come-to-police
    eg må møte => come-to-police
    I must go to the police station => come-to-police
    må ikke møte => two ways
    jeg må ikke møte hos politiet => two ways
    eg må ikkje møte => two ways
    ikke møte hos politiet => two ways
    I must not go to police => two ways
    no police => two ways
    møte eller post => two ways
    police or post => two ways
  `),
)('“%s” says of the letter: %s', (text, expected) => {
  expect(letterSaysInReply(text) ?? (isAmbiguousAboutLetter(text) ? 'two ways' : undefined)).toBe(expected);
});
