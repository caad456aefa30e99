import type { Day } from '../../../domain/day.ts';
import { detailsJson } from '../../details-json.ts';
import type { Understander } from '../../understanding.ts';
import { type Interval, intervalOf } from '../interval.ts';
import { share } from '../score.ts';
import { judgeDetails, type Verdict } from './judge-details.ts';
import type { DetailRow } from './read-detail-rows.ts';

/** Messages in which everything stated was found with its right value, and nothing that must not be. */
interface ExactShare {
  exact: number;
  interval: Interval;
  count: number;
}

interface DetailScore {
  precision: number;
  recall: number;
  /** Messages that state it. */
  count: number;
}

interface WrongMessage {
  text: string;
  language: string;
  mistakes: Verdict[];
}

/** How well details are read, and where they are not. */
interface DetailsReport extends ExactShare {
  perLanguage: Record<string, ExactShare>;
  perDetail: Record<string, DetailScore>;
  wrong: WrongMessage[];
}

interface Judged {
  row: DetailRow;
  verdicts: Verdict[];
}

/** Measures the details of messages; one that says no day of its own counts as written today. */
export function evaluateDetails(understander: Understander, rows: readonly DetailRow[], today: Day): DetailsReport {
  const judged = rows.map((row): Judged => {
    const { details } = understander.understand(row.text, { today: row.today ?? today });
    return { row, verdicts: judgeDetails(row, detailsJson(details)) };
  });
  const languages = Map.groupBy(judged, ({ row }) => row.language);
  const details = Map.groupBy(
    judged.flatMap(({ verdicts }) => verdicts),
    ({ detail }) => detail,
  );
  return {
    ...exactShare(judged),
    perLanguage: Object.fromEntries([...languages].map(([language, of]) => [language, exactShare(of)])),
    perDetail: Object.fromEntries([...details].sort(byName).map(([detail, of]) => [detail, scoreOf(of)])),
    wrong: judged
      .filter((each) => !isExact(each))
      .map(({ row: { text, language }, verdicts }) => ({ text, language, mistakes: verdicts.filter(isMistake) })),
  };
}

function exactShare(judged: readonly Judged[]): ExactShare {
  const exact = share(judged.filter(isExact).length, judged.length);
  return { exact, interval: intervalOf(exact, judged.length), count: judged.length };
}

function scoreOf(verdicts: readonly Verdict[]): DetailScore {
  const { right = [], missed = [], wrong = [], invented = [] } = Object.groupBy(verdicts, ({ kind }) => kind);
  const stated = right.length + missed.length + wrong.length;
  return {
    precision: share(right.length, right.length + wrong.length + invented.length),
    recall: share(right.length, stated),
    count: stated,
  };
}

function isExact({ verdicts }: Judged): boolean {
  return !verdicts.some(isMistake);
}

function isMistake({ kind }: Verdict): boolean {
  return kind !== 'right';
}

function byName([one]: readonly [string, unknown], [other]: readonly [string, unknown]): number {
  return one < other ? -1 : 1;
}
