import type { Instant } from '../domain/moment.ts';

/** One thing somebody of the agency did, was refused, or looked up. Ids and references, never names or numbers of persons. */
export interface AuditEntry {
  /** Entra's object id. */
  who: string;
  tenant: string;
  role: string;
  /** An action of domain/caseworkers/rights.ts, or what was tried by somebody with no role. */
  action: string;
  /** `begun`; `done`, `refused` for want of a right, or what the book said instead (`not-found`, `taken` …). */
  end: string;
  /** Which appointment, station and day, or hand-over. */
  subject: string;
  before?: Record<string, unknown> | undefined;
  after?: Record<string, unknown> | undefined;
  /** Why, as the caseworker said it or as it follows from where it was done. */
  why: string;
  /** The number of the record that its deed was begun with. */
  ends?: number | undefined;
}

/** What is about to be done; `after` is what it is to come to, as far as that is known. */
export interface DeedBegun extends Omit<AuditEntry, 'end' | 'ends'> {
  /** What asks for it: repeated, it is the same deed. */
  request: string;
}

export interface AuditRecord extends AuditEntry {
  number: number;
  at: Instant;
  /** What asked for the deed; in the record it was begun with, and in no other. */
  request?: string | undefined;
  /**
   * SHA-256 over this record and the seal before it: one that is changed, or taken out from before another, breaks the
   * chain. It has no key: a chain written anew, or cut off at its end, is whole.
   */
  seal: string;
}

/** What was done, in order, only ever added to; the database itself refuses a change. */
export interface Audit {
  record(entry: AuditEntry): Promise<AuditRecord>;
  /**
   * That a deed is begun, to be on disk before anything of it is done. Begun again by the same request while no record ends
   * it, it is the one begun already.
   */
  begin(deed: DeedBegun): Promise<AuditRecord>;
  /** Those begun at or after one instant and before another that no record ends, in order. */
  unended(from: Instant, until: Instant): Promise<readonly AuditRecord[]>;
  /** Records after that number, in order, at most `limit`. */
  records(after: number, limit: number): Promise<readonly AuditRecord[]>;
  /** What somebody did or tried since an instant, the newest first, at most `limit`. */
  latestOf(who: string, since: Instant, limit: number): Promise<readonly AuditRecord[]>;
  /** The number of the first record whose seal does not fit; undefined where the chain is whole. */
  firstBroken(): Promise<number | undefined>;
}
