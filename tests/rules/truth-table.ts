import type { FactName, Situation } from '../../domain/situation.ts';
import { type Classes, classOf } from './classes.ts';
import { factNames } from './combinations.ts';
import { adviceLines, noteLines } from './truth-table-lines.ts';

interface Line {
  /** The advice a note is for; empty where a line gives the advice. */
  kind: string;
  conditions: [name: FactName | 'scheme', classes: string[]][];
  says: string;
}

function linesOf(text: string): Line[] {
  return text
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => {
      const [left = '', says = ''] = line.split('→').map((part) => part.trim());
      const conditions: Line['conditions'] = [];
      let kind = '';
      for (const word of left.split(/ +/)) {
        const [name, classes] = word.split('=');
        const fact = name === 'scheme' ? name : factNames.find((known) => known === name);
        if (classes === undefined) kind = `${kind} ${word}`.trim();
        else if (fact === undefined) throw new Error(`No such fact: ${word}`);
        else conditions.push([fact, classes.split(',')]);
      }
      return { kind, conditions, says };
    });
}

const adviceTable = linesOf(adviceLines);
const noteTable = linesOf(noteLines);

/** What the table says about a situation: the advice in one line and the notes in alphabetical order. */
export function expected(situation: Situation, classes: Classes): { says: string; notes: string[] } {
  const fits = (line: Line): boolean =>
    line.conditions.every(([fact, wanted]) =>
      wanted.includes(fact === 'scheme' ? classes.scheme : classOf(fact, situation[fact], classes)),
    );
  const says = adviceTable.find(fits)?.says ?? 'no line of the table fits';
  const notes = noteTable.filter((line) => says.startsWith(line.kind) && fits(line)).map((line) => line.says);
  return { says: inFull(says, situation, classes), notes: [...new Set(notes)].sort() };
}

function inFull(says: string, situation: Situation, classes: Classes): string {
  const words = says.split(' ');
  if (says === 'card-still-valid permitExpires')
    return `card-still-valid ${classes.firstDayToAct(situation.permitExpires)}`;
  if (says === 'card-still-valid cardExpires')
    return `card-still-valid ${classes.firstDayToAct(situation.cardExpires)}`;
  if (says === 'card-on-its-way')
    return `card-on-its-way ${classes.planBy(situation.photoTaken)} ${classes.ownersDay(situation.photoTaken)}`;
  return words.map((word) => (word === 'problem' ? (situation.problem ?? word) : word)).join(' ');
}
