import type { Instant } from '../domain/moment.ts';

/**
 * A telephone that texts with us, as a person's number and ours. Everything about it goes with its conversation, but
 * that nothing may be sent to it, and how much was.
 */
export interface SmsContact {
  /** A pseudonym of both numbers: the same two give the same. */
  id: string;
  /** The person's number, E.164 (`+4790000001`). Only the gateway may be told it. */
  number: string;
  /** The number of ours that was written to. */
  ours: string;
  /** The conversation that is held with it now: its own, or one that was carried over from the web. */
  conversation: string;
  /** Opted out: nothing is sent until the person writes START. Invalid: the gateway says that nobody can be reached there. */
  standing: 'open' | 'opted-out' | 'invalid';
  /** Whether it has been told who we are and how to stop. */
  introduced: boolean;
}

/** One text message as the gateway handed it over; long ones come as several. */
export interface SmsPart {
  /** The gateway's id of it: the same a second time is the same part. */
  key: string;
  contact: string;
  /** Without personal numbers: masking comes before storing. U+FFFC stands for a file that came along. */
  text: string;
  arrived: Instant;
}

/** Parts that are one message. */
export interface SmsJoined {
  /** Names the message: the key of its first part. */
  key: string;
  contact: string;
  /** In the order they are to be read. */
  parts: readonly SmsPart[];
}

/** A message that is to go out, or went. */
export interface SmsOutgoing {
  /** What is sent once: kept again under the same key it stays as it is. */
  key: string;
  contact: string;
  text: string;
  segments: number;
  /** Not sent after, but dropped. */
  latest: Instant;
}

/** The right to send a message: of two who have claimed it, only the later one has it. */
export interface SmsClaim {
  key: string;
  claim: number;
}

export interface SmsClaimed extends SmsOutgoing, SmsClaim {
  failures: number;
  to: Pick<SmsContact, 'number' | 'ours'>;
}

/** What became of a claimed message. */
export type SmsEnd =
  /** The gateway has taken it, under that id. */
  | { kind: 'sent'; gatewayId: string }
  /** It is to be tried again; whether it has failed, or was only kept back. */
  | { kind: 'waits'; until: Instant; failed: boolean }
  /** It cannot be sent, or must not. */
  | { kind: 'dropped'; because: SmsDropReason };

/** `in-doubt`: it may have gone out, and is therefore not sent again. */
export type SmsDropReason = 'too-late' | 'in-doubt' | 'opted-out' | 'invalid' | 'refused';

/** What the gateway tells of a message it has taken. */
export type SmsDelivery = 'delivered' | 'undelivered';

/**
 * What is kept for text messages. Every promise resolves after the data is on disk. Outgoing messages of one contact go
 * in the order they were kept, and the next only when the one before it is sent or dropped.
 */
export interface SmsStore {
  /** The contact of that id, made with its own conversation of the same id where it is new. */
  contact(contact: Pick<SmsContact, 'id' | 'number' | 'ours'>): Promise<SmsContact>;
  /** The contact of that id, where it is known. */
  contactOf(id: string): Promise<SmsContact | undefined>;
  /** The contact a conversation is held with, if it is held by text message. */
  contactIn(conversation: string): Promise<SmsContact | undefined>;
  /** Carries the contact on in another conversation; what was said there before is not sent again. */
  carryOver(contact: string, conversation: string): Promise<void>;
  setStanding(contact: string, standing: SmsContact['standing']): Promise<void>;
  introduced(contact: string): Promise<void>;

  /** Commits a part before it is acknowledged; false where it is there already. Who writes can be reached: `invalid` ends. */
  keepPart(part: SmsPart): Promise<boolean>;
  /** Makes one message of all loose parts of a contact, in order of arrival; undefined where there is none. */
  join(contact: string): Promise<SmsJoined | undefined>;
  /** The parts of a joined message have been taken up: only their keys are kept, to know them again. */
  taken(key: string): Promise<void>;
  /** Joined messages that were not taken up and contacts with loose parts, when the process last ended. */
  unfinished(): Promise<{ joined: readonly SmsJoined[]; loose: readonly string[] }>;

  /**
   * Keeps the messages that a conversation's messages up to that number became, and that number, in one go; false, and
   * nothing is kept, where another got further.
   */
  compose(request: {
    contact: string;
    conversation: string;
    after: number;
    upTo: number;
    messages: readonly SmsOutgoing[];
  }): Promise<boolean>;
  /** Up to which number the conversation's messages have become text messages. */
  composedUpTo(contact: string): Promise<number>;
  /** Contacts whose conversation has messages that have not. */
  behind(): Promise<readonly SmsContact[]>;
  /** Keeps a message that belongs to no conversation's history (STOP, HELP); it goes to those too who opted out. */
  keepOutgoing(message: SmsOutgoing): Promise<void>;
  /**
   * Takes those that may go now and nobody else has claimed, one a contact. What is too late is dropped, and counted; so
   * is what was claimed and has no end when its claim is over. What may not be sent to its contact is dropped too.
   */
  claim(request: {
    until: Instant;
    most: number;
  }): Promise<{ claimed: readonly SmsClaimed[]; dropped: number; inDoubt: number }>;
  /** Nothing where another claim is in force, or none. */
  settle(claim: SmsClaim, end: SmsEnd): Promise<void>;
  /** What became of a sent one; the contact it went to, where it is known. */
  delivery(gatewayId: string, delivery: SmsDelivery): Promise<SmsContact | undefined>;
  /** Segments sent since that instant, or claimed, or in doubt: to everybody, or to one contact. */
  segmentsSince(instant: Instant, contact?: string): Promise<number>;
  /** How many messages there are of each kind; of `sent` it is not told whether they arrived. */
  counts(): Promise<{ waiting: number; sent: number; delivered: number; undelivered: number; dropped: number }>;

  /**
   * Keeps a code that carries a conversation through another door, by its fingerprint; an older one of the same
   * conversation and door ends. Rejects a fingerprint that is in use: either of the two would open the other's door.
   */
  keepPairing(pairing: {
    fingerprint: string;
    conversation: string;
    door: 'sms' | 'web';
    ends: Instant;
  }): Promise<void>;
  /** The conversation of a code, once. */
  takePairing(request: { fingerprint: string; door: 'sms' | 'web' }): Promise<string | undefined>;
}
