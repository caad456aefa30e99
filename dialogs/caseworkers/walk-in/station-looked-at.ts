import type { Instant } from '../../../domain/moment.ts';
import type { Caller, DeskServices } from '../errand.ts';

/** A working day: where somebody was before, they may not be any more. */
const longestMilliseconds = 12 * 3_600_000;
const mostRecords = 200;

/** The id of the station whose day, or whose free times, the caller saw last, as it is on record. */
export async function stationLookedAt(
  { audit, clock }: Pick<DeskServices, 'audit' | 'clock'>,
  { caseworker }: Pick<Caller, 'caseworker'>,
): Promise<string | undefined> {
  const since = (clock.now() - longestMilliseconds) as Instant;
  const records = await audit.latestOf(caseworker.id, since, mostRecords);
  return records
    .filter(({ action, end }) => (action === 'see-day' || action === 'book-walk-in') && !end.startsWith('refused'))
    .flatMap(({ subject }) => /^station (\S+)/.exec(subject)?.[1] ?? [])[0];
}
