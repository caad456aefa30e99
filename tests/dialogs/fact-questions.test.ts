import type { Question, Reading } from '../../dialogs/engine/question.ts';
import type { Heard } from '../../dialogs/hearing/heard.ts';
import { questionAbout } from '../../dialogs/questions/about-fact.ts';
import { day } from '../../domain/day.ts';
import { type Language, languages } from '../../domain/language.ts';
import { localMoment } from '../../domain/moment.ts';
import { type FactName, type Problem, type Situation, situationSchema } from '../../domain/situation.ts';
import { loadUnderstander } from '../../nlu/load-understander.ts';
import type { Understanding } from '../../nlu/understanding.ts';
import { layGround } from '../../server/house.ts';
import { createSpeaker } from '../../texts/words.ts';
import { questionsByText as byText } from './questions-by-text.ts';
import { on, type Saying, saying, understandingOf } from './saying.ts';

const today = day('2026-03-16');
const facts = situationSchema.keyof().options;
const understander = loadUnderstander(layGround());

/** Every question there is, with what it depends on. */
const questions: readonly Question<Situation>[] = [
  ...facts.map((fact) => questionAbout(fact, {})),
  questionAbout('problem', {}, { errand: 'new-card' }),
  questionAbout('problem', {}, { further: true }),
  ...byText,
  questionAbout('permit', {}, { further: true }),
  questionAbout('permit', { familyOfEeaCitizen: 'yes' }, { further: true }),
  questionAbout('permitExpires', { cardExpires: day('2026-05-04') }),
];
const cases = languages.flatMap((language) => questions.map((question) => ({ language, question, id: question.id })));

describe.each(cases)('$language: $id', ({ language, question }) => {
  const offered = question.lines.flatMap((line) => createSpeaker(language)(line).choices);
  const read = (understanding: Understanding) => question.read(heardAs(understanding, offered));

  test('offers at most eight answers, each in words of its own, and says why it asks', () => {
    expect(offered.length).toBeGreaterThan(0);
    expect(offered.length).toBeLessThanOrEqual(8);
    expect(new Set(offered.map(({ label }) => label.toLowerCase())).size).toBe(offered.length);
    expect(question.why).toHaveLength(1);
  });

  test('each answer is read from its words, its number and its words in capitals', async () => {
    const answers = new Set<string>();
    for (const [index, { label }] of offered.entries()) {
      const pressed = await read(understander.understand(label, { today, language }));
      expect(pressed.kind).toBe('answer');
      answers.add(JSON.stringify(pressed));
      expect(await read(plain(saying(`${index + 1}`), language))).toEqual(pressed);
      expect(await read(plain(saying(label.toUpperCase()), language))).toEqual(pressed);
    }
    expect(answers.size).toBe(offered.length);
  });

  test('what has nothing to do with it is no answer, and every answer may be stored', async () => {
    expect(await read(plain(saying('purple bananas'), language))).toEqual({ kind: 'not-about-this' });
    for (const { label } of offered) {
      const reading = await read(plain(saying(label), language));
      if (reading.kind === 'answer') expect(question.schema.parse(reading.answer)).toEqual(reading.answer);
    }
  });
});

test.each<[FactName, Saying, Situation]>([
  ['citizenship', saying('Pakistan'), { citizenship: 'other' }],
  ['citizenship', saying('svensk'), { citizenship: 'nordic' }],
  ['citizenship', saying('I am Swiss', { citizenship: 'swiss' }), { citizenship: 'swiss' }],
  ['permit', saying('a work permit', { permit: 'temporary', basis: 'work' }), { permit: 'temporary', basis: 'work' }],
  ['permit', saying('I study', { basis: 'study' }), { permit: 'temporary', basis: 'study' }],
  ['permit', saying('permanent', { permit: 'permanent' }), { permit: 'permanent' }],
  ['permit', saying('studie'), { permit: 'temporary', basis: 'study' }],
  ['permit', saying('asylum'), { permit: 'temporary', basis: 'protection' }],
  ['permit', saying('familie til EU-borger'), { familyOfEeaCitizen: 'yes' }],
  ['permit', saying('kollektivt vern'), { permit: 'collective-protection' }],
  ['basis', saying('jobb'), { basis: 'work' }],
  ['permit', saying('no idea', { yesNo: 'unsure' }), { permit: 'not-sure' }],
  ['problem', saying('it expired', { reason: 'card-expired' }), { problem: 'expiring' }],
  ['whereabouts', saying('yes', { yesNo: 'yes' }), { whereabouts: 'norway' }],
  ['appliedThrough', saying('no', { yesNo: 'no' }), { appliedThrough: 'elsewhere' }],
  ['letterSays', saying('no idea', { yesNo: 'unsure' }), { letterSays: 'not-sure' }],
  ['orderedNewCard', saying('not yet', { yesNo: 'not-yet' }), { orderedNewCard: 'no' }],
  ['photoTaken', saying('not yet', { yesNo: 'not-yet' }), { photoTaken: 'not-yet' }],
  ['photoTaken', saying('2 March', on('2026-03-02')), { photoTaken: day('2026-03-02') }],
  ['photoTaken', saying('23 February', on('2027-02-23')), { photoTaken: day('2026-02-23') }],
  ['permitExpires', saying('4 May', on('2026-05-04')), { permitExpires: day('2026-05-04') }],
  ['permitExpires', saying('last year', span('2025-01-01', '2025-12-31')), { permitExpires: 'expired' }],
  ['permitExpires', saying('it has expired', { hasExpired: true }), { permitExpires: 'expired' }],
  ['cardExpires', saying('in February', span('2026-02-01', '2026-02-28')), { cardExpires: 'expired' }],
  ['cardExpires', saying('it has expired', { hasExpired: true }), { cardExpires: 'expired' }],
  ['permitExpires', saying('no idea', { yesNo: 'unsure' }), { permitExpires: 'unknown' }],
])('%s: %j', async (fact, said, answer) => {
  const question = questionAbout(fact, {});
  expect(await question.read(heardAs(plain(said, 'en'), []))).toEqual({ kind: 'answer', answer });
});

