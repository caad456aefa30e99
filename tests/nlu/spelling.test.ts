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
const readings = createRespeller(countWords(written));
const respell = (typed: string) =>
  readings(typed)[0]
    ?.words.filter((word) => word !== '')
    .join(' ') ?? typed;

describe('hasty typing', () => {
  test.each([
    ['letters changed, swapped, doubled or left out', 'jeg hr mistt korett mtt', 'jeg har mistet kortet mitt'],
    ['of two words as near, the one that goes with its neighbours', 'når kmmer kortet', 'når kommer kortet'],
    ['and the other beside others', 'jeg kmmer håret', 'jeg kammer håret'],
    ['what nobody could have meant stays', 'jeg har xylofon', 'jeg har xylofon'],
    ['words of another language stay', 'cześć jęg mistęt', 'cześć jęg mistęt'],
    [
      'a letter swapped with the space beside it',
      'jeg vi lbestille tim ehos politiet',
      'jeg vil bestille time hos politiet',
    ],
    ['that, and a slip in one of the two words', 'når komme rkrtet mitt', 'når kommer kortet mitt'],
    ['a space nobody meant', 'jeg har mis tet kortet', 'jeg har mistet kortet'],
    ['a space left out', 'jeg har mistetkortet', 'jeg har mistet kortet'],
    ['three slips in a long word', 'jeg vil bestille time hos plitieett', 'jeg vil bestille time hos politiet'],
    ['numbers stay', 'kan jeg rese 12 mars', 'kan jeg reise 12 mars'],
  ])('%s', (_kind, typed, meant) => {
    expect(respell(typed)).toBe(meant);
  });

  test('a text whose words are all known is left as it is, its marks included', () => {
    expect(respell('når kommer kortet mitt?!')).toBe('når kommer kortet mitt?!');
  });

  test('a word that may be two others is heard as both, the likelier more', () => {
    const both = readings('jeg kmmer kortet');
    expect(both.map(({ words }) => words.join(' '))).toEqual(
      expect.arrayContaining(['jeg kommer kortet', 'jeg kammer kortet']),
    );
    const shares = both.map(({ share }) => share);
    expect(shares).toEqual(shares.toSorted((one, other) => other - one));
    expect(shares.reduce((sum, share) => sum + share, 0)).toBeCloseTo(1);
  });

  test('what was meant stands in place of each word typed', () => {
    expect(readings('mis tet kortet')[0]?.words).toEqual(['mistet', '', 'kortet']);
    expect(readings('mistetkortet mtt')[0]?.words).toEqual(['mistet kortet', 'mitt']);
  });

  test('a text of unknown words costs no more than its length', () => {
    const words = 'kotet mistt polieit resie bestlle '.repeat(400);
    expect(growth(respell, words, 800)).toBeLessThan(aboutLinear);
  });
});
