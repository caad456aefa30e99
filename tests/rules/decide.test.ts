import { addDays, type Day, day } from '../../domain/day.ts';
import type { Change } from '../../domain/outcome.ts';
import { decide } from '../../domain/rules/decide.ts';
import type { Situation } from '../../domain/situation.ts';
import { createWorkingDays } from '../../domain/working-days.ts';
import { monthsBefore } from './plain-calendar.ts';

const today = day('2026-03-16');
const workingDays = createWorkingDays();

function decided(situation: Situation, on: Day = today) {
  const decision = decide(situation, on, workingDays);
  if (decision.kind === 'undecided') throw new Error(`asks for ${decision.ask}`);
  return decision;
}

const worker: Situation = {
  problem: 'expiring',
  citizenship: 'other',
  permit: 'temporary',
  appliedForRenewal: 'no',
  basis: 'work',
  electronicId: 'yes',
};
const settled: Situation = {
  problem: 'expiring',
  citizenship: 'other',
  permit: 'permanent',
  whereabouts: 'norway',
  orderedNewCard: 'no',
};

describe('the border of three calendar months', () => {
  test.each([
    ['2026-03-16', '2026-06-16', '2026-06-17'],
    ['2026-01-31', '2026-04-30', '2026-05-01'],
    ['2026-11-30', '2027-02-28', '2027-03-01'],
    ['2027-02-28', '2027-05-31', '2027-06-01'],
    ['2028-02-28', '2028-05-28', '2028-05-29'],
    ['2028-02-29', '2028-05-31', '2028-06-01'],
    ['2027-11-28', '2028-02-28', '2028-02-29'],
    ['2027-11-29', '2028-02-29', '2028-03-01'],
    ['2026-09-30', '2026-12-31', '2027-01-01'],
  ])('on %s what expires on %s is about to, what expires on %s is not', (on, last, first) => {
    const soon = decided({ ...worker, permitExpires: day(last) }, day(on));
    const later = decided({ ...worker, permitExpires: day(first) }, day(on));
    expect(soon.outcome.kind).toBe('renew-permit');
    expect(later.outcome).toMatchObject({ kind: 'card-still-valid' });
    expect(decided({ ...settled, cardExpires: day(last) }, day(on)).outcome.kind).toBe('order-new-card');
    expect(decided({ ...settled, cardExpires: day(first) }, day(on)).outcome.kind).toBe('card-still-valid');
  });

  test('a permit is still valid until the very day the rules begin to say renew, for every expiry of four years', () => {
    for (let expires = day('2026-09-01'); expires < '2030-09-01'; expires = addDays(expires, 1)) {
      const from = day(monthsBefore(expires, 3));
      expect(decided({ ...worker, permitExpires: expires }, from).outcome.kind).toBe('renew-permit');
      expect(decided({ ...worker, permitExpires: expires }, addDays(from, -1)).outcome).toMatchObject({
        kind: 'card-still-valid',
        from,
      });
    }
  });

  test('it is valid on its last day and expired on the next', () => {
    expect(decided({ ...worker, permitExpires: today }).outcome.notes).not.toContain('person-at-once');
    expect(decided({ ...worker, permitExpires: addDays(today, -1) }).outcome.notes).toContain('person-at-once');
    expect(decided({ ...settled, cardExpires: today }).outcome.notes).toContain('fee-0');
    expect(decided({ ...settled, cardExpires: addDays(today, -1) }).outcome.notes).toContain('fee-300');
  });

  test('whoever applies with less than a month left is not told that all rights go on', () => {
    expect(decided({ ...worker, permitExpires: day('2026-04-16') }).outcome.notes).toContain('rights-while-waiting');
    expect(decided({ ...worker, permitExpires: day('2026-04-15') }).outcome.notes).not.toContain(
      'rights-while-waiting',
    );
  });
});