test.each<[FactName, Saying, string]>([
  [
    'permitExpires',
    saying('in June', { dates: [{ kind: 'span', from: day('2026-06-01'), to: day('2026-06-30') }] }),
    'facts.exactPermitExpires',
  ],
  [
    'cardExpires',
    saying('this month', { dates: [{ kind: 'span', from: day('2026-03-01'), to: day('2026-03-31') }] }),
    'facts.exactCardExpires',
  ],
  [
    'photoTaken',
    saying('in March', { dates: [{ kind: 'span', from: day('2026-03-01'), to: day('2026-03-31') }] }),
    'facts.exactPhotoTaken',
  ],
  [
    'permitExpires',
    saying('30 February', { dates: [{ kind: 'impossible', words: '30 February' }] }),
    'date.impossible',
  ],
  ['permitExpires', saying('1989', on('1989-12-31')), 'facts.dayTooLongAgo'],
  ['cardExpires', saying('2041', on('2041-03-17')), 'facts.dayTooFarAhead'],
  ['photoTaken', saying('tomorrow', on('2026-03-17')), 'date.inFuture'],
  ['photoTaken', saying('23 February 2027', on('2027-02-23')), 'date.inFuture'],
  ['photoTaken', saying('23.02.27', on('2027-02-23')), 'date.inFuture'],
  ['appliedThrough', saying('no idea', { yesNo: 'unsure' }), 'facts.findOutAppliedThrough'],
  ['electronicId', saying('no idea', { yesNo: 'unsure' }), 'facts.findOutElectronicId'],
])('%s cannot be answered by %j, and the reason is given', async (fact, said, because) => {
  const reading: Reading<Situation> = await questionAbout(fact, {}).read(heardAs(plain(said, 'en'), []));
  expect(reading.kind === 'cannot' ? reading.because.map(({ text }) => text) : reading).toEqual([because]);
});

test.each([
  ['1990-01-01', true],
  ['2041-03-16', true],
])('an expiry on %s is possible', async (written) => {
  const reading = await questionAbout('cardExpires', {}).read(heardAs(plain(saying(written, on(written)), 'en'), []));
  expect(reading.kind).toBe('answer');
});

test.each(['no', 'is', 'in', 'at', 'No'])('"%s" is no country', async (word) => {
  const reading = await questionAbout('citizenship', {}).read(heardAs(plain(saying(word), 'en'), []));
  expect(reading).toEqual({ kind: 'not-about-this' });
});

test('a day is noticed in passing only where the errand is about what runs out, or the person corrects it', () => {
  const heard = heardAs(plain(saying('4 May', on('2026-05-04')), 'en'), []);
  const corrected = heardAs(plain(saying('no, 4 May', { ...on('2026-05-04'), correction: true }), 'en'), []);
  const answer = { permitExpires: day('2026-05-04') };
  expect(questionAbout('permitExpires', {}, { errand: 'new-card' }).notice?.(heard)).toBeUndefined();
  expect(questionAbout('permitExpires', {}, { errand: 'new-card' }).notice?.(corrected)).toEqual(answer);
  expect(questionAbout('permitExpires', {}, { errand: 'renew-permit' }).notice?.(heard)).toEqual(answer);
});

function plain(said: Saying, language: Language): Understanding {
  return understandingOf(said, language);
}

function heardAs(understanding: Understanding, offered: Heard['offered']): Heard {
  return { understanding, offered, today, now: localMoment('2026-03-16T10:00'), conversation: 'conversation' };
}

describe('a month in which the permit runs out', () => {
  const inAugust = saying('August 2027', span('2027-08-01', '2027-08-31'));
  const overTheBorder = saying('in June', span('2026-06-01', '2026-06-30'));
  const read = (problem: Problem, said: Saying) =>
    questionAbout('permitExpires', { problem }).read(heardAs(plain(said, 'en'), []));

  test.each(['lost', 'stolen', 'damaged'] as const)(
    'is enough for a card that is %s, where it lies beyond',
    async (problem) => {
      expect(await read(problem, inAugust)).toEqual({ kind: 'answer', answer: { permitExpires: 'later' } });
    },
  );

  test.each(['expiring', 'nothing-wrong'] as const)(
    'is not enough where the day to act is counted from it: %s',
    async (problem) => {
      expect((await read(problem, inAugust)).kind).toBe('cannot');
    },
  );

  test('is not enough where the border lies inside it', async () => {
    expect((await read('lost', overTheBorder)).kind).toBe('cannot');
  });

  test('is noticed beside the words that something runs out', () => {
    const within = { from: day('2027-08-01'), to: day('2027-08-31') };
    const heard = heardAs(plain(saying('lost, permit until August 2027', { expiresWithin: within }), 'en'), []);
    const question = questionAbout('permitExpires', { problem: 'lost' }, { errand: 'new-card' });
    expect(question.notice?.(heard)).toEqual({ permitExpires: 'later' });
  });
});

test('a card that is said to have expired needs no day', () => {
  const heard = heardAs(plain(saying('my card has expired', { hasExpired: true }), 'en'), []);
  expect(questionAbout('cardExpires', {}).notice?.(heard)).toEqual({ cardExpires: 'expired' });
});

function span(from: string, to: string): Saying['details'] {
  return { dates: [{ kind: 'span', from: day(from), to: day(to) }] };
}
