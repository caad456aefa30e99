import type { Heard } from './activity.ts';
import type { OwnMessage } from './memory.ts';

/** What the connection tells the chat. */
export type Happening =
  /** `fresh` unless it is history, which a reload brings back. */
  | { kind: 'heard'; heard: readonly Heard[]; fresh: boolean }
  | { kind: 'queued'; message: OwnMessage }
  | { kind: 'posted'; clientActivityId: string }
  | { kind: 'refused'; clientActivityId: string }
  | { kind: 'online' }
  | { kind: 'offline' }
  /** Nobody is begun in place of whoever is signed in to the page: the person decides. */
  | { kind: 'sign-in-failed' }
  | { kind: 'trying-again' }
  /** They go on without being signed in, as they chose. */
  | { kind: 'unsigned' }
  /** The server no longer has the conversation, and another one has begun. */
  | { kind: 'lost' }
  /** It goes on in a conversation that was held by text message. */
  | { kind: 'carried-over' }
  /** Somebody else is at the page now; nothing of the conversation before is for them. */
  | { kind: 'person-changed' };

export type Tell = (happening: Happening) => void;
