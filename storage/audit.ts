import type { Instant } from '../domain/moment.ts';

/** One thing somebody of the agency did, was refused, or looked up. Ids and references, never names or numbers of persons. */
export interface AuditEntry {
  /** Entra's object id. */
  who: string;
  tenant: string;
  role: string;
  /** An action of domain/caseworkers/rights.ts, or what was tried by somebody with no role. */
  action: string;
  /** `done`, `refused` for want of a right, or what the book said instead (`not-found`, `taken` …). */
  end: string;
  /** Which appointment, station and day, or hand-over. */
  subject: string;
  before?: Record<string, unknown> | undefined;
  after?: Record<string, unknown> | undefined;
  /** Why, as the caseworker said it or as it follows from where it was done. */
  why: string;
}

export interface AuditRecord extends AuditEntry {
  number: number;
  at: Instant;
  /**
   * SHA-256 over this record and the seal before it: one that is changed, or taken out from before another, breaks the
   * chain. It has no key: a chain written anew, or cut off at its end, is whole.
   */
  seal: string;
}

/** What was done, in order, only ever added to; the database itself refuses a change. */
export interface Audit {
  record(entry: AuditEntry): Promise<AuditRecord>;
  /** Records after that number, in order, at most `limit`. */
  records(after: number, limit: number): Promise<readonly AuditRecord[]>;
  /** The number of the first record whose seal does not fit; undefined where the chain is whole. */
  firstBroken(): Promise<number | undefined>;
}
