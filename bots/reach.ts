import type { OtherDoor } from '../dialogs/engine/services.ts';
import type { Masked } from '../domain/masked.ts';

/** Whom the channels can reach outside the chat, as far as a turn may know it. */
export interface Reach {
  /** The number a conversation is held with by text message. */
  phoneIn(conversation: string): Promise<Masked | undefined>;
  /** Makes a code that carries the conversation from that channel through the other door. */
  carryOver?(conversation: string, channel: string): Promise<OtherDoor>;
}
