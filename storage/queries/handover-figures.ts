import type { Kysely } from 'kysely';
import type { Instant } from '../../domain/moment.ts';
import type { HandoverFigures } from '../handovers.ts';
import type { Tables } from './tables.ts';

/** What became of those that were asked for in that time. */
export async function handoverFigures(kysely: Kysely<Tables>, from: Instant, until: Instant): Promise<HandoverFigures> {
  const rows = await kysely
    .selectFrom('handovers')
    .select(({ eb }) => ['asked', 'taken', 'state', 'end', eb('phone', 'is not', null).as('wantsCall')])
    .where('asked', '>=', from)
    .where('asked', '<', until)
    .execute();
  const isCallBack = (row: (typeof rows)[number]) =>
    Boolean(row.wantsCall) || row.state === 'call-back' || row.state === 'called' || row.end === 'called-back';
  const waits = rows
    .filter((row) => !isCallBack(row))
    .flatMap(({ asked, taken }) => (taken === null ? [] : [Math.round((taken - asked) / 1_000)]))
    .toSorted((one, other) => one - other);
  const medianWaitSeconds = middleOf(waits);
  const longestWaitSeconds = waits.at(-1);
  return {
    asked: rows.length,
    taken: waits.length,
    over: rows.filter(({ state }) => state === 'over').length,
    callBacks: rows.filter(isCallBack).length,
    ...(medianWaitSeconds !== undefined && { medianWaitSeconds }),
    ...(longestWaitSeconds !== undefined && { longestWaitSeconds }),
  };
}

function middleOf(sorted: readonly number[]): number | undefined {
  const lower = sorted[Math.floor((sorted.length - 1) / 2)];
  const upper = sorted[Math.floor(sorted.length / 2)];
  return lower === undefined || upper === undefined ? undefined : Math.round((lower + upper) / 2);
}
