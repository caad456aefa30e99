import { day } from '../../domain/day.ts';
import { namesDanger } from '../../nlu/danger-words.ts';
import type { Details, RankedIntent } from '../../nlu/understanding.ts';
import { weighDetails } from '../../nlu/weigh-details.ts';

function weigh(
  ranking: readonly RankedIntent[],
  found: Partial<Details>,
  { wordCount = 6, namesCard = true, namesDanger = false, isForeign = false } = {},
) {
  return weighDetails(ranking, {
    details: { dates: [], correction: false, ...found },
    wordCount,
    namesCard,
    namesDanger,
    isForeign,
  });
}

const runsOut: RankedIntent[] = [
  { intent: 'expiring', confidence: 0.6 },
  { intent: 'renew-permit', confidence: 0.2 },
  { intent: 'new-card', confidence: 0.15 },
  { intent: 'yes', confidence: 0.05 },
];

test.each([
  ['a temporary permit that runs out is renewed', { permit: 'temporary' }, 'renew-permit'],
  ['so is one for work', { basis: 'work' }, 'renew-permit'],
  ['a permanent permit gets a new card', { permit: 'permanent', basis: 'work' }, 'new-card'],
  ['without a permit it stays open what runs out', {}, 'expiring'],
] as const)('%s', (_promise, found, intent) => {
  expect(weigh(runsOut, found)[0]?.intent).toBe(intent);
});

test('what is clear in the words is not overruled', () => {
  const clear: RankedIntent[] = [
    { intent: 'expiring', confidence: 0.9 },
    { intent: 'renew-permit', confidence: 0.1 },
  ];
  expect(weigh(clear, { permit: 'temporary' })).toEqual(clear);
});

test.each([
  ['yes', 2, 'yes'],
  ['not-yet', 2, 'no'],
  ['unsure', 2, 'help'],
  ['yes', 9, 'help'],
] as const)('a %s in %d words is %s where the words alone do not tell', (yesNo, wordCount, intent) => {
  const open: RankedIntent[] = [
    { intent: 'help', confidence: 0.4 },
    { intent: 'yes', confidence: 0.35 },
    { intent: 'no', confidence: 0.25 },
  ];
  expect(weigh(open, { yesNo }, { wordCount })[0]?.intent).toBe(intent);
});

test('a reason speaks for a new card, and the confidences still add up', () => {
  const open: RankedIntent[] = [
    { intent: 'travel', confidence: 0.5 },
    { intent: 'new-card', confidence: 0.4 },
    { intent: 'fee', confidence: 0.1 },
  ];
  const weighed = weigh(open, { reason: 'stolen' });
  expect(weighed[0]?.intent).toBe('new-card');
  expect(weighed.reduce((sum, { confidence }) => sum + confidence, 0)).toBeCloseTo(1);
  expect(weigh(open, { reason: 'card-expired' })).toEqual(open);
});

describe('words about who somebody is, beside a lost card', () => {
  const aboutCitizenship: RankedIntent[] = [
    { intent: 'other-immigration', confidence: 0.9 },
    { intent: 'new-card', confidence: 0.05 },
    { intent: 'travel', confidence: 0.05 },
  ];

  test('do not hide that it is lost', () => {
    expect(weigh(aboutCitizenship, { reason: 'lost', citizenship: 'other' })[0]?.intent).toBe('new-card');
  });

  test('something else than a card was lost', () => {
    expect(weigh(aboutCitizenship, { reason: 'lost' }, { namesCard: false })).toEqual(aboutCitizenship);
  });

  test('an asylum seeker’s card is no residence card', () => {
    expect(weigh(aboutCitizenship, { reason: 'lost', permit: 'asylum-seeker' })).toEqual(aboutCitizenship);
  });
});

test('who names the day at the police and got nothing waits for the card before complaining', () => {
  const open: RankedIntent[] = [
    { intent: 'complaint', confidence: 0.4 },
    { intent: 'card-delivery', confidence: 0.36 },
    { intent: 'first-card', confidence: 0.1 },
  ];
  const dates: Details['dates'] = [{ kind: 'day', day: day('2026-02-14') }];
  expect(weigh(open, { dates })[0]?.intent).toBe('card-delivery');
  expect(weigh(open, {})).toEqual(open);
});

describe('an emergency', () => {
  const alarm = (confidence: number): RankedIntent[] => [
    { intent: 'emergency', confidence },
    { intent: 'none', confidence: 1 - confidence },
  ];

  test.each([
    ['with a word of danger', 0.5, {}, true, 'emergency'],
    ['that is very sure', 0.9, {}, false, 'emergency'],
    ['that tells whose child is how old', 0.99, { age: 'child' }, true, 'emergency'],
    ['no word of danger speaks for', 0.89, {}, false, 'none'],
    ['in what country somebody is from', 0.99, { theirCitizenship: 'other' }, false, 'none'],
    ['in how old somebody is', 0.99, { age: 'child' }, false, 'none'],
  ] as const)('%s, at %d', (_what, confidence, found, namesDanger, intent) => {
    expect(weigh(alarm(confidence), found, { namesDanger })[0]?.intent).toBe(intent);
  });

  test.each([
    ['my husband hits me', true],
    ['Det brenner', true],
    ['eg vil ikkje leve', true],
    ['he is from Nigeria', false],
    ['he lives in Oslo', false],
  ])('words of danger in "%s": %s', (text, has) => {
    expect(namesDanger(text)).toBe(has);
  });
});

test('one word of damage is said of the card, and more of them may be an injury', () => {
  const cry: RankedIntent[] = [
    { intent: 'emergency', confidence: 0.97 },
    { intent: 'none', confidence: 0.03 },
  ];
  const skadd = { reason: 'damaged' } as const;
  expect(weigh(cry, skadd, { wordCount: 1, namesCard: false, namesDanger: true })[0]?.intent).toBe('none');
  expect(weigh(cry, skadd, { wordCount: 3, namesCard: false, namesDanger: true })[0]?.intent).toBe('emergency');
});
