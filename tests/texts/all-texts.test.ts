import { parse } from '@formatjs/icu-messageformat-parser';
import { type Language, languages } from '../../domain/language.ts';
import { catalogues } from '../../texts/catalogue.ts';
import { everyText, readings, shortTexts, spokenTexts, type Text } from './every-text.ts';
import { onlyBokmål, onlyNynorsk, otherNynorsk } from './words-of-one-norwegian.ts';

const longestSentence = 20;
/** Warm where people meet and part, and nowhere else. */
const mayExclaim = ['talk.hello', 'talk.helloAgain', 'talk.goodbye'];
const promises =
  /trygt|trygg|garant|senest|seinast|\blov(er|ar) deg|\bsafe|secure|latest|guarant|promise|certainly|definitely/i;

test('every text is a message that can be parsed', () => {
  expect(spokenTexts.length).toBeGreaterThan(1500);
  expect(shortTexts.length).toBeGreaterThan(500);
  for (const { text } of [...spokenTexts, ...shortTexts]) expect(() => parse(text)).not.toThrow();
});

test('no sentence has more than twenty words', () => {
  const long = everyText.flatMap(({ language, topic, role, text }) =>
    readings(text)
      .flatMap((reading) => reading.split(/(?<=[.!?:])\s+|\n/))
      .filter((sentence) => wordsOf(sentence).length > longestSentence)
      .map((sentence) => `${language} ${topic}.${role}: ${sentence}`),
  );
  expect(long).toEqual([]);
});

test('nothing is promised, in any language, and only a refusal speaks of promises', () => {
  const promising = everyText.filter(({ role, text }) => role !== 'cannotPromise' && promises.test(text));
  expect(keysOf(promising)).toEqual([]);
});

test('an exclamation mark stands in hello and goodbye, once', () => {
  const exclaiming = everyText.filter(({ text }) => text.includes('!'));
  expect([...new Set(exclaiming.map(({ topic, role }) => `${topic}.${role}`))]).toEqual(mayExclaim);
  expect(keysOf(exclaiming.filter(({ text }) => text.split('!').length > 2))).toEqual([]);
});

test.each([
  ['in a chat', spokenTexts],
  ['as a text message', shortTexts],
])('the three languages ask in the same places, %s', (_where, texts) => {
  const asking = (language: Language) =>
    texts
      .filter((each) => each.language === language && each.text.includes('?'))
      .map(({ topic, role }) => `${topic}.${role}`);
  expect(asking('nn')).toEqual(asking('nb'));
  expect(asking('en')).toEqual(asking('nb'));
});

describe('the two Norwegians keep apart', () => {
  test('bokmål has no word that only nynorsk has', () => {
    expect(foundIn('nb', onlyNynorsk)).toEqual([]);
  });

  test('nynorsk has no word that only bokmål has', () => {
    expect(foundIn('nn', onlyBokmål)).toEqual([]);
  });

  test('nynorsk keeps to one choice among its own forms', () => {
    expect(foundIn('nn', otherNynorsk)).toEqual([]);
  });

  test('both lists are long enough to notice, and share no word', () => {
    const [bokmål, nynorsk] = [listed(onlyBokmål), listed(onlyNynorsk)];
    expect(Math.min(bokmål.size, nynorsk.size)).toBeGreaterThanOrEqual(60);
    expect([...bokmål].filter((word) => nynorsk.has(word))).toEqual([]);
  });
});

test('that the card is no proof of identity is said plainly in every language', () => {
  expect(languages.map((language) => catalogues[language].cardAsId.never.split('.')[0])).toEqual([
    'Oppholdskortet er aldri legitimasjon',
    'Opphaldskortet er aldri legitimasjon',
    'The residence card is never proof of identity',
  ]);
});

function keysOf(texts: readonly Text[]): string[] {
  return texts.map(({ language, topic, role, text }) => `${language} ${topic}.${role}: ${text}`);
}

function wordsOf(sentence: string): string[] {
  return sentence.split(/\s+/).filter((word) => /[\p{L}\d…]/u.test(word));
}

function foundIn(language: Language, words: string): string[] {
  const wanted = listed(words);
  return everyText
    .filter((each) => each.language === language)
    .flatMap(({ topic, role, text }) =>
      [...text.replaceAll(/[\w@.-]+\.no\b/g, '').matchAll(/\p{L}+/gu)]
        .filter(([word]) => wanted.has(word.toLowerCase()))
        .map(([word]) => `${topic}.${role}: ${word}`),
    );
}

function listed(words: string): Set<string> {
  return new Set(words.trim().split(/\s+/));
}
