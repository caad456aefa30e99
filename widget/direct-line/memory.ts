import * as z from 'zod/mini';
import { ownPositionSchema } from './own-position.ts';

const messageSchema = z.object({
  clientActivityId: z.string(),
  text: z.string(),
  position: z.optional(ownPositionSchema),
});

const memorySchema = z.object({
  session: z.optional(z.object({ token: z.string(), conversationId: z.string() })),
  /** What the person wrote and the server has not taken yet, oldest first. */
  unsent: z.array(messageSchema),
  /** The message that was heard last: what a later visit finds after it is news. */
  heardUntil: z.optional(z.string()),
  /** Tells one person from another; see `fingerprintOf`. */
  person: z.optional(z.string()),
  language: z.optional(z.string()),
  /** They chose to go on without signing in, in this conversation. */
  unsigned: z.optional(z.boolean()),
});

export type OwnMessage = z.infer<typeof messageSchema>;

/** What a reload must not lose. */
type Remembered = z.infer<typeof memorySchema>;

type Change = Partial<Remembered> | { session: undefined; unsigned: undefined };

export interface Memory {
  read(): Remembered;
  change(part: Change): void;
}

const key = 'residence-card-assistant';

/** Keeps what it is given for this tab; where a browser forbids that, for as long as the page stays open. */
export function createMemory(storage: () => Storage): Memory {
  let remembered: Remembered = load(storage);
  return {
    read: () => remembered,
    change(part) {
      remembered = { ...remembered, ...part };
      try {
        storage().setItem(key, JSON.stringify(remembered));
      } catch {
        // A frame of another site may be denied storage: then the variable above is all there is.
      }
    },
  };
}

function load(storage: () => Storage): Remembered {
  try {
    return memorySchema.parse(JSON.parse(storage().getItem(key) ?? ''));
  } catch {
    return { unsent: [] };
  }
}
