import type { ConversationState } from 'botbuilder';
import type { Services } from '../dialogs/engine/services.ts';
import type { Judgement } from '../dialogs/notices/judge-notice.ts';
import type { NoticeContent } from '../dialogs/notices/notice-content.ts';
import type { Happened } from '../dialogs/notices/plan-notices.ts';
import type { Position } from '../domain/places/place.ts';
import type { Understander } from '../nlu/understanding.ts';
import type { TurnResult } from '../storage/storage.ts';
import type { Speakers } from '../texts/words.ts';
import type { Reach } from './reach.ts';

/** What every turn of the assistant needs. */
export interface BotParts {
  services: Services;
  understander: Understander;
  /** In which form the words go through a channel. */
  speakersFor(channel: string): Speakers;
  /** Left out where the chat is the only door. */
  reach?: Reach | undefined;
}

/** What a message says, as it came; the stored activity has personal numbers masked and no position. */
export interface Said {
  text: string;
  position?: Position | undefined;
}

/** Why a notice is not told now. */
export type Untold = Exclude<Judgement, { kind: 'true' }>;

/** What one turn is about, beside its activity. */
export interface TurnInput extends Omit<BotParts, 'speakersFor' | 'reach'>, Said {
  conversation: string;
  /** In the form of the turn's channel. */
  speakers: Speakers;
  state: ConversationState;
  /** What the turn is to tell, where nobody has written. */
  notice?: NoticeContent;
  /** Everything about the conversation is removed but what this turn says and keeps. */
  forget(): void;
  /** What of this turn is to be told at other times and in other conversations. */
  tellLater(happened: Happened): void;
  /** The message of this turn was not understood. */
  notUnderstood(message: NonNullable<TurnResult['notUnderstood']>): void;
  /** The notice is not told. */
  leaveUntold(because: Untold): void;
}
