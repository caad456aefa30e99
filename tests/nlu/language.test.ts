import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { type Language, languages } from '../../domain/language.ts';
import { createClassifier } from '../../nlu/classifier/classify.ts';
import { decodeModel } from '../../nlu/classifier/model-file.ts';
import { readRows } from '../../nlu/evaluation/read-rows.ts';
import { createLanguageReader } from '../../nlu/language.ts';

const path = (name: string) => fileURLToPath(new URL(name, import.meta.url));
const model = decodeModel(readFileSync(path('../../nlu/model.bin')));
const classify = createClassifier(model);
const readLanguage = createLanguageReader();
const heldOut = readRows(path('development.tsv'));

function languageOf(text: string, conversation?: Language) {
  const found = classify(text).languages;
  const byWords = new Map(languages.map((language) => [language, found[model.languages.indexOf(language)] ?? 0]));
  return readLanguage(text, byWords, conversation);
}

describe.each(languages)('sentences in %s', (language) => {
  const rows = heldOut.filter((row) => row.language === language);
  const rightShare = (conversation?: Language) =>
    rows.filter(({ text }) => languageOf(text, conversation).written === language).length / rows.length;

  // Measured: nb 97, nn 90, en 99; many are one word that both Norwegian languages share.
  test('are recognised by themselves', () => {
    expect(rightShare()).toBeGreaterThanOrEqual(0.88);
  });

  test('are recognised better in a conversation in that language', () => {
    expect(rightShare(language)).toBeGreaterThanOrEqual(0.93);
  });
});

test.each([
  ['Hvor er politiet', 'nb'],
  ['Kvar er politiet', 'nn'],
  ['where is police', 'en'],
  ['mistet kortet mitt', 'nb'],
  ['mista kortet mitt, kva gjer eg', 'nn'],
  ['my card lost', 'en'],
])('three words are enough: %s is %s', (text, written) => {
  expect(languageOf(text).written).toBe(written);
});

test.each(['ja', 'ok', 'Hei!', '12.04.2026', 'Bergen', '👍', ''])('%j says nothing of the language', (text) => {
  expect(languageOf(text, 'nn').written).toBe('nn');
  expect(languageOf(text, 'nb').written).toBe('nb');
});

test('a whole sentence in another language changes it', () => {
  expect(languageOf('Can we continue in English, please?', 'nb').written).toBe('en');
  expect(languageOf('Eg skjønar ikkje kva du meiner', 'nb').written).toBe('nn');
});

test.each([
  ['zgubiłem kartę pobytu', 'pl'],
  ['gdzie jest policja', 'pl'],
  ['he perdido mi tarjeta', 'es'],
  ["j'ai perdu ma carte", 'fr'],
  ['ich habe meine karte verloren', 'de'],
  ['kartımı kaybettim', 'tr'],
  ['kaarkaygii waa lumay', 'so'],
  ['pamečiau savo kortelę', 'lt'],
  ['jag har tappat mitt kort', 'sv'],
  ['мне нужна карта', 'ru'],
  ['як отримати картку', 'uk'],
  ['أين الشرطة', 'ar'],
  ['کارت من گم شده', 'fa'],
  ['ካርደይ ጠፊኡኒ', 'ti'],
  ['ฉันทำบัตรหาย', 'th'],
  ['我丢了居留卡', 'zh'],
])('%s is none of ours but %s', (text, tag) => {
  expect(languageOf(text, 'nb')).toMatchObject({ written: 'other', tag });
});

test.each(['Jeg heter Łukasz og har mistet kortet', 'Eg kjem frå Україна og treng kort', 'My name is Gülşen Yıldız'])(
  'a foreign name does not make a sentence foreign: %s',
  (text) => {
    expect(languageOf(text).written).not.toBe('other');
  },
);

test('a script that several languages share has no tag where its letters do not tell', () => {
  expect(languageOf('Москва')).toMatchObject({ written: 'other' });
  expect(languageOf('Москва').tag).toBeUndefined();
});
