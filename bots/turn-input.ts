import type { ConversationState } from 'botbuilder';
import type { Services } from '../dialogs/services.ts';
import type { Language } from '../domain/language.ts';
import type { Position } from '../domain/places/place.ts';
import type { Understander } from '../nlu/understanding.ts';
import type { Speaker } from '../texts/words.ts';

/** What every turn of the assistant needs. */
export interface BotParts {
  services: Services;
  understander: Understander;
  speakers: Readonly<Record<Language, Speaker>>;
}

/** What a message says, as it came; the stored activity has personal numbers masked and no position. */
export interface Said {
  text: string;
  position?: Position | undefined;
}

/** What one turn is about, beside its activity. */
export interface TurnInput extends BotParts, Said {
  conversation: string;
  state: ConversationState;
  /** Everything about the conversation is removed but what this turn says and keeps. */
  forget(): void;
}
