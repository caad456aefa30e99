import { z } from 'zod';
import type { DeliveryReport, IncomingText, SmsWebhooks, WebhookReading, WebhookRequest } from '../gateway.ts';
import { webhookPaths } from '../webhook-paths.ts';
import { aboutNumber } from './error-codes.ts';
import { type FormParameters, readForm } from './form.ts';
import { isSigned } from './signature.ts';
import type { TwilioSettings } from './twilio-settings.ts';

const messageSid = z.string().regex(/^(SM|MM)[0-9a-f]{32}$/);

const incomingSchema = z.object({
  MessageSid: messageSid,
  AccountSid: z.string(),
  From: z.string().min(1).max(40),
  To: z.string().min(1).max(40),
  Body: z.string(),
  // Where they can be fetched is not read: whoever is told an address of somebody else's does not follow it.
  NumMedia: z
    .string()
    .regex(/^\d{1,2}$/)
    .optional()
    .catch(undefined),
});

const statusSchema = z.object({
  MessageSid: messageSid,
  AccountSid: z.string(),
  MessageStatus: z.string(),
  ErrorCode: z
    .string()
    .regex(/^\d{1,6}$/)
    .optional()
    .catch(undefined),
});

/** Twilio's webhooks: forms with a signature over the address and every parameter. */
export function createTwilioWebhooks({
  accountSid,
  authToken,
  otherAuthToken,
  publicUrl,
}: TwilioSettings): SmsWebhooks {
  const tokens = otherAuthToken === undefined ? [authToken] : [authToken, otherAuthToken];

  function read<Told extends { AccountSid: string }>(
    path: string,
    schema: z.ZodType<Told>,
    request: WebhookRequest,
  ): WebhookReading<Told> {
    const parameters = isForm(request) ? readForm(request.body) : undefined;
    const signature = request.header('x-twilio-signature');
    if (parameters === undefined || signature === undefined) return { kind: 'forged' };
    const address = new URL(path, publicUrl);
    if (!isSigned({ address, tokens }, parameters, signature)) return { kind: 'forged' };
    return readSigned(schema, parameters, accountSid);
  }

  return {
    readIncoming: (request) => telling(read(webhookPaths.incoming, incomingSchema, request), textIn),
    readStatus: (request) => telling(read(webhookPaths.status, statusSchema, request), reportIn),
    acknowledgement: {
      contentType: 'text/xml; charset=utf-8',
      body: '<?xml version="1.0" encoding="UTF-8"?><Response/>',
    },
  };
}

function isForm({ header }: WebhookRequest): boolean {
  const [essence = ''] = (header('content-type') ?? '').split(';');
  return essence.trim().toLowerCase() === 'application/x-www-form-urlencoded';
}

/**
 * A signature has no mark between a name and its value, so a signed request can be cut up anew and still hold: what we
 * use has to be there, in its own form.
 */
function readSigned<Told extends { AccountSid: string }>(
  schema: z.ZodType<Told>,
  parameters: FormParameters,
  accountSid: string,
): WebhookReading<Told> {
  const parsed = schema.safeParse(Object.fromEntries(parameters));
  const isOurs = parsed.success && parsed.data.AccountSid === accountSid;
  return isOurs ? { kind: 'told', told: parsed.data } : { kind: 'unreadable' };
}

function telling<Read, Told>(reading: WebhookReading<Read>, tell: (read: Read) => Told): WebhookReading<Told> {
  return reading.kind === 'told' ? { kind: 'told', told: tell(reading.told) } : reading;
}

function textIn({ MessageSid, From, To, Body, NumMedia }: z.infer<typeof incomingSchema>): IncomingText {
  return { key: MessageSid, from: From, to: To, text: Body, files: Number(NumMedia ?? 0) };
}

function reportIn({ MessageSid, MessageStatus, ErrorCode }: z.infer<typeof statusSchema>): DeliveryReport {
  const because = ErrorCode === undefined ? undefined : aboutNumber(Number(ErrorCode));
  return { gatewayId: MessageSid, delivery: deliveryIn(MessageStatus), ...(because !== undefined && { because }) };
}

function deliveryIn(status: string): DeliveryReport['delivery'] {
  if (status === 'delivered' || status === 'read') return 'delivered';
  return status === 'undelivered' || status === 'failed' || status === 'canceled' ? 'undelivered' : 'under-way';
}
