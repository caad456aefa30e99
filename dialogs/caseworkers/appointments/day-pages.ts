import type { LocalMoment } from '../../../domain/moment.ts';

/** So many lines have room on a card, however long the names are: with all that can be marked on them, and without. */
const mostLines = { marked: 14, seen: 24 };

interface Timed {
  start: LocalMoment;
}

interface Page<Line> {
  lines: readonly Line[];
  /** Counted from one. */
  number: number;
  of: number;
  /** Where the page begins, and those beside it. */
  start?: LocalMoment | undefined;
  before?: LocalMoment | undefined;
  after?: LocalMoment | undefined;
}

/** The part of a day that has room, of parts that are about as long: the one in which that moment lies. */
export function pageAt<Line extends Timed>(
  lines: readonly Line[],
  moment: LocalMoment | undefined,
  are: keyof typeof mostLines,
): Page<Line> {
  const of = Math.max(1, Math.ceil(lines.length / mostLines[are]));
  const inEach = Math.ceil(lines.length / of);
  const starts = Array.from({ length: of }, (_page, at) => lines[at * inEach]?.start);
  const begun = starts.filter((start) => start !== undefined && moment !== undefined && start <= moment);
  const at = Math.max(0, begun.length - 1);
  return {
    lines: lines.slice(at * inEach, (at + 1) * inEach),
    number: at + 1,
    of,
    start: starts[at],
    before: at > 0 ? starts[at - 1] : undefined,
    after: starts[at + 1],
  };
}
