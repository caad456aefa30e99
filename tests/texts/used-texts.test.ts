import { globSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { pages } from '../../texts/nb/pages.ts';
import { chatWords } from '../../texts/widget/chat-words.ts';
import { launcherWords } from '../../texts/widget/launcher-words.ts';
import { portalWords } from '../../texts/widget/portal-words.ts';
import { spokenTexts } from './every-text.ts';
import { linkedPages } from './linked-pages.ts';

const root = fileURLToPath(new URL('../../', import.meta.url));

test('every sentence is said somewhere', () => {
  const code = codeIn('bots', 'channels', 'dialogs', 'domain', 'nlu', 'server');
  const unused = spokenTexts
    .filter(({ language, topic }) => language === 'nb' && topic !== 'pages')
    .filter(({ topic, role }) => !isSaid(code, topic, role))
    .map(({ topic, role }) => `${topic}.${role}`);
  expect(unused).toEqual([]);
});

test('every page that has a name is linked to', () => {
  const linked = linkedPages(codeIn('dialogs'));
  expect(Object.keys(pages).filter((page) => !linked.has(page))).toEqual([]);
  expect([...linked].filter((page) => !(page in pages))).toEqual([]);
});

test.each([
  ["links: [linkTo('travel', language)]", ['travel']],
  ["(['portal', 'udi'] as const).map((page) => linkTo(page, language))", ['portal', 'udi']],
  ["pages: ['udiContact', 'police'],", ['udiContact', 'police']],
  ["function a(b: C): readonly Page[] {\n  return b ? ['fees'] : [...more(b), 'udi'];\n}", ['fees', 'udi']],
  ["{ value: 'travel' }, ['citizenship'], intent === 'fees', choices(['portal'])", []],
])('a page is linked to by its use, not by its name alone: %s', (code, pagesLinked) => {
  expect([...linkedPages(code)].sort()).toEqual(pagesLinked.toSorted());
});

test('every word of the window and of the demonstration page is shown somewhere', () => {
  const code = codeIn('widget');
  const keys = [chatWords.nb, launcherWords.nb, portalWords.nb].flatMap(Object.keys);
  expect(keys.filter((key) => !new RegExp(`\\b${key}\\b`).test(code))).toEqual([]);
});

function codeIn(...folders: string[]): string {
  return folders
    .flatMap((folder) => globSync(`${root}${folder}/**/*.ts`))
    .filter((file) => !file.includes('/nlu/examples/'))
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');
}

/** By its key as it stands, or by a key that is put together of its beginning and a value the code knows. */
function isSaid(code: string, topic: string, role: string): boolean {
  if (code.includes(`'${topic}.${role}'`)) return true;
  return Array.from(role, (_letter, length) => length).some((length) => {
    const value = role.slice(length);
    const isKnown = code.includes(`'${value}'`) || /^[1-7]$/.test(value);
    return isKnown && code.includes(`\`${topic}.${role.slice(0, length)}\${`);
  });
}
