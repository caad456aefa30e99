import type { HandoverStatus } from '../domain/handover/handover-status.ts';
import type { Language } from '../domain/language.ts';
import type { Masked } from '../domain/masked.ts';
import type { Instant } from '../domain/moment.ts';
import type { Letter } from './desk.ts';
import type { NoticePlan } from './notices.ts';

/** A conversation of which a person has been asked for. */
export interface Handover extends HandoverStatus {
  /** Unguessable. */
  id: string;
  conversation: string;
  /** Bot Framework's name of the channel the applicant wrote through when asking. */
  channel: string;
  /** The applicant's. */
  language: Language;
  asked: Instant;
  revision: number;
  /** What the person who takes it is told: checked against a schema where it is read. Never a name or a number. */
  brief: Record<string, unknown>;
  /** Where to call back; empty when that is over. */
  phone?: Masked | undefined;
}

/** Who said or did what. A `note` is the caseworkers' own, a `whisper` the bot's word to the caseworker: neither ever leaves. */
export interface HandoverEntry {
  /** Rises by one within the hand-over. */
  number: number;
  /** The same key a second time is the same entry. */
  key: string;
  by: 'applicant' | 'caseworker' | 'bot';
  kind: 'said' | 'note' | 'whisper' | 'event';
  /** Personal numbers masked; for an event its name. */
  text: string;
  /** The name of the caseworker, as applicants see it. */
  author?: string | undefined;
  at: Instant;
}

export type NewEntry = Omit<HandoverEntry, 'number' | 'at'>;

/** A step of a hand-over: kept whole or not at all. */
export interface HandoverStep {
  id: string;
  /** The revision it is a step from; another step having been taken since makes this one a conflict. */
  revision: number;
  to: HandoverStatus;
  /** What the person who takes it is told from now on, where that has changed. */
  brief?: Handover['brief'] | undefined;
  /** Where to call from now on, where that is another number; not kept of what is over. */
  phone?: Masked | undefined;
  entries: readonly NewEntry[];
  /** What the applicant's conversation is to be told, in turns of its own. */
  notices?: NoticePlan | undefined;
  /** What caseworkers are to be told. */
  letters: readonly Letter[];
}

export type Stepped = { kind: 'stepped'; handover: Handover } | { kind: 'conflict' } | { kind: 'gone' };

/** What became of those that were asked for in a time, of conversations that are not forgotten. */
export interface HandoverFigures {
  asked: number;
  /** Without call-backs, and the waits too: nobody waits in a call-back. */
  taken: number;
  over: number;
  callBacks: number;
  /** Of those that were taken; none where none was. */
  medianWaitSeconds?: number;
  longestWaitSeconds?: number;
}

/** Conversations that are handed to people. Deleted with their conversation. */
export interface Handovers {
  /**
   * Begins one, at revision 0; the open one of the conversation, where there is one; what that key began there, where it
   * did. Only one that begins has entries and letters kept.
   */
  ask(
    request: Pick<Handover, 'conversation' | 'channel' | 'language' | 'brief' | 'phone'> & {
      key: string;
      status: HandoverStatus;
      entries: readonly NewEntry[];
      letters(handover: Handover): readonly Letter[];
    },
  ): Promise<Handover>;
  byId(id: string): Promise<Handover | undefined>;
  /** The one of a conversation that is not over. */
  openIn(conversation: string): Promise<Handover | undefined>;
  /** All that are not over, the longest waiting first. */
  open(): Promise<readonly Handover[]>;
  /**
   * Nobody has two conversations: a step that would give somebody a second is a conflict. A step all of whose entries are kept already is the same deed again:
   * it has been taken, and changes nothing.
   */
  step(step: HandoverStep): Promise<Stepped>;
  entries(id: string): Promise<readonly HandoverEntry[]>;
  /** The one that has an entry of that key, also where it is over. */
  withEntry(key: string): Promise<Handover | undefined>;
  /** Those whose `look` has passed and that nobody else looks at; others can when `until` has passed. */
  claimLooks(request: { until: Instant; most: number }): Promise<readonly Handover[]>;
  /** From an instant until before another. */
  figures(from: Instant, until: Instant): Promise<HandoverFigures>;
}
