import type { Generated } from 'kysely';

/** What is kept about text messages. */
export interface SmsTables {
  sms_contacts: SmsContactsTable;
  sms_standings: SmsStandingsTable;
  sms_parts: SmsPartsTable;
  sms_outgoing: SmsOutgoingTable;
  sms_spending: SmsSpendingTable;
  sms_pairings: SmsPairingsTable;
}

/** Hangs on the conversation that is held with it now; parts and outgoing messages hang on it. */
interface SmsContactsTable {
  id: string;
  conversation: string;
  number: string;
  ours: string;
  introduced: number;
  /** Negative after a forgetting, and another number after each: so far no message of the new beginning is composed. */
  composed_up_to: number;
  /** 1 where the conversation was forgotten: it goes when what was said about that is sent. */
  leaving: number;
}

/** Contacts to whom nothing may be sent. Hangs on nothing, and knows no number: who said stop is not asked again. */
interface SmsStandingsTable {
  contact: string;
  standing: 'opted-out' | 'invalid';
}

interface SmsPartsTable {
  arrival: Generated<number>;
  key: string;
  contact: string;
  /** Null once the message is taken up: then only the key is needed, to know it again. */
  text: string | null;
  arrived: number;
  /** The message it was joined into; null while it is loose. */
  message: string | null;
}

interface SmsOutgoingTable {
  /** The order in which they were kept. */
  place: Generated<number>;
  key: string;
  contact: string;
  /** Null once it is sent or dropped. */
  text: string | null;
  segments: number;
  latest: number;
  /** 0 where it answers a keyword, and goes to those too who opted out. */
  of_conversation: number;
  /** When it can be claimed, or when its claim ends. */
  next_at: number;
  /** Rises with every claim. */
  claim: number;
  /** 1 from the claim until its end is known: it may have gone out. */
  claimed: number;
  failures: number;
  /** Null while it waits. */
  end: 'sent' | 'dropped' | null;
  because: string | null;
  ended_at: number | null;
  gateway_id: string | null;
  delivery: 'delivered' | 'undelivered' | null;
}

/**
 * What was sent, or may have been, for the ceilings. Hangs on nothing: who has everything forgotten again and again
 * would be sent more than others.
 */
interface SmsSpendingTable {
  /** Of the message; no other ever gets it. */
  place: number;
  contact: string;
  segments: number;
  at: number;
}

interface SmsPairingsTable {
  fingerprint: string;
  conversation: string;
  door: 'sms' | 'web';
  ends: number;
}
