import type { Generated } from 'kysely';
import type { HandoverEnd, HandoverState } from '../../domain/handover/handover-status.ts';
import type { DeskChat } from '../desk.ts';
import type { HandoverEntry } from '../handovers.ts';

/** What is kept for the caseworkers' side. */
export interface CaseworkerTables {
  handovers: HandoversTable;
  handover_entries: HandoverEntriesTable;
  desk_chats: DeskChatsTable;
  letters: LettersTable;
  audit: AuditTable;
  misunderstandings: MisunderstandingsTable;
}

/** Hangs on its conversation; its entries hang on it. */
interface HandoversTable {
  id: string;
  conversation: string;
  /** What began it: the same key in the same conversation begins no other. */
  key: string;
  channel: string;
  language: string;
  asked: number;
  revision: number;
  brief: string;
  phone: string | null;
  state: HandoverState;
  by_id: string | null;
  by_name: string | null;
  taken: number | null;
  applicant_wrote: number;
  caseworker_wrote: number | null;
  nudged: 'applicant' | 'caseworker' | null;
  look: number | null;
  /** When others may look at it; every step sets it to 0. */
  looked_at_until: number;
  end: HandoverEnd | null;
}

interface HandoverEntriesTable {
  handover: string;
  number: number;
  key: string;
  by: HandoverEntry['by'];
  kind: HandoverEntry['kind'];
  text: string;
  author: string | null;
  at: number;
}

interface DeskChatsTable {
  id: string;
  tenant: string;
  person: string;
  language: string;
  reference: string;
  standing: DeskChat['standing'];
  on_duty_until: number;
  heard_at: number;
}

interface LettersTable {
  /** The order in which they were posted. */
  place: Generated<number>;
  key: string;
  chat: string;
  /** Null once it is sent or dropped. */
  content: string | null;
  replaces: string | null;
  /** The key of the first letter of those that are one message in the chat, each in the place of the one before. */
  message: string;
  latest: number | null;
  posted_at: number;
  /** When it can be claimed, or when its claim ends. */
  next_at: number;
  /** Rises with every claim. */
  claim: number;
  /** 1 from the claim until it is settled. */
  claimed: number;
  failures: number;
  /** Null while it waits. */
  end: 'sent' | 'dropped' | null;
  because: string | null;
  ended_at: number | null;
  /** Teams' id of the message. */
  activity: string | null;
}

/** Hangs on nothing: it outlives what it is about, and holds ids only. */
interface AuditTable {
  number: number;
  at: number;
  who: string;
  tenant: string;
  role: string;
  action: string;
  end: string;
  subject: string;
  before: string | null;
  after: string | null;
  why: string;
  /** Of a record that begins a deed, and of no other. */
  request: string | null;
  /** Of a record that ends a deed, and of no other. */
  ends: number | null;
  seal: string;
}

interface MisunderstandingsTable {
  place: Generated<number>;
  conversation: string;
  at: number;
  language: string;
  text: string;
  likeliest: string;
  confidence: number;
}
