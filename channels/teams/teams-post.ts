import type { Activity } from 'botbuilder';
import type { DeskChat } from '../../storage/desk.ts';

/** Where a message goes, as it is kept of the newest activity of the chat. */
export type ChatReference = DeskChat['reference'];

/** Writes into chats of Teams unasked. Every call is one attempt, which ends within ten seconds. */
export interface TeamsPost {
  /** `id` is Teams' id of the message. Rejects with `TeamsPostError`. */
  send(reference: ChatReference, activity: Partial<Activity>): Promise<{ id: string }>;
  /** Puts it in the place of a message that was sent. Rejects with `TeamsPostError`. */
  update(reference: ChatReference, activityId: string, activity: Partial<Activity>): Promise<void>;
}

/** Why a message is not known to have arrived. */
export type PostFailure =
  /** Teams has answered with that status; `code` is its own word for it, as `BotNotInConversationRoster`. */
  | { kind: 'refused'; status: number; code?: string; retryAfterSeconds?: number }
  /** No answer: it may have arrived, or not. */
  | { kind: 'unanswered' }
  /** The reference is none, or its address is on no list (any more): nothing was sent, and nothing will be. */
  | { kind: 'address-refused' };

export class TeamsPostError extends Error {
  override name = 'TeamsPostError';
  readonly failure: PostFailure;

  constructor(failure: PostFailure, cause?: unknown) {
    super(`Teams did not take a message: ${failure.kind}`, { cause });
    this.failure = failure;
  }
}
