import { type Storage as BotStorage, ConversationState, type StoreItems } from 'botbuilder';
import type { StoredObject } from './storage.ts';

/**
 * Bot Framework's state for one turn. The SDK's own state is written with the eTag `*`, so that the last writer wins;
 * this one reads the version a turn was loaded with and collects what it would write, and the turn saves that with a
 * comparison of versions.
 */
interface TurnState {
  state: ConversationState;
  /** What is to be stored: the state as it came, with what the turn has changed in it. */
  collected(): StoredObject;
}

export function openTurnState(stored: StoredObject): TurnState {
  let current = stored;
  const storage: BotStorage = {
    read: async (keys) => Object.fromEntries(keys.filter((key) => key in current).map((key) => [key, current[key]])),
    write: async (changes: StoreItems) => {
      current = { ...current, ...changes };
    },
    delete: async (keys) => {
      current = Object.fromEntries(Object.entries(current).filter(([key]) => !keys.includes(key)));
    },
  };
  return { state: new ConversationState(storage), collected: () => current };
}
