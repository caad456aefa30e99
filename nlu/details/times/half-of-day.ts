import type { Token } from '../text/tokens.ts';

/** `am`, `pm`, `a.m.` or `p.m.` right behind a number. */
export function halfOfDayAt(tokens: readonly Token[], index: number): { late: boolean; to: number } | undefined {
  const [first, second] = tokens.slice(index, index + 2);
  if (first === undefined || !/^ ?$/.test(first.gap)) return undefined;
  if (first.word === 'am' || first.word === 'pm') return { late: first.word === 'pm', to: index + 1 };
  const dotted = (first.word === 'a' || first.word === 'p') && second?.word === 'm' && second.gap === '.';
  return dotted ? { late: first.word === 'p', to: index + 2 } : undefined;
}
