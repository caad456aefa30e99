import type { Activity, TurnContext } from 'botbuilder';
import type { ClaimedLetter } from '../storage/desk.ts';

/** Who the channel has proved to have written, in a chat of their own. */
export interface ProvenColleague {
  tenant: string;
  /** Entra's object id. */
  person: string;
  /** Group ids of a token that was verified. */
  groups?: readonly string[];
  /** Teams' id of the conversation. */
  chat: string;
}

/** The caseworkers' side of the assistant, as the Teams channel sees it. */
export interface CaseworkerTurns {
  /**
   * One activity: what it says is posted as letters, kept before this resolves; an invoke's response is left on the
   * context for the adapter to give.
   */
  take(context: TurnContext, colleague: ProvenColleague): Promise<void>;
  /** The message of a letter, as things stand now; undefined where there is nothing to tell any more. */
  compose(letter: ClaimedLetter): Promise<Partial<Activity> | undefined>;
}
