import { type Role, worksFor } from '../../domain/caseworkers/caseworker.ts';
import { type Action, changesSomething, mayDo, rolesThatMay } from '../../domain/caseworkers/rights.ts';
import type { AuditEntry } from '../../storage/audit.ts';
import { stationOf } from '../stations/ask-where.ts';
import type { Caller, DeskServices } from './errand.ts';

/** Whom it takes, or which station it belongs to, by name. */
type Refusal = { because: 'role'; roles: readonly Role[] } | { because: 'station'; station: string };

/** Somebody asked for what they may not do; it is audited already. */
export class NotAllowed extends Error {
  override name = 'NotAllowed';
  readonly refusal: Refusal;

  constructor(refusal: Refusal) {
    super(`Not allowed for this ${refusal.because}`);
    this.refusal = refusal;
  }

  get because(): Refusal['because'] {
    return this.refusal.because;
  }
}

/** What is to be done, before it is. */
type Intended = Pick<AuditEntry, 'subject' | 'why' | 'before'> & {
  action: Action;
  /** The station it happens at, where it does at one. */
  station?: string | undefined;
  /** What it is to come to, as far as nothing else on record says so. */
  wanted?: AuditEntry['after'];
  /** It only shows what could be done; nothing is changed, whatever the action. */
  onlyLooks?: boolean;
};

/** What came of it: `done`, unless the book said otherwise. */
interface Carried<Result> {
  result: Result;
  end?: string;
  after?: AuditEntry['after'];
}

/**
 * The one way anything is seen or done at the desk: only by whom it is allowed, whatever the card said, and answered
 * only when it is on record, refused and failed attempts too. What changes something is on record before it is begun, so
 * that a process that dies in the middle leaves a deed without an end and none without a name. Throws `NotAllowed`.
 */
export async function audited<Result>(
  { audit, stations }: Pick<DeskServices, 'audit' | 'stations'>,
  { caseworker, requestId: request }: Pick<Caller, 'caseworker' | 'requestId'>,
  { station, wanted, onlyLooks = false, ...intended }: Intended,
  deed: () => Promise<Carried<Result>>,
): Promise<Result> {
  const { id: who, tenant, role } = caseworker;
  const entry = { who, tenant, role, ...intended };
  const refusal = refusalOf();
  if (refusal !== undefined) {
    await audit.record({ ...entry, end: `refused: ${refusal.because}` });
    throw new NotAllowed(refusal);
  }
  const isBegun = changesSomething(intended.action) && !onlyLooks;
  const ends = isBegun ? (await audit.begin({ ...entry, request, after: wanted })).number : undefined;
  let carried: Carried<Result>;
  try {
    carried = await deed();
  } catch (error) {
    await audit.record({ ...entry, end: 'failed', ends });
    throw error;
  }
  const { result, end = 'done', after } = carried;
  await audit.record({ ...entry, end, after, ends });
  return result;

  function refusalOf(): Refusal | undefined {
    if (!mayDo(role, intended.action)) return { because: 'role', roles: rolesThatMay(intended.action) };
    if (station === undefined || worksFor(caseworker, station)) return undefined;
    return { because: 'station', station: stationOf({ stations }, station)?.name ?? station };
  }
}
