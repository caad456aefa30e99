/** A text message as the port hands it to whoever carries it. */
export interface TextMessage {
  /** E.164. */
  to: string;
  /** The number of ours it comes from, which is the one the person wrote to. */
  from: string;
  text: string;
}

export type SendResult =
  /** Taken over by the gateway, under that id; whether it arrives is told later. */
  | { kind: 'taken'; id: string }
  /** Not taken, and it may be tried again. */
  | { kind: 'again'; afterSeconds?: number }
  /** The person has told the gateway to stop. */
  | { kind: 'opted-out' }
  /** Nobody can be reached at the number. */
  | { kind: 'invalid-number' }
  /** Refused for good, for a reason that is about us (account, sender, route): an operator must look. */
  | { kind: 'refused'; code: string };

/** Whoever carries text messages: one implementation a provider, a folder each. */
export interface SmsGateway {
  /** Resolves for whatever the provider answers, and whether or not it answers; never rejects for that. */
  send(message: TextMessage): Promise<SendResult>;
}
