import fc from 'fast-check';
import { createKeywordReader } from '../../../channels/sms/keywords.ts';
import { notForKeywords } from './not-for-keywords.ts';

const readKeyword = createKeywordReader();
const kindOf = (text: string) => readKeyword(text)?.kind;

const stops = 'STOP STOPP SLUTT AVSLUTT STOPALL UNSUBSCRIBE END QUIT CANCEL REVOKE OPTOUT STOGG стоп Arret'.split(' ');
const stopPhrases = ['stopp sms', 'meld meg av', 'Meld av', 'stop texting me', 'Ikkje send meg fleire meldingar'];
const starts = ['START', 'UNSTOP', 'start meldinger'];
const helps = ['HELP', 'HJELP', 'INFO', 'hvem er dette?', 'Kven er dette', "Who's this??", 'who is this'];

/** How people write one word by telephone. */
const dresses: readonly ((word: string) => string)[] = [
  (word) => word,
  (word) => word.toLowerCase(),
  (word) => word.toUpperCase(),
  (word) => `${word.charAt(0).toUpperCase()}${word.slice(1).toLowerCase()}`,
  (word) => `  ${word}\n`,
  (word) => `${word}!!!`,
  (word) => `«${word}».`,
  (word) => `“${word}”`,
  (word) => `🛑🛑 ${word} 😡`,
  (word) => `${word}🙏🏽`,
  (word) => `✋️${word}`,
  (word) => `- ${word} -`,
  (word) => `${word}, takk`,
  (word) => `Please ${word}`,
  (word) => `${word} please!`,
  (word) => `Hei, ${word}`,
  (word) => `\u200b${word}\ufeff`,
  (word) => word.replaceAll(/[a-z]/gi, (letter) => String.fromCodePoint((letter.codePointAt(0) ?? 0) + 0xfee0)),
  (word) => word.replace(/(\p{L})(?!.*\p{L})/u, '$1$1$1$1'),
];

describe.each([
  ['stop', [...stops, ...stopPhrases]],
  ['start', starts],
  ['help', helps],
] as const)('%s', (kind, words) => {
  test.each(words)('%s, however it is dressed', (word) => {
    expect(dresses.map((dress) => dress(word)).filter((text) => kindOf(text) !== kind)).toEqual([]);
  });
});

test('letter by letter it is the same word', () => {
  expect(['S T O P', 's.t.o.p.', 'S-T-O-P-P', 'H J E L P'].map(kindOf)).toEqual(['stop', 'stop', 'stop', 'help']);
});

test('a word of one language tells which, one of all does not', () => {
  const read = ['SLUTT', 'Stogg', 'unsubscribe', 'STOP', 'hjelp', 'Kven er dette?', 'help', 'start'].map(readKeyword);
  expect(read.map((keyword) => keyword?.language)).toEqual(['nb', 'nn', 'en', undefined, 'nb', 'nn', 'en', undefined]);
});

test.each(notForKeywords)('not for the one who carries the message: %s', (text) => {
  expect(readKeyword(text)).toBeUndefined();
});

test('there are sixty of those and more', () => {
  expect(new Set(notForKeywords).size).toBeGreaterThanOrEqual(60);
});

test('a keyword among other words is never one', () => {
  const word = fc.constantFrom('timen', 'min', 'i', 'Oslo', 'kortet', 'my', 'appointment', '12', 'mars');
  const around = fc.tuple(
    fc.array(word, { maxLength: 3 }),
    fc.constantFrom(...stops),
    fc.array(word, { minLength: 1 }),
  );
  fc.assert(
    fc.property(around, ([before, stop, after]) => {
      expect(readKeyword([...before, stop, ...after].join(' '))).toBeUndefined();
    }),
  );
});

test('any text is read, and a long one as nothing', () => {
  fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 2000 }), (text) => void readKeyword(text)));
  expect(
    ['stop '.repeat(200), 'S'.repeat(1_000_000), 'I am not '.repeat(100_000), '?'.repeat(100_000)].map(kindOf),
  ).toEqual([undefined, undefined, undefined, undefined]);
});
