import { addDays, day } from '../../domain/day.ts';
import { lastAboutToExpire } from '../../domain/rules/about-to-expire.ts';
import { decide } from '../../domain/rules/decide.ts';
import type { Situation } from '../../domain/situation.ts';

const today = day('2026-03-16');
const yesterday = addDays(today, -1);
const beyond = addDays(lastAboutToExpire(today), 1);

/** The decision without the facts it rests on, which name the day. */
function decided(situation: Situation): unknown {
  const decision = decide({ citizenship: 'other', whereabouts: 'norway', orderedNewCard: 'no', ...situation }, today);
  if (decision.kind === 'undecided') return decision;
  const { facts: _facts, ...advice } = decision.outcome;
  return advice;
}

describe('what is said to have expired is treated as what ran out yesterday', () => {
  test.each(['permanent', 'permanent-right', 'eea-family-card'] as const)('the card of a %s', (permit) => {
    const situation: Situation = { permit, problem: 'expiring' };
    expect(decided({ ...situation, cardExpires: 'expired' })).toEqual(
      decided({ ...situation, cardExpires: yesterday }),
    );
  });

  test.each(['expiring', 'lost', 'damaged', 'first-card', 'not-arrived', 'nothing-wrong'] as const)(
    'a permit: %s',
    (problem) => {
      const situation: Situation = { permit: 'temporary', basis: 'study', appliedForRenewal: 'no', problem };
      expect(decided({ ...situation, permitExpires: 'expired' })).toEqual(
        decided({ ...situation, permitExpires: yesterday }),
      );
    },
  );
});

test.each(['temporary', 'collective-protection'] as const)(
  '%s that runs out later lets a lost card be ordered',
  (permit) => {
    const situation: Situation = { permit, basis: 'study', problem: 'lost' };
    expect(decided({ ...situation, permitExpires: 'later' })).toEqual(decided({ ...situation, permitExpires: beyond }));
  },
);

test('the day from which to renew is not counted from a word', () => {
  const situation: Situation = { permit: 'temporary', basis: 'study', problem: 'expiring', permitExpires: 'later' };
  expect(decided(situation)).toMatchObject({ kind: 'ask-a-person' });
});

describe('a month that lies wholly within being about to expire is treated as each of its days', () => {
  const expiring = { permit: 'temporary', basis: 'study', appliedForRenewal: 'no', problem: 'expiring' } as const;

  test.each(['expiring', 'lost', 'damaged', 'first-card', 'not-arrived', 'nothing-wrong'] as const)('%s', (problem) => {
    const situation: Situation = { ...expiring, problem };
    const inTwoMonths = decided({ ...situation, permitExpires: addDays(today, 60) });
    expect(decided({ ...situation, permitExpires: 'soon' })).toEqual(inTwoMonths);
    const inAWeek = decided({ ...situation, permitExpires: addDays(today, 7) });
    expect(decided({ ...situation, permitExpires: 'within-a-month' })).toEqual(inAWeek);
  });

  test.each(['permanent', 'permanent-right', 'eea-family-card'] as const)('the card of a %s', (permit) => {
    const situation: Situation = { permit, problem: 'expiring' };
    expect(decided({ ...situation, cardExpires: 'soon' })).toEqual(
      decided({ ...situation, cardExpires: addDays(today, 60) }),
    );
  });
});

describe('what a permit itself says is not asked for', () => {
  test('whoever got asylum hears what to do about the first card at once', () => {
    const decision = decide({ permit: 'temporary', basis: 'protection', problem: 'first-card' }, today);
    expect(decision).toMatchObject({ kind: 'decided', outcome: { kind: 'call-about-first-card' } });
  });

  test('a letter that says the card comes by post is believed all the same', () => {
    const told: Situation = { permit: 'temporary', basis: 'protection', problem: 'first-card' };
    expect(decide({ ...told, letterSays: 'card-by-post' }, today)).toMatchObject({
      outcome: { kind: 'first-card-by-post' },
    });
  });

  test('residence under the separation agreement needs no citizenship and no problem', () => {
    expect(decide({ permit: 'separation-agreement' }, today)).toMatchObject({
      kind: 'decided',
      outcome: { kind: 'ask-a-person', cause: 'separation-agreement' },
    });
  });

  test('for a new card after asylum it is', () => {
    const decision = decide({ permit: 'temporary', basis: 'protection', problem: 'lost' }, today);
    expect(decision).toEqual({ kind: 'undecided', ask: 'citizenship' });
  });
});
