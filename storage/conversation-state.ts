import { ConversationState, MemoryStorage, type TurnContext } from 'botbuilder';
import type { StoredObject } from './storage.ts';

/** Bot Framework's state for one turn, which reads what the turn was loaded with and writes nothing itself. */
interface TurnState {
  state: ConversationState;
  /** What is to be stored: the state as it came, with what the turn has changed in it. */
  collected(): StoredObject;
}

export function openTurnState(stored: StoredObject): TurnState {
  const state = new StateOfOneTurn(stored);
  return { state, collected: () => state.collected };
}

/**
 * The SDK's own state is written with the eTag `*`, so that the last writer wins, and serialised and hashed before and
 * after every turn to learn whether it changed. This one is saved in any case, by the turn, with a comparison of versions.
 */
class StateOfOneTurn extends ConversationState {
  collected: StoredObject;

  constructor(stored: StoredObject) {
    super(new MemoryStorage());
    this.collected = stored;
  }

  override async load(context: TurnContext): Promise<StoredObject> {
    const known: StoredObject | undefined = this.get(context);
    if (known !== undefined) return known;
    await this.clear(context);
    // A copy: what a turn has done to it before it failed must not be in what is kept.
    // Whatever it is called: the SDK names it after the channel, and a conversation may go on through another.
    const [kept] = Object.values(this.collected);
    return Object.assign(this.get(context), structuredClone(kept));
  }

  override async saveChanges(context: TurnContext): Promise<void> {
    this.collected = { conversation: await this.load(context) };
  }
}
