import type { Heard } from '../../dialogs/hearing/heard.ts';
import { questionAbout } from '../../dialogs/questions/about-fact.ts';
import { day } from '../../domain/day.ts';
import { countries } from '../../domain/facts/countries.ts';
import { languages } from '../../domain/language.ts';
import { localMoment } from '../../domain/moment.ts';
import { loadUnderstander } from '../../nlu/load-understander.ts';
import { layGround } from '../../server/house.ts';
import { createSpeaker } from '../../texts/words.ts';

const today = day('2026-03-16');
const understander = loadUnderstander(layGround());
const question = questionAbout('citizenship', {});
const again = question.again ?? [];

function heard(text: string, lines = question.lines): Heard {
  const offered = lines.flatMap((line) => createSpeaker('nb')(line).choices);
  const understanding = understander.understand(text, { today, language: 'nb' });
  return { understanding, offered, today, now: localMoment('2026-03-16T10:00'), conversation: 'c' };
}

test.each(['nei', 'no', 'none of these', 'ingen av dem', 'ingen av disse'])(
  'once the countries were shown, %j is a country outside them, and not before',
  async (text) => {
    expect(await question.read(heard(text, again))).toEqual({ kind: 'answer', answer: { citizenship: 'other' } });
    expect(await question.read(heard(text))).toEqual({ kind: 'not-about-this' });
  },
);

test.each(['not in EU', 'ikke i EU', 'nei, ikkje EØS', 'outside the EEA'])(
  '%j is a country outside them',
  async (text) => {
    expect(await question.read(heard(text))).toEqual({ kind: 'answer', answer: { citizenship: 'other' } });
  },
);

test('a yes to the countries is asked which', async () => {
  expect(await question.read(heard('ja', again))).toMatchObject({
    kind: 'cannot',
    because: [{ text: 'facts.whichOfThese' }],
  });
});

test.each(languages)('the countries shown in %s are all that have rights of their own, and no others', (language) => {
  const [line] = again;
  const text = line === undefined ? '' : createSpeaker(language)(line).text;
  const named = countries.filter(({ names }) => new RegExp(`(?<!\\p{L})${names[language]}(?!\\p{L})`, 'u').test(text));
  const special = countries.filter(({ group }) => group !== 'other');
  expect(named.map(({ code }) => code).sort()).toEqual(special.map(({ code }) => code).sort());
});

test('a misspelled country is read and said back; one between two kinds of rights is asked about', async () => {
  expect(await question.read(heard('fillipinsk'))).toEqual({ kind: 'answer', answer: { citizenship: 'other' } });
  const back = (question.readBack?.(heard('fillipinsk')) ?? []).map((line) => createSpeaker('nb')(line).text);
  expect(back.join()).toContain('Filippinene');
  expect(question.readBack?.(heard('Filippinene'))).toEqual([]);
  const doubt = await question.read(heard('Austrlia'));
  const because = doubt.kind === 'cannot' ? doubt.because.map((line) => createSpeaker('en')(line).text) : [];
  expect(because.join()).toMatch(/Austria and Australia|Australia and Austria/);
  expect(question.readBack?.(heard('Austrlia'))).toEqual([]);
});

test.each([
  ['no, Ghana', 'mine', 'Ghana: borger av et land utenfor EU/EØS.'],
  ['no, somlia', 'mine', 'Jeg leser det som Somalia – borger av et land utenfor EU/EØS.'],
  ['nei, hun er fra Thailand', 'partner', 'Thailand: borger av et land utenfor EU/EØS.'],
  ['nei, jeg mente Polen', 'partner', 'Polen: borger av et EU/EØS-land.'],
] as const)('the correction %j is said back', (text, whose, said) => {
  const asked = questionAbout('citizenship', {}, { whose });
  const correction = heard(text);
  expect(asked.notice?.(correction)).toBeDefined();
  const back = (asked.readBack?.(correction) ?? []).map((line) => createSpeaker('nb')(line).text);
  expect(back.join()).toContain(said);
});
