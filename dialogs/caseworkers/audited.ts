import { worksFor } from '../../domain/caseworkers/caseworker.ts';
import { type Action, mayDo } from '../../domain/caseworkers/rights.ts';
import type { AuditEntry } from '../../storage/audit.ts';
import type { Caller, DeskServices } from './errand.ts';

/** Somebody asked for what they may not do; it is audited already. */
export class NotAllowed extends Error {
  override name = 'NotAllowed';
  readonly because: 'role' | 'station';

  constructor(because: NotAllowed['because']) {
    super(`Not allowed for this ${because}`);
    this.because = because;
  }
}

/** What is to be done, before it is. */
type Intended = Pick<AuditEntry, 'subject' | 'why' | 'before'> & {
  action: Action;
  /** The station it happens at, where it does at one. */
  station?: string | undefined;
};

/** What came of it: `done`, unless the book said otherwise. */
interface Carried<Result> {
  result: Result;
  end?: string;
  after?: AuditEntry['after'];
}

/**
 * The one way anything is seen or done at the desk: only by whom it is allowed, whatever the card said, and answered
 * only when it is on record, refused and failed attempts too. Throws `NotAllowed`.
 */
export async function audited<Result>(
  { audit }: Pick<DeskServices, 'audit'>,
  { caseworker }: Pick<Caller, 'caseworker'>,
  { station, ...intended }: Intended,
  deed: () => Promise<Carried<Result>>,
): Promise<Result> {
  const { id: who, tenant, role } = caseworker;
  const entry = { who, tenant, role, ...intended };
  const because = refusal();
  if (because !== undefined) {
    await audit.record({ ...entry, end: `refused: ${because}` });
    throw new NotAllowed(because);
  }
  let carried: Carried<Result>;
  try {
    carried = await deed();
  } catch (error) {
    await audit.record({ ...entry, end: 'failed' });
    throw error;
  }
  const { result, end = 'done', after } = carried;
  await audit.record({ ...entry, end, after });
  return result;

  function refusal(): NotAllowed['because'] | undefined {
    if (!mayDo(role, intended.action)) return 'role';
    return station !== undefined && !worksFor(caseworker, station) ? 'station' : undefined;
  }
}
