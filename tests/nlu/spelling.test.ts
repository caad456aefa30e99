import { createRespeller } from '../../nlu/classifier/spelling.ts';
import { countWords } from '../../nlu/classifier/word-counts.ts';
import { aboutLinear, growth } from '../runner/growth.ts';

const written = [
  'jeg vil bestille time hos politiet 12 mars',
  'jeg vil flytte timen min',
  'når kommer kortet mitt',
  'jeg har mistet kortet mitt',
  'kan jeg reise uten kort',
  'min mann har mistet kortet sitt',
  'jeg kammer håret mitt',
];
const respell = createRespeller(countWords(written));

describe('hasty typing', () => {
  test.each([
    ['letters changed, swapped, doubled or left out', 'jeg hr mistt korett mtt', 'jeg har mistet kortet mitt'],
    ['of two words as near, the one that goes with its neighbours', 'når kmmer kortet', 'når kommer kortet'],
    ['and the other beside others', 'jeg kmmer håret', 'jeg kammer håret'],
    ['what nobody could have meant stays', 'jeg har xylofon', 'jeg har xylofon'],
    ['words of another language stay', 'cześć jęg mistęt', 'cześć jęg mistęt'],
    ['numbers stay', 'kan jeg rese 12 mars', 'kan jeg reise 12 mars'],
  ])('%s', (_kind, typed, meant) => {
    expect(respell(typed)).toBe(meant);
  });

  test('a text whose words are all known is left as it is, its marks included', () => {
    expect(respell('når kommer kortet mitt?!')).toBe('når kommer kortet mitt?!');
  });

  test('a text of unknown words costs no more than its length', () => {
    const words = 'kotet mistt polieit resie bestlle '.repeat(400);
    expect(growth(respell, words, 800)).toBeLessThan(aboutLinear);
  });
});
