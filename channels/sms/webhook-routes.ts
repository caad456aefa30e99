import type { Request, Response } from 'restify';
import type { SmsStore } from '../../storage/sms.ts';
import { type Refusal, refuse } from '../web/reply.ts';
import { noteDelivery } from './delivery-status.ts';
import type { SmsWebhooks, WebhookReading, WebhookRequest } from './gateway.ts';
import type { Receiver, Reception } from './receive.ts';

interface WebhookParts {
  webhooks: SmsWebhooks;
  receiver: Pick<Receiver, 'receive'>;
  store: Pick<SmsStore, 'delivery' | 'setStanding'>;
  /** Told of every message that was proved to come from the provider. */
  received(reception: Reception | 'unreadable'): void;
}

const mostBytes = 16 * 1024;

const forged: Refusal = { status: 403, code: 'Forbidden', message: 'This did not come from whom it should.' };
const tooLarge: Refusal = { status: 413, code: 'BodyTooLarge', message: 'The body may have at most 16 KiB.' };

/** What the provider tells us. Whatever it has proved to be its own is acknowledged, so that it does not come again. */
export function webhookRoutes({ webhooks, receiver, store, received }: WebhookParts) {
  function handle<Told>(
    read: (request: WebhookRequest) => WebhookReading<Told>,
    take: (told: Told) => Promise<void>,
    unreadable: () => void,
  ) {
    return async (request: Request, response: Response): Promise<void> => {
      const body: unknown = request.rawBody;
      if (!(body instanceof Uint8Array)) return refuse(response, forged);
      if (body.length > mostBytes) return refuse(response, tooLarge);
      const reading = read({ body, header: (name) => oneOf(request.headers[name]) });
      if (reading.kind === 'forged') return refuse(response, forged);
      if (reading.kind === 'told') await take(reading.told);
      else unreadable();
      const { contentType, body: answer } = webhooks.acknowledgement;
      response.sendRaw(200, answer, {
        'Content-Type': contentType,
        'Content-Length': String(Buffer.byteLength(answer)),
      });
    };
  }

  return {
    incoming: handle(
      (request) => webhooks.readIncoming(request),
      async (text) => received(await receiver.receive(text)),
      () => received('unreadable'),
    ),
    status: handle(
      (request) => webhooks.readStatus(request),
      (report) => noteDelivery(store, report),
      () => undefined,
    ),
  };
}

function oneOf(header: string | readonly string[] | undefined): string | undefined {
  return typeof header === 'string' ? header : undefined;
}
