import { caseSchema, casesSchema } from '../../backend/embedded/case-file.ts';
import { caseRegister } from '../../backend/embedded/case-register.ts';
import { situationOfCase } from '../../backend/embedded/case-situation.ts';
import { demonstrationCases } from '../../backend/embedded/demonstration-cases.ts';
import { day } from '../../domain/day.ts';
import { citizenshipCalled, countries } from '../../domain/facts/countries.ts';

const record = { id: 'P1', name: 'Prøve', caseReference: '900000000001', birthDate: '1990-01-01' };
const situationOf = (facts: object) => situationOfCase(caseSchema.parse({ ...record, ...facts }));

describe('what a case says about the person', () => {
  test.each([
    [{ permit: 'temporary' }, { permit: 'temporary' }],
    [{ permit: 'Permanent' }, { permit: 'permanent' }],
    [{ permit: 'permanent-right' }, { permit: 'permanent-right' }],
    [{ permit: 'collective protection' }, { permit: 'collective-protection' }],
    [{ permit: 'work' }, { permit: 'temporary', basis: 'work' }],
    [{ permit: 'study' }, { permit: 'temporary', basis: 'study' }],
    [
      { permit: 'work', basis: 'family' },
      { permit: 'temporary', basis: 'family' },
    ],
    [{ permit: 'golden visa' }, {}],
    [{ permit: null, citizenship: '', basis: undefined, permitExpires: null }, {}],
    [{ citizenship: 'Sverige' }, { citizenship: 'nordic' }],
    [{ citizenship: 'DE' }, { citizenship: 'eea' }],
    [{ citizenship: 'schweiz' }, {}],
    [{ appliedThrough: 'portal' }, { appliedThrough: 'portal' }],
    [{ appliedThrough: 'Embassy' }, { appliedThrough: 'elsewhere' }],
    [{ appliedThrough: 'pigeon' }, {}],
    [{ permitExpires: '2026-04-15' }, { permitExpires: '2026-04-15' }],
    [
      { problem: 'stolen', orderedNewCard: 'yes' },
      { problem: 'stolen', orderedNewCard: 'yes' },
    ],
    [{ constructor: 'x', shoeSize: 43 }, {}],
    [{ permit: { kind: 'temporary' }, basis: 7, citizenship: true }, {}],
    [{ caseReference: 900000000001, permit: 'permanent' }, { permit: 'permanent' }],
    [{ permit: 'constructor', appliedThrough: 'constructor', citizenship: 'constructor' }, {}],
  ])('%j is %j', (facts, situation) => {
    expect(situationOf(facts)).toEqual(situation);
  });

  test.each([{ caseReference: '12345' }, { birthDate: '1990-02-30' }, { permitExpires: 'soon' }, { id: '' }])(
    'a file with %j is refused',
    (wrong) => {
      expect(caseSchema.safeParse({ ...record, ...wrong }).success).toBe(false);
    },
  );

  test('two cases with one id or one case reference are refused', () => {
    const twice = (change: object) => casesSchema.parse([record, { ...record, ...change }]);
    expect(() => caseRegister(twice({ id: 'P2' }))).toThrow('same case reference');
    expect(() => caseRegister(twice({ caseReference: '900000000002' }))).toThrow('same id');
  });
});

test('the demonstration has eight people who can be told apart in every way, and whose records all say something', async () => {
  const people = await demonstrationCases(day('2026-03-16'));
  expect(people.map(({ id }) => id)).toEqual(['P1', 'P2', 'P3', 'P4', 'P5', 'P6', 'P7', 'P8']);
  const register = caseRegister(people);
  for (const { id } of people) expect(register.require(id).situation).toMatchObject({ citizenship: 'other' });
  for (const { phone } of people) expect(phone).toMatch(/^\+47 990 00 00\d$/);
  expect(new Set(people.map(({ phone }) => phone)).size).toBe(8);
  expect(people.map((each) => situationOfCase(each).permit)).toEqual([
    'temporary',
    'temporary',
    'temporary',
    'permanent',
    'permanent',
    'eea-family-card',
    'collective-protection',
    'temporary',
  ]);
});

describe('countries', () => {
  const eea = 'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE IS LI NO'.split(' ');

  test('hold exactly the thirty of the EEA, the Nordic ones apart', () => {
    const inside = countries.filter(({ group }) => ['norwegian', 'nordic', 'eea'].includes(group));
    expect(inside.map(({ code }) => code).sort()).toEqual(eea.toSorted());
    expect(countries.filter(({ group }) => group === 'nordic').map(({ code }) => code)).toEqual([
      'SE',
      'DK',
      'FI',
      'IS',
    ]);
  });

  test('are called as the Unicode names call them, but for those with an everyday name', () => {
    const everyday = 'AG BA CD CG CI FM HK KN LC LU MM MO PS ST TR TT VC'.split(' ');
    for (const language of ['nb', 'nn', 'en'] as const) {
      const unicode = new Intl.DisplayNames(language, { type: 'region' });
      for (const { code, names } of countries.filter((each) => !everyday.includes(each.code)))
        expect(`${code} ${names[language]}`).toBe(`${code} ${unicode.of(code)}`);
    }
  });

  test('share no word, so that each word names one group', () => {
    const groups = new Map<string, string>();
    for (const { code, group, names, nationalities, alsoCalled } of countries)
      for (const word of [code, ...Object.values(names), ...Object.values(nationalities), ...alsoCalled]) {
        expect(groups.get(word.toLowerCase()) ?? group).toBe(group);
        groups.set(word.toLowerCase(), group);
        expect(citizenshipCalled(` ${word.toUpperCase()} `)).toBe(group);
      }
  });

  test.each([
    ['eea', 'eea'],
    ['EU', 'eea'],
    ['EØS', 'eea'],
    ['nordic', 'nordic'],
    ['statsløs', 'stateless'],
    ['UK', 'british'],
    ['sveitsisk', 'swiss'],
    ['Atlantis', undefined],
  ])('%s is %s', (word, group) => {
    expect(citizenshipCalled(word)).toBe(group);
  });
});
