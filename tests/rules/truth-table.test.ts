import { day } from '../../domain/day.ts';
import { createWorkingDays } from '../../domain/working-days.ts';
import { bareRules } from './checking.ts';
import { classesOn } from './classes.ts';
import { countOf, countOfFull, everySituation, factNames, valuesOn } from './combinations.ts';
import { inOneLine } from './in-one-line.ts';
import { expected } from './truth-table.ts';

const workingDays = createWorkingDays();

describe('every situation there is, against the truth table', () => {
  test.each(['2026-03-16', '2026-05-04', '2026-11-30', '2028-02-29'].map(day))('on %s', (today) => {
    const values = valuesOn(today);
    const classes = classesOn(today);
    const rules = bareRules(today, workingDays);
    const wrong: string[] = [];
    const share = { people: 0n, decided: 0n };
    let calls = 0;
    let covered = 0n;
    let asksAPerson = false;
    everySituation(
      values,
      (situation) => {
        const said = rules(situation);
        asksAPerson = 'outcome' in said && said.outcome.kind === 'ask-a-person';
        if ('ask' in said) {
          if (situation[said.ask] !== undefined) wrong.push(`asks for ${said.ask}, which is known`);
          return;
        }
        const { says, notes } = expected(situation, classes);
        const said2 = `${inOneLine(said.outcome)} | ${[...said.outcome.notes].sort().join(' ')}`;
        const wanted = `${says} | ${notes.join(' ')}`;
        if (said2 !== wanted) wrong.push(`${JSON.stringify(said.outcome.facts)}: ${said2}, the table says ${wanted}`);
      },
      (known) => {
        calls += 1;
        covered += countOf(values, known);
        if (factNames.some((name) => name in known && known[name] === undefined)) return;
        share.decided += countOfFull(values, known);
        if (asksAPerson) share.people += countOfFull(values, known);
      },
    );
    expect(wrong.slice(0, 5)).toEqual([]);
    expect(covered).toBe(countOf(values));
    expect(share.decided).toBe(countOfFull(values));
    const percent = Number((share.people * 10_000n) / share.decided) / 100;
    process.stdout.write(
      `${today}: ${covered} situations in ${calls} classes; ${percent} % of the complete ones go to a person\n`,
    );
  });
});
