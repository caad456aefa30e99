interface RosterFileProblem {
  /** Counted from 1. */
  line: number;
  what: string;
}

const mostShown = 20;

/** A file of caseworkers that cannot be used, in words for the person who is to mend it. */
export class RosterFileError extends Error {
  override name = 'RosterFileError';
  readonly problems: readonly RosterFileProblem[];

  constructor(problems: readonly RosterFileProblem[]) {
    const shown = problems.slice(0, mostShown).map(({ line, what }) => `line ${line}: ${what}`);
    const more = problems.length > mostShown ? [`and ${problems.length - mostShown} more`] : [];
    super(['The file of caseworkers cannot be used.', ...shown, ...more].join('\n'));
    this.problems = problems;
  }
}
