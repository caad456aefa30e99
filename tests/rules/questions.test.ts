import fc from 'fast-check';
import { type Day, day } from '../../domain/day.ts';
import type { Decision } from '../../domain/outcome.ts';
import { decide } from '../../domain/rules/decide.ts';
import type { FactName, Situation } from '../../domain/situation.ts';
import { createWorkingDays } from '../../domain/working-days.ts';
import { bareRules } from './checking.ts';
import { factNames, valuesOn } from './combinations.ts';
import { inOneLine } from './in-one-line.ts';

const today: Day = day('2026-03-16');
const workingDays = createWorkingDays();
const values = valuesOn(today);

/** Advice and notes in one line. */
function ending(decision: Extract<Decision, { kind: 'decided' }>): string {
  return `${inOneLine(decision.outcome)} | ${[...decision.outcome.notes].sort().join(' ')}`;
}

interface Walk {
  questions: number;
  endings: number;
  deepest: number;
  withoutEffect: string[];
}

/** Answers every question in every way, and tells which endings can still be reached. */
function endingsFrom(situation: Situation, walk: Walk, depth = 0): Set<string> {
  const decision = decide(situation, today, workingDays);
  if (decision.kind === 'decided') {
    walk.endings += 1;
    walk.deepest = Math.max(walk.deepest, depth);
    return new Set([ending(decision)]);
  }
  const { ask } = decision;
  if (situation[ask] !== undefined) throw new Error(`${ask} is known and asked for`);
  walk.questions += 1;
  const all = new Set<string>();
  const perAnswer: Set<string>[] = [];
  for (const answer of values[ask]) {
    const reached = endingsFrom({ ...situation, [ask]: answer }, walk, depth + 1);
    perAnswer.push(reached);
    for (const one of reached) all.add(one);
  }
  // Where some answer rules out an ending that another leaves open, the answers to the rest being equal, the question
  // matters.
  if (perAnswer.every((reached) => reached.size === all.size))
    walk.withoutEffect.push(`${ask} in ${JSON.stringify(situation)}`);
  return all;
}

function freshWalk(): Walk {
  return { questions: 0, endings: 0, deepest: 0, withoutEffect: [] };
}

test('from nothing known, every path of questions ends and no question is without effect', () => {
  const walk = freshWalk();
  endingsFrom({}, walk);
  expect(walk.withoutEffect).toEqual([]);
  expect(walk.deepest).toBeLessThanOrEqual(8);
  expect(walk.endings).toBeGreaterThan(1000);
  process.stdout.write(
    `${walk.questions} questions, ${walk.endings} endings, at most ${walk.deepest} questions in a row\n`,
  );
});

/** Some facts told unasked, in any mixture. */
const anyMixture = fc.array(fc.tuple(fc.constantFrom(...factNames), fc.nat(100)), { maxLength: 9 }).map((picks) => {
  const told: Situation = {};
  for (const [name, n] of picks) Object.assign(told, { [name]: values[name][n % values[name].length] });
  return told;
});

test('whatever somebody tells unasked, no question is without effect', () => {
  const walk = freshWalk();
  fc.assert(
    fc.property(anyMixture, (told) => {
      fc.pre(told.problem !== undefined || told.citizenship !== undefined || told.permit !== undefined);
      endingsFrom(told, walk);
    }),
    { numRuns: 60, seed: 1 },
  );
  expect(walk.withoutEffect).toEqual([]);
});

test('a question that is left out would not have changed the advice', () => {
  const rules = bareRules(today, workingDays);
  let leftOut = 0;
  const told = (name: FactName) => values[name].map((value): Situation => ({ [name]: value }));
  const few = [...told('citizenship'), ...told('whereabouts'), ...told('permit')];
  for (const situation of few.flatMap((one) => [one, ...few.map((other) => ({ ...other, ...one }))])) {
    const decision = decide(situation, today, workingDays);
    const bare = rules(situation);
    if (decision.kind === 'undecided' || 'outcome' in bare) continue;
    leftOut += 1;
    expect(decision.outcome.facts).not.toHaveProperty(bare.ask);
    for (const answer of values[bare.ask]) {
      const asked = decide({ ...situation, [bare.ask]: answer }, today, workingDays);
      expect(asked.kind === 'decided' && ending(asked)).toBe(ending(decision));
    }
  }
  expect(leftOut).toBeGreaterThan(50);
});
