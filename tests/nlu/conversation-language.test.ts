import { settleLanguage } from '../../bots/conversation-language.ts';
import { type Memory, memorySchema } from '../../dialogs/engine/memory.ts';
import { day } from '../../domain/day.ts';
import type { Language } from '../../domain/language.ts';
import { loadUnderstander } from '../../nlu/load-understander.ts';
import { layGround } from '../../server/house.ts';

const today = day('2026-03-16');
const understander = loadUnderstander(layGround());

/** The language of the conversation after a message, as answering hears it. */
function languageAfter(text: string, language: Language, languageSettled: boolean): Language {
  const memory: Memory = memorySchema.parse({ language, languageSettled });
  const isHeard = languageSettled || language !== 'nb';
  return settleLanguage(memory, understander.understand(text, { today, ...(isHeard && { language }) })).language;
}

describe.each(['nb', 'nn', 'en'] as const)('in a conversation in %s', (language) => {
  test.each([
    'India',
    'Bergen',
    'Bodø',
    'Tromsø',
    'Pakistan',
    'Oslo 0150',
    '3',
    '12.04.2026',
    'ja',
    'no',
    'yes',
    'ok',
    'asdf qwer',
    'Irish',
    'hei',
  ])('"%s" changes nothing', (text) => {
    expect(languageAfter(text, language, true)).toBe(language);
    expect(languageAfter(text, language, false)).toBe(language);
  });
});

test.each<[string, Language]>([
  ['book an appointment', 'en'],
  ['lost card', 'en'],
  ['I lost my card', 'en'],
  ['mista kortet', 'nn'],
  ['Kva kostar det', 'nn'],
  ['mistet kortet', 'nb'],
])('the first words tell the language where no page did: %s is %s', (text, language) => {
  expect(languageAfter(text, 'nb', false)).toBe(language);
});

test.each<[text: string, from: Language, to: Language]>([
  ['jeg vil bestille time i Bergen', 'en', 'nb'],
  ['eg vil tinge time i Bergen', 'en', 'nn'],
  ['I have lost my card, what do I do', 'nb', 'en'],
  ['I want to book an appointment', 'nn', 'en'],
  ['Eg skjønar ikkje kva du meiner', 'nb', 'nn'],
  ['jeg har mistet kortet mitt og trenger nytt', 'nn', 'nb'],
])('a real sentence changes it: %s, from %s to %s', (text, from, to) => {
  expect(languageAfter(text, from, true)).toBe(to);
});

test.each<[text: string, language: Language]>([
  ['Kor er politiet i Bodø?', 'nn'],
  ['bestille time', 'en'],
  ['politiet i Bodø', 'en'],
  ['kortet er borte', 'nn'],
  ['time hos politiet', 'nn'],
  ['lost card', 'nb'],
])('a few words do not: "%s" in %s', (text, language) => {
  expect(languageAfter(text, language, true)).toBe(language);
});
