import fc from 'fast-check';
import segmentsCalculator from 'sms-segments-calculator';
import { withPlainCharacters } from '../../../channels/sms/plain-characters.ts';
import { carried } from '../../../channels/sms/segments.ts';

const { SegmentedMessage } = segmentsCalculator;

describe('segments', () => {
  test.each([
    ['', 'gsm-7', 0],
    ['a'.repeat(160), 'gsm-7', 1],
    ['a'.repeat(161), 'gsm-7', 2],
    ['a'.repeat(306), 'gsm-7', 2],
    ['a'.repeat(307), 'gsm-7', 3],
    ['Æøå'.repeat(53), 'gsm-7', 1],
    ['€'.repeat(80), 'gsm-7', 1],
    ['€'.repeat(81), 'gsm-7', 2],
    // The escape and its sign stay together: 76 of them in a part, and one place stays empty.
    ['€'.repeat(152), 'gsm-7', 2],
    ['€'.repeat(153), 'gsm-7', 3],
    ['š'.repeat(70), 'ucs-2', 1],
    ['š'.repeat(71), 'ucs-2', 2],
    ['š'.repeat(134), 'ucs-2', 2],
    ['š'.repeat(135), 'ucs-2', 3],
    // Both halves of a pair stay together: 33 of them in a part.
    ['😀'.repeat(35), 'ucs-2', 1],
    ['😀'.repeat(66), 'ucs-2', 2],
    ['😀'.repeat(67), 'ucs-2', 3],
  ])('of %j', (text, alphabet, segments) => {
    expect(carried(text)).toEqual({ alphabet, segments });
  });

  test('as somebody else counts them, whatever the text', () => {
    const character = fc.constantFrom(...'abcÆøå \n€{}[]^~|\\@£ñüÇçšŋß0123456789', '😀', '🇳');
    const text = fc.array(character, { maxLength: 500 }).map((characters) => characters.join(''));
    const onlyGsm = fc
      .array(fc.constantFrom(...'abcÆøå \n€{}[]^~|\\@£ñü0123'), { minLength: 100, maxLength: 700 })
      .map((characters) => characters.join(''));
    fc.assert(
      fc.property(fc.oneof(text, onlyGsm), (each) => {
        const { encodingName, segmentsCount } = new SegmentedMessage(each);
        const segments = each === '' ? 0 : segmentsCount;
        expect(carried(each)).toEqual({ alphabet: encodingName === 'GSM-7' ? 'gsm-7' : 'ucs-2', segments });
      }),
      { numRuns: 400 },
    );
  });
});

describe('plain characters', () => {
  test.each([
    ['10\u00a0000\u202fkroner, \u2212\u00a05', '10 000 kroner, - 5'],
    ['«ja» “yes” ‘no’ police’s …', '"ja" "yes" \'no\' police\'s ...'],
    ['09.00–14.30 — ja', '09.00-14.30 - ja'],
    ['• Ta med pass\n•Ta med kort', '- Ta med pass\n- Ta med kort'],
    ['soft\u00adhyphen', 'softhyphen'],
    ['cafe\u0301', 'café'],
  ])('%j becomes %j', (printed, plain) => {
    expect(withPlainCharacters(printed)).toBe(plain);
    expect(carried(plain).alphabet).toBe('gsm-7');
  });

  test('no letter of a name is lost, and what has another alphabet keeps it', () => {
    const names = 'Åse Ærø Øyvind Zoë François Nguyễn Kárášjohka Ŋiŋŋi Đuro Žižek Łukasz Дмитро';
    expect(withPlainCharacters(names)).toBe(names);
    expect(carried(names).alphabet).toBe('ucs-2');
  });
});
