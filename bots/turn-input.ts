import type { ConversationState } from 'botbuilder';
import type { Services } from '../dialogs/services.ts';
import type { Language } from '../domain/language.ts';
import type { Understander } from '../nlu/understanding.ts';
import type { Speaker } from '../texts/words.ts';

/** What every turn of the assistant needs. */
export interface BotParts {
  services: Services;
  understander: Understander;
  speakers: Readonly<Record<Language, Speaker>>;
}

/** What one turn is about, beside its activity. */
export interface TurnInput extends BotParts {
  conversation: string;
  state: ConversationState;
  /** The message as it was typed; the stored activity has its personal numbers masked. */
  text: string;
  /** Everything about the conversation is removed but what this turn says and keeps. */
  forget(): void;
}
