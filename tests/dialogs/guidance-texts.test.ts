import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from '@formatjs/icu-messageformat-parser';
import { adviceLines } from '../../dialogs/advice-lines.ts';
import { addDays, day } from '../../domain/day.ts';
import { phones } from '../../domain/facts/phones.ts';
import { languages } from '../../domain/language.ts';
import { notes } from '../../domain/outcome.ts';
import { decide } from '../../domain/rules/decide.ts';
import type { Situation } from '../../domain/situation.ts';
import { createWorkingDays } from '../../domain/working-days.ts';
import { catalogues } from '../../texts/catalogue.ts';
import { createSpeaker, type Message } from '../../texts/words.ts';
import { randomFrom } from '../backend/world.ts';
import { valuesOn } from '../rules/combinations.ts';

const topics = ['facts', 'known', 'advice', 'notes', 'guidance'] as const;
const today = day('2026-03-16');

const texts = languages.flatMap((language) =>
  topics.flatMap((topic) =>
    Object.entries(catalogues[language][topic]).map(([role, text]) => ({ key: `${topic}.${role}`, language, text })),
  ),
);

const promises =
  /trygt|trygg|garanti|garanter|seinast|senest|\blov(er|ar) deg|\bsafe|secure|latest|guarant|promise|certainly|definitely/i;

test('every text is a message format that can be parsed', () => {
  expect(texts.length).toBeGreaterThan(500);
  for (const { text } of texts) expect(() => parse(text)).not.toThrow();
});

test('nothing is promised, in any language', () => {
  expect(texts.filter(({ text }) => promises.test(text))).toEqual([]);
});

test('no sentence has more than twenty words', () => {
  expect(
    texts.flatMap(({ key, language, text }) => longSentences(text).map((long) => `${language} ${key}: ${long}`)),
  ).toEqual([]);
});

test('nynorsk is nynorsk and bokmål is bokmål', () => {
  const bokmaal =
    /(?<!\p{L})(jeg|ikke|hva|hvem|hvor|hvordan|noe|oppholds\w+|tillatelse\w*|fra|hvis|kommer|bare|søker|gjelder|også|mistet|stjålet|fornyelse\w*|nå)(?!\p{L})/iu;
  const nynorsk =
    /(?<!\p{L})(eg|ikkje|kva|kven|kvar|korleis|noko|opphalds\w+|løyve\w*|frå|kjem|berre|søkjer|gjeld|vere|òg|mista|stole|fornying\w*|no)(?!\p{L})/iu;
  const written = (language: string) =>
    texts
      .filter((each) => each.language === language)
      .map((each) => ({ ...each, text: each.text.replaceAll('udi.no', '') }));
  expect(written('nn').filter(({ text }) => bokmaal.test(text))).toEqual([]);
  expect(written('nb').filter(({ text }) => nynorsk.test(text))).toEqual([]);
});

test('every text is used', () => {
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

describe('the advice for three thousand people', () => {
  const values = Object.entries(valuesOn(today));
  const below = randomFrom(7);
  const workingDays = createWorkingDays();
  const advised = Array.from({ length: 3000 }, (_, index) => {
    const situation: Situation = Object.fromEntries(
      values.map(([fact, answers]) => [fact, answers[below(answers.length)]]),
    );
    const on = addDays(today, index % 400);
    const decision = decide(situation, on, workingDays);
    if (decision.kind === 'undecided') throw new Error(`${decision.ask} was known`);
    return { ...decision, whose: 'mine' as const, today: on, situation };
  });

  test.each(languages)(
    'in %s: the point, its quote, identity once, and no number that is not in the facts',
    (language) => {
      const speak = createSpeaker(language);
      const known = Object.values(phones).map(({ number }) => number);
      const never = catalogues[language].advice.notIdentity;
      for (const found of advised) {
        const messages: Message[] = adviceLines(found, language).map(speak);
        const all = messages.map(({ text }) => text).join('\n');
        expect(messages.filter(({ text }) => text === never)).toHaveLength(1);
        expect(messages.some(({ quote }) => quote?.text === found.outcome.quote.text)).toBe(true);
        expect(messages.length).toBeLessThanOrEqual(5);
        expect(all).not.toMatch(promises);
        for (const number of all.match(/\b\d{5}\b|\b\d{2}( \d{2}){3}\b/g) ?? []) expect(known).toContain(number);
        if (found.outcome.kind === 'renew-permit') expect(messages[0]?.links.length).toBeGreaterThan(0);
      }
    },
  );
});

function longSentences(text: string): string[] {
  return text
    .replaceAll(/\{whose, select,.*\}\}/g, '{whose}')
    .split(/(?<=[.!?])\s+|\n/)
    .filter((sentence) => sentence.split(/\s+/).filter((word) => /\p{L}|\d|\{/u.test(word)).length > 20);
}

/** By its key, or put together from its topic, the beginning of its role and a value. */
function isUsed(code: string, topic: string, role: string): boolean {
  if (code.includes(`'${topic}.${role}'`)) return true;
  if (topic === 'notes') return notes.some((note) => note === role);
  const parts = role.split('-');
  return parts.some((_part, index) => index > 0 && code.includes(`\`${topic}.${parts.slice(0, index).join('-')}-\${`));
}
