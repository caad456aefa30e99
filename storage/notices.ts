import type { Instant } from '../domain/moment.ts';

/** Something a conversation is to be told later, unless it is withdrawn before. */
export interface Notice {
  conversation: string;
  /** Bot Framework's name of the channel that carries it. */
  channel: string;
  /** What is told once: planned again under the same key it stays as it is, told ones too. */
  key: string;
  /** What it is about: with it all that wait are withdrawn, in whichever conversation. */
  subject: string;
  /** Not told before. */
  due: Instant;
  /** Not told after, but dropped. */
  latest: Instant;
  /** Kept as JSON, and only until it is told. */
  content: Record<string, unknown>;
}

/** What a turn changes about what is to be told later. */
export interface NoticePlan {
  /** Subjects of which nothing that waits is true any more, but what is planned here. */
  withdraw: readonly string[];
  plan: readonly Notice[];
}

/** The right to tell a notice: of two who have claimed it, only the later one has it. */
export interface NoticeClaim {
  key: string;
  claim: number;
}

export interface ClaimedNotice extends Notice, NoticeClaim {
  /** How often telling it has gone wrong. */
  failures: number;
}

/** What becomes of a notice that was claimed and not told. */
export type NoticeEnd =
  /** It cannot be told yet. */
  | { kind: 'waits'; until: Instant; failed: boolean }
  /** It is not true any more. */
  | { kind: 'dropped' }
  /** It has gone wrong too often; only an operator can have it told. */
  | { kind: 'dead' };

/** How many notices there are. */
export interface NoticeCounts {
  waiting: number;
  told: number;
  dropped: number;
  dead: number;
  /** When the one that waits longest was due. */
  oldestDue?: Instant;
}

/** A dead letter as an operator may see it. */
export type DeadNotice = Pick<Notice, 'key' | 'channel' | 'due' | 'latest'> & { failures: number };

/** What is to be told later. What a turn has to do with it happens in its transaction: see `TurnResult`. */
export interface Notices {
  /** Plans and withdraws what no turn of an applicant has brought about. */
  plan(plan: NoticePlan): Promise<void>;
  /**
   * Takes those that are due and that nobody else has claimed, at most so many; others can have them when `until` has
   * passed. Those that have become too late are dropped, and counted.
   */
  claim(request: { until: Instant; most: number }): Promise<{ claimed: readonly ClaimedNotice[]; dropped: number }>;
  /** Nothing where another claim is in force, or none. */
  settle(claim: NoticeClaim, end: NoticeEnd): Promise<void>;
  /** Those that wait in a conversation, the earliest first. */
  waiting(conversation: string): Promise<readonly Notice[]>;
  /** The conversations that were told of a subject, or are to be. */
  conversationsOf(subject: string): Promise<readonly Pick<Notice, 'conversation' | 'channel'>[]>;
  counts(): Promise<NoticeCounts>;
  dead(most: number): Promise<readonly DeadNotice[]>;
  /** Has a dead one told again, or dropped; whether there is such a one. */
  revive(key: string, as: 'waiting' | 'dropped'): Promise<boolean>;
}
