/** How one call to the book over the network ended. */
export type Attempt<Answer> =
  | { kind: 'answered'; answer: Answer }
  /** It understood, and would not: nothing was changed. `code` is its own word for why. */
  | { kind: 'refused'; status: number; code: string }
  /** It asked us to come back later, before it did anything. */
  | { kind: 'busy'; waitMilliseconds: number | undefined }
  /** There was nobody to take the request: nothing was changed. */
  | { kind: 'unreached' }
  /** The request may have been carried out, and we do not know. */
  | { kind: 'lost'; because: Loss; waitMilliseconds?: number | undefined };

type Loss = 'no-answer-in-time' | 'connection' | 'server-error' | 'redirect' | 'too-large' | 'nonsense';
