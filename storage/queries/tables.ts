import type { Generated } from 'kysely';
import type { CaseworkerTables } from './caseworker-tables.ts';
import type { SmsTables } from './sms-tables.ts';

/** What is kept about conversations. Objects are kept as JSON text, instants in milliseconds, yes and no as 1 and 0. */
export interface Tables extends SmsTables, CaseworkerTables {
  conversations: ConversationsTable;
  inbox: InboxTable;
  messages: MessagesTable;
  deeds: DeedsTable;
  notices: NoticesTable;
}

/** The other tables hang on this one: a conversation that is deleted takes everything with it. */
interface ConversationsTable {
  id: string;
  state: string;
  /** 0 until the first turn is saved. */
  version: number;
  /** The number of the newest message. */
  last_number: number;
  touched_at: number;
}

interface InboxTable {
  arrival: Generated<number>;
  key: string;
  conversation: string;
  channel: string;
  /** Null once it is answered: then only the key is needed, to know it again. */
  activity: string | null;
  shown: number;
  number: number | null;
  done_at: number | null;
}

interface MessagesTable {
  conversation: string;
  number: number;
  activity: string;
}

interface DeedsTable {
  conversation: string;
  run: string;
  id: string;
  request_id: string;
  /** Null while nothing is known of its end. */
  result: string | null;
}

interface NoticesTable {
  key: string;
  conversation: string;
  channel: string;
  subject: string;
  due: number;
  latest: number;
  /** Null once it is told or dropped. */
  content: string | null;
  /** When it can be claimed: when it is due, when a claim ends, or when it is worth another try. */
  next_at: number;
  /** Rises with every claim. */
  claim: number;
  failures: number;
  /** Null while it waits. */
  end: 'told' | 'dropped' | 'dead' | null;
}
