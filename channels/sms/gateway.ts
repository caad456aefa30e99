import type { SmsDelivery } from '../../storage/sms.ts';

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
  /** It was handed over and no answer came: it may have been taken, and is therefore not sent again. */
  | { kind: 'unknown' }
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

/** A text message as whoever carries it hands it to us. */
export interface IncomingText extends TextMessage {
  /** The provider's id of it. */
  key: string;
  /** How many pictures and the like came along. */
  files: number;
}

/** What the provider tells of a message it has taken. */
export interface DeliveryReport {
  /** The id under which it was taken. */
  gatewayId: string;
  delivery: SmsDelivery | 'under-way';
  /** What that says about the number. */
  because?: 'opted-out' | 'invalid-number';
}

/** A request to one of our webhooks, its body as the bytes that came. */
export interface WebhookRequest {
  body: Uint8Array;
  header(name: string): string | undefined;
}

export type WebhookReading<Told> =
  | { kind: 'told'; told: Told }
  /** It is not proved to come from the provider. */
  | { kind: 'forged' }
  /** It is proved, and nothing for us: of another account, or without what is needed. */
  | { kind: 'unreadable' };

/** How a provider's webhooks are read; the only place that knows what they look like. */
export interface SmsWebhooks {
  readIncoming(request: WebhookRequest): WebhookReading<IncomingText>;
  readStatus(request: WebhookRequest): WebhookReading<DeliveryReport>;
  /** What the provider is answered when a message is taken, whatever becomes of it. */
  acknowledgement: { contentType: string; body: string };
}
