import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { languages } from '../../domain/language.ts';
import { catalogues } from '../../texts/catalogue.ts';

const topics = [
  'cardAsId',
  'cardDelivery',
  'travel',
  'whatToBring',
  'atThePolice',
  'fee',
  'whoNeedsCard',
  'proof',
  'portalTrouble',
  'applicationStatus',
  'otherImmigration',
  'noFreeTimes',
  'aboutTheBot',
  'person',
  'myData',
  'complaint',
  'pages',
] as const;

const sentences = languages.flatMap((language) =>
  topics.flatMap((topic) =>
    Object.entries(catalogues[language][topic]).map(([role, text]) => ({ key: `${topic}.${role}`, language, text })),
  ),
);

const promises =
  /trygt|trygg|garanti|garanter|seinast|senest|\blov(er|ar) deg|\bsafe|secure|latest|guarant|promise|certainly|definitely/i;

test('nothing is promised, in any language', () => {
  expect(sentences.filter(({ text }) => promises.test(text))).toEqual([]);
});

test('no sentence has more than twenty words', () => {
  const long = sentences.flatMap(({ key, language, text }) =>
    text
      .split(/(?<=[.!?])\s+|\n/)
      .filter((sentence) => sentence.split(/\s+/).filter((word) => /\p{L}|\d|\{/u.test(word)).length > 20)
      .map((sentence) => `${language} ${key}: ${sentence}`),
  );
  expect(long).toEqual([]);
});

test('that the card is no proof of identity is said plainly in every language', () => {
  expect(catalogues.nb.cardAsId.never).toMatch(/^Oppholdskortet er aldri legitimasjon\./);
  expect(catalogues.nn.cardAsId.never).toMatch(/^Opphaldskortet er aldri legitimasjon\./);
  expect(catalogues.en.cardAsId.never).toMatch(/^The residence card is never proof of identity\./);
});

test('nynorsk is nynorsk and bokmål is bokmål', () => {
  const bokmaal = /\b(jeg|ikke|hva|hvor|hvordan|noe|dere|oppholds\w+|fra|hvis|kommer|bare|søker|gjelder)\b/i;
  const nynorsk = /\b(eg|ikkje|kva|kvar|korleis|noko|opphalds\w+|frå|kjem|berre|søkjer|gjeld|vere)\b/i;
  const written = (language: string) => sentences.filter((each) => each.language === language);
  expect(written('nn').filter(({ text }) => bokmaal.test(text))).toEqual([]);
  expect(written('nb').filter(({ text }) => nynorsk.test(text))).toEqual([]);
});

test('every sentence of the answers is used', () => {
  const folder = fileURLToPath(new URL('../../dialogs/', import.meta.url));
  const code = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(`${folder}${file}`, 'utf8'))
    .join('\n');
  const unused = topics.flatMap((topic) =>
    Object.keys(catalogues.nb[topic])
      .filter((role) => !isUsed(code, topic, role))
      .map((role) => `${topic}.${role}`),
  );
  expect(unused).toEqual([]);
});

/** By its key, or as a page, a theme or a reason that is put together with its topic. */
function isUsed(code: string, topic: string, role: string): boolean {
  if (code.includes(`'${topic}.${role}'`)) return true;
  if (topic === 'pages') return code.includes(`linkTo('${role}'`) || new RegExp(`['"]${role}['"][\\],]`).test(code);
  if (topic === 'otherImmigration') return code.includes(`answer: '${role}'`);
  return topic === 'whoNeedsCard' && ['eea', 'swiss', 'nordic', 'norwegian', 'visitor', 'svalbard'].includes(role);
}
