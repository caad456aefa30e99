import type { Token } from '../text/tokens.ts';
import { wordSet } from '../text/word-set.ts';
import { hourCounted } from './in-words.ts';
import type { TimeRead } from './time-read.ts';

const joins = wordSet('in om on i på at');
const articles = wordSet('the');
const sinceWords = wordSet('since siden sidan sia');
const halves = wordSet('morning morgenen morgonen formiddagen føremiddagen afternoon ettermiddagen evening kvelden');

/** `am`, `pm`, `a.m.` or `p.m.` right behind a number. */
export function halfOfDayAt(tokens: readonly Token[], index: number): { late: boolean; to: number } | undefined {
  const [first, second] = tokens.slice(index, index + 2);
  if (first === undefined || !/^ ?$/.test(first.gap)) return undefined;
  if (first.word === 'am' || first.word === 'pm') return { late: first.word === 'pm', to: index + 1 };
  const dotted = (first.word === 'a' || first.word === 'p') && second?.word === 'm' && second.gap === '.';
  return dotted ? { late: first.word === 'p', to: index + 2 } : undefined;
}

/** `8 in the morning`, `tre om ettermiddagen`. */
export function hourOfHalfDay(tokens: readonly Token[], at: number): TimeRead | undefined {
  const hour = hourCounted(tokens[at]);
  const join = tokens[at + 1];
  if (
    hour === undefined ||
    hour > 12 ||
    sinceWords.has(tokens[at - 1]?.word ?? '') ||
    join?.startsClause !== false ||
    !joins.has(join.word)
  )
    return undefined;
  const half = articles.has(tokens[at + 2]?.word ?? '') ? at + 3 : at + 2;
  return halves.has(tokens[half]?.word ?? '') ? { hour, minute: 0, to: at + 1, exact: false } : undefined;
}
