import type { SendResult, SmsGateway, TextMessage } from '../../../channels/sms/gateway.ts';

/** A gateway with telephones behind it: takes what it is sent and shows it, unless it is told to do otherwise. */
export class Telephones implements SmsGateway {
  /** How often somebody tried to send. */
  tries = 0;
  /** What it answers instead of taking a message. */
  answers: (message: TextMessage) => SendResult | undefined = () => undefined;
  /** Called when a message is on its telephone, before the answer goes back. */
  taken: (message: TextMessage) => Promise<void> | void = () => {};
  readonly #shown = new Map<string, string[]>();
  #ids = 0;

  async send(message: TextMessage): Promise<SendResult> {
    this.tries += 1;
    const refusal = this.answers(message);
    if (refusal !== undefined) return refusal;
    this.#shown.set(message.to, [...this.on(message.to), message.text]);
    await this.taken(message);
    this.#ids += 1;
    return { kind: 'taken', id: `id-${this.#ids}` };
  }

  /** What a telephone shows, oldest first. */
  on(number: string): readonly string[] {
    return this.#shown.get(number) ?? [];
  }
}
