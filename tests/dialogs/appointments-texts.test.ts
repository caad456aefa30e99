import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { languages } from '../../domain/language.ts';
import { catalogues } from '../../texts/catalogue.ts';

const topics = [
  'station',
  'findStation',
  'slot',
  'identify',
  'bookAppointment',
  'showAppointment',
  'moveAppointment',
  'cancelAppointment',
] as const;

const sentences = languages.flatMap((language) =>
  topics.flatMap((topic) =>
    Object.entries(catalogues[language][topic]).map(([role, text]) => ({ key: `${topic}.${role}`, language, text })),
  ),
);

test('no sentence has more than twenty words', () => {
  const long = sentences.flatMap(({ key, language, text }) =>
    text
      .split(/(?<=[.!?])\s+|\n/)
      .filter((sentence) => sentence.split(/\s+/).length > 20)
      .map((sentence) => `${language} ${key}: ${sentence}`),
  );
  expect(long).toEqual([]);
});

test('nothing is promised: not safe, not the latest, not guaranteed', () => {
  const promises = /trygt|trygg|garant|senest|seinast|\bsafe|latest|guarant|promise|definitely/i;
  expect(sentences.filter(({ text }) => promises.test(text))).toEqual([]);
});

test('nynorsk is nynorsk and bokmål is bokmål', () => {
  const bokmaal = /\b(jeg|ikke|hva|hvor|hvilke\w*|noen|fra|hvis|kommer|bare|gjelder|timer|flyttet|bestille[rt]s)\b/i;
  const nynorsk = /\b(eg|ikkje|kva|kvar|nokon|frå|kjem|berre|gjeld|timar|flytta|framleis)\b/i;
  const written = (language: string) => sentences.filter((each) => each.language === language);
  expect(written('nn').filter(({ text }) => bokmaal.test(text))).toEqual([]);
  expect(written('nb').filter(({ text }) => nynorsk.test(text))).toEqual([]);
});

test('every sentence is used', () => {
  const folder = fileURLToPath(new URL('../../dialogs/', import.meta.url));
  const code = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(`${folder}${file}`, 'utf8'))
    .join('\n');
  const unused = sentences.filter(
    ({ key, language }) => language === 'nb' && !key.startsWith('findStation.weekday') && !code.includes(`'${key}'`),
  );
  expect(unused.map(({ key }) => key)).toEqual([]);
});

test('the three languages ask the same questions', () => {
  const asking = (language: string) =>
    sentences.filter((each) => each.language === language && each.text.includes('?')).map(({ key }) => key);
  expect(asking('nn')).toEqual(asking('nb'));
  expect(asking('en')).toEqual(asking('nb'));
});
