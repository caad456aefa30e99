import type { Activity } from 'botbuilder';
import type { Position } from '../domain/places/place.ts';
import type { PortalKnowledge } from '../domain/portal-knowledge.ts';
import type { StoredMessage } from '../storage/storage.ts';

/** A message whose sender a channel has proved. */
export interface ProvenMessage {
  conversation: string;
  /** Unique per message: the same key a second time is the same message. */
  key: string;
  activity: Partial<Activity>;
  /** Where the person says they are, rounded; it lives no longer than the turn and is never stored with the message. */
  position?: Position;
  /** What the portal vouches for; only with the first message of a conversation. */
  portal?: PortalKnowledge;
}

export type Receipt =
  /** Stored; the turn follows. `message` is what the conversation's history shows of it, personal numbers masked. */
  | { kind: 'accepted'; message?: StoredMessage }
  /** It came before; nothing happens again. `message` is what the history shows of it. */
  | { kind: 'repeated'; message?: StoredMessage }
  /** Too many messages of this conversation wait already. */
  | { kind: 'busy' };

/** A channel's way out: told of what has been committed, never of anything else. */
export interface Door {
  /** Bot Framework's name of the channel: `directline`, `msteams`, `sms`. */
  readonly channel: string;
  deliver(conversation: string, messages: readonly StoredMessage[]): void;
  /** Everything said in the conversation was removed; what is delivered next is numbered from 1 again. */
  forgotten(conversation: string): void;
  /** The bot is still thinking; shown, never stored. */
  typing(conversation: string): void;
}

/** The assistant as a channel sees it. */
export interface Bot {
  /** Resolves when the message is on disk; the answer comes through the channel's door. */
  receive(channel: string, message: ProvenMessage): Promise<Receipt>;
  /** Messages after that number, as the conversation shows them. */
  history(conversation: string, after: number, limit: number): Promise<readonly StoredMessage[]>;
  /** The number of the newest message of each, whoever committed it: another replica may have. */
  newest(conversations: readonly string[]): Promise<ReadonlyMap<string, number>>;
  /** The person does not want to be written to any more, through the door they used; left out where nobody has to know. */
  stopped?(conversation: string): Promise<void>;
}