describe('the smallest change that changes the advice', () => {
  const changes: [what: string, Situation, Change | undefined][] = [
    [
      'the permit a day longer',
      { ...worker, permitExpires: day('2026-06-16') },
      { fact: 'permitExpires', to: day('2026-06-17'), advice: { kind: 'card-still-valid', from: day('2026-03-17') } },
    ],
    [
      'the permit a day shorter',
      { ...worker, permitExpires: day('2026-06-20') },
      {
        fact: 'permitExpires',
        to: day('2026-06-16'),
        advice: { kind: 'renew-permit', how: 'online-then-appointment' },
      },
    ],
    [
      'the card a day longer',
      { ...settled, cardExpires: day('2026-06-01') },
      { fact: 'cardExpires', to: day('2026-06-17'), advice: { kind: 'card-still-valid', from: day('2026-03-17') } },
    ],
    [
      'the photo a day earlier',
      { problem: 'not-arrived', citizenship: 'other', permit: 'permanent', photoTaken: day('2026-02-17') },
      { fact: 'photoTaken', to: day('2026-02-15'), advice: { kind: 'ask-a-person', cause: 'card-overdue' } },
    ],
    [
      'the other way of applying',
      {
        problem: 'first-card',
        citizenship: 'other',
        permit: 'temporary',
        letterSays: 'not-sure',
        appliedThrough: 'elsewhere',
      },
      { fact: 'appliedThrough', to: 'portal', advice: { kind: 'book-first-card' } },
    ],
    [
      'another way to renew is no change: the permit a day longer is',
      { ...worker, basis: 'protection', permitExpires: day('2026-04-15') },
      { fact: 'permitExpires', to: day('2026-06-17'), advice: { kind: 'card-still-valid', from: day('2026-03-17') } },
    ],
    [
      'without a permit there is none to have instead of another route to one',
      { problem: 'first-card', citizenship: 'other', permit: 'none', familyOfEeaCitizen: 'no' },
      { fact: 'permit', to: 'separation-agreement', advice: { kind: 'ask-a-person', cause: 'separation-agreement' } },
    ],
    [
      'already ordered',
      { ...settled, problem: 'lost', permit: 'temporary', permitExpires: day('2027-01-01') },
      { fact: 'orderedNewCard', to: 'yes', advice: { kind: 'order-new-card', reason: 'lost', next: 'book' } },
    ],
    [
      'on Svalbard only another citizenship changes anything',
      { citizenship: 'other', whereabouts: 'svalbard', problem: 'lost' },
      { fact: 'citizenship', to: 'dual-with-eea', advice: { kind: 'ask-a-person', cause: 'dual-citizenship' } },
    ],
  ];
  test.each(changes)('%s', (_what, situation, change) => expect(decided(situation).change).toEqual(change));
});

test('the outcome rests on the facts that were looked at, and quotes its source', () => {
  const { outcome } = decided(
    { ...worker, permitExpires: day('2026-07-20'), letterSays: 'card-by-post', photoTaken: 'unknown' },
    day('2026-05-05'),
  );
  expect(outcome.facts).toEqual({ ...worker, permitExpires: '2026-07-20' });
  expect(outcome.rule).toBe('temporary.renew.online-no-appointment');
  expect(outcome.quote).toMatchObject({
    lang: 'en',
    checked: '2026-05-05',
    address: expect.stringContaining('https://www.udi.no/'),
  });
});

test('an electronic ID spares employees the appointment from the first day of the scheme, and before is not asked for', () => {
  const { electronicId: _id, ...person } = { ...worker, permitExpires: day('2026-06-01') };
  expect(decided(person, day('2026-05-04')).outcome).toMatchObject({ how: 'online-then-appointment' });
  expect(decide(person, day('2026-05-05'), workingDays)).toEqual({ kind: 'undecided', ask: 'electronicId' });
  const withId = decided({ ...person, electronicId: 'yes' }, day('2026-05-05'));
  expect(withId.outcome).toMatchObject({ how: 'online-no-appointment' });
});

test('the first questions are what is wrong and which citizenship, unless that is told', () => {
  expect(decide({}, today)).toEqual({ kind: 'undecided', ask: 'problem' });
  expect(decide({ problem: 'lost' }, today)).toEqual({ kind: 'undecided', ask: 'citizenship' });
  expect(decide({ problem: 'lost', citizenship: 'british' }, today)).toEqual({ kind: 'undecided', ask: 'permit' });
  expect(decided({ citizenship: 'swiss' }).outcome).toMatchObject({
    because: 'swiss',
    facts: { citizenship: 'swiss' },
  });
});
