export interface StationFileProblem {
  /** Counted from 1. */
  line: number;
  station: string | undefined;
  what: string;
}

const mostShown = 20;

/** A station file that cannot be used, in words for the person who is to mend it. */
export class StationFileError extends Error {
  readonly problems: readonly StationFileProblem[];

  constructor(problems: readonly StationFileProblem[]) {
    const shown = problems.slice(0, mostShown).map(({ line, station, what }) => {
      return station === undefined ? `line ${line}: ${what}` : `line ${line}, ${station}: ${what}`;
    });
    const more = problems.length > mostShown ? [`and ${problems.length - mostShown} more`] : [];
    super(['The station file cannot be used.', ...shown, ...more].join('\n'));
    this.name = 'StationFileError';
    this.problems = problems;
  }
}
