import type { Instant } from '../domain/moment.ts';
import type { Audit } from './audit.ts';
import type { Desk } from './desk.ts';
import type { Handovers } from './handovers.ts';
import type { Misunderstanding, Misunderstandings } from './misunderstandings.ts';
import type { NoticeClaim, NoticePlan, Notices } from './notices.ts';
import type { SmsStore } from './sms.ts';

/** An object as it is kept: what of it JSON can hold, without `__proto__`, `constructor` and `prototype`. */
export type StoredObject = Record<string, unknown>;

/** A message as it is kept: a Bot Framework activity, serialised, with its number in the conversation. */
export interface StoredMessage {
  /** Rises by one for every message of a conversation, whoever wrote it. */
  number: number;
  activity: StoredObject;
}

export interface IncomingMessage {
  conversation: string;
  /** Unique per channel and message: a second arrival with the same key is the same message. */
  key: string;
  channel: string;
  /** Without personal numbers: masking comes before storing. */
  activity: StoredObject;
  /** Whether the message is part of what the conversation's history shows. */
  shown: boolean;
}

export interface InboxEntry extends IncomingMessage {
  /** The order of arrival over all conversations. */
  arrival: number;
  /** The message's number in its conversation, where it is shown. */
  number?: number;
}

export type Received =
  | { kind: 'new'; entry: InboxEntry }
  /** It is kept already; `message` is what the history shows of it. */
  | { kind: 'repeated'; message?: StoredMessage };

/** What is known of a conversation between two turns. */
export interface ConversationRecord {
  state: StoredObject;
  /** 0 for a conversation that has never been saved. */
  version: number;
}

/** The end of a turn: saved whole or not at all. */
export interface TurnResult {
  conversation: string;
  /** The inbox entry this turn answers; absent for a turn nobody wrote. */
  inboxKey?: string;
  /** The notice this turn tells: told with it, or not at all. */
  telling?: NoticeClaim | undefined;
  /** The version that was loaded; another turn having saved since makes this one a conflict. */
  version: number;
  state: StoredObject;
  outgoing: readonly StoredObject[];
  /** What is to be told later, and what not any more. */
  notices?: NoticePlan | undefined;
  /** The message this turn answers was not understood. */
  notUnderstood?: Omit<Misunderstanding, 'at'> | undefined;
  /** Removes everything kept about the conversation: this state and these messages, numbered from 1, are all there is. */
  forget?: boolean;
}

/**
 * A conflict has changed nothing: another turn has saved since, the message is answered already, the notice is another's
 * to tell or withdrawn, or the conversation has been forgotten meanwhile.
 */
export type Saved = { kind: 'saved'; sent: readonly StoredMessage[] } | { kind: 'conflict' };

/** Something a journey did to the world: its intent is stored before, its result after. */
export interface Deed {
  conversation: string;
  /** The run of the journey, which is the id of the activity that began it. */
  run: string;
  /** What it depends on, in the journey's words. */
  id: string;
  requestId: string;
  /** Absent while nothing is known of its end; null when it ended with nothing to tell. */
  result?: unknown;
}

/**
 * Where conversations are kept. Every promise resolves after the data is on disk; several calls made at the same time
 * share one fsync. Nothing here waits for anything but the disk. What is given back is what is stored: an object comes as
 * it will be read after a restart (a `Date` as its text), without `__proto__`, `constructor` and `prototype`.
 */
export interface Storage {
  /** Commits a message before it is acknowledged. */
  receive(message: IncomingMessage): Promise<Received>;
  load(conversation: string): Promise<ConversationRecord>;
  save(turn: TurnResult): Promise<Saved>;
  /** Entries that were received and not answered when the process ended, in order of arrival. */
  unfinished(): Promise<readonly InboxEntry[]>;
  /** Stores the intent, or tells what is known of it from before. */
  begin(deed: Deed): Promise<Deed>;
  /** Stores how it ended; nothing where the conversation has been forgotten meanwhile. */
  finish(deed: Deed): Promise<void>;
  /** Messages after that number, in order, at most `limit`. */
  history(conversation: string, after: number, limit: number): Promise<readonly StoredMessage[]>;
  /** The number of the newest message of each; a conversation that is not known is left out. */
  newest(conversations: readonly string[]): Promise<ReadonlyMap<string, number>>;
  readonly notices: Notices;
  readonly sms: SmsStore;
  readonly handovers: Handovers;
  readonly desk: Desk;
  readonly audit: Audit;
  readonly misunderstandings: Misunderstandings;
  /** Removes conversations in which nothing was said since that instant, and what is as old in others; how many. */
  forgetOlderThan(instant: Instant): Promise<number>;
  /** Rejects when it cannot serve right now; for readiness. */
  check(): Promise<void>;
  /** Finishes what was asked for, then closes. */
  close(): Promise<void>;
}
