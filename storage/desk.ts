import type { Language } from '../domain/language.ts';
import type { Instant } from '../domain/moment.ts';

/** A caseworker's own chat with the bot, and what it takes to write there unasked. */
export interface DeskChat {
  /** Teams' id of the conversation. */
  id: string;
  tenant: string;
  /** Entra's object id of the one person in it. */
  person: string;
  language: Language;
  /** Bot Framework's conversation reference, as the newest activity had it. */
  reference: Record<string, unknown>;
  /** `gone`: the app was removed, or may not write there; nothing is sent until somebody writes again. */
  standing: 'installed' | 'gone';
  /** Until when they want to be told of people who ask for somebody; long over for whoever never did. */
  onDutyUntil: Instant;
  /** Whether that lies ahead, at the moment at which this was read. */
  onDuty: boolean;
}

/** Something to be sent to a caseworker. */
export interface Letter {
  /** Kept once: posted again under the same key it stays as it is. */
  key: string;
  chat: string;
  /** What composes it when it is sent, as things stand then; kept as JSON, and only until it is sent. */
  content: Record<string, unknown>;
  /** The key of the letter whose message it takes the place of, where that was sent; otherwise it is a message of its own. */
  replaces?: string | undefined;
  /** Not sent after, but dropped. */
  latest?: Instant | undefined;
}

/** The right to send a letter: of two who have claimed it, only the later one has it. */
export interface LetterClaim {
  key: string;
  claim: number;
}

export interface ClaimedLetter extends Letter, LetterClaim {
  failures: number;
  /** Teams' id of the message that is to be replaced. */
  replacing?: string;
  /** The chat as it is now. */
  to: DeskChat;
}

export type LetterEnd =
  /** `activity` is Teams' id of the message. */
  | { kind: 'sent'; activity?: string | undefined }
  | { kind: 'waits'; until: Instant }
  | { kind: 'dropped'; because: string };

/** How many letters there are; without those that were never sent because a newer one takes their place. */
export interface LetterCounts {
  waiting: number;
  sent: number;
  dropped: number;
  /** When the one that waits longest was posted. */
  oldest?: Instant;
}

/** The caseworkers' chats and what is to be sent there, one after another in each chat. */
export interface Desk {
  /** Keeps where a chat is reached; it counts as installed again. Language and duty stay as they are for a known one. */
  remember(chat: Omit<DeskChat, 'standing' | 'onDutyUntil' | 'onDuty'>): Promise<DeskChat>;
  chat(id: string): Promise<DeskChat | undefined>;
  /** Every chat that can be written to. */
  chats(): Promise<readonly DeskChat[]>;
  /** What waits for a chat that is gone is dropped. */
  change(id: string, change: Partial<Pick<DeskChat, 'standing' | 'onDutyUntil' | 'language'>>): Promise<void>;
  /** Nothing is kept for a chat that is not known. */
  post(letters: readonly Letter[]): Promise<void>;
  /**
   * The first letters of chats that wait for no other letter, their time having come; those too late are dropped, and
   * counted. Of several that wait to be the same message only the newest is sent.
   */
  claim(request: { until: Instant; most: number }): Promise<{ claimed: readonly ClaimedLetter[]; dropped: number }>;
  /** Nothing where another claim is in force, or none. */
  settle(claim: LetterClaim, end: LetterEnd): Promise<void>;
  counts(): Promise<LetterCounts>;
}
