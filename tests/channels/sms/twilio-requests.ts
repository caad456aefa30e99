import { randomBytes } from 'node:crypto';
import twilio from 'twilio';
import type { TwilioSettings } from '../../../channels/sms/twilio/twilio-settings.ts';

const hex = () => randomBytes(16).toString('hex');

export const newMessageSid = () => `SM${hex()}`;

export const person = '+4790000001';
export const ours = '+4759440000';

export const settings = {
  accountSid: `AC${hex()}`,
  authToken: hex(),
  otherAuthToken: hex(),
  publicUrl: new URL('https://chat.example.no'),
  apiUrl: new URL('https://api.twilio.com'),
} satisfies TwilioSettings;

export type Form = Readonly<Record<string, string>>;

/** What Twilio sends with every text message; its numbers are our own inventions. */
export function incomingForm(
  told: Partial<Record<'From' | 'To' | 'Body' | 'MessageSid' | 'AccountSid', string>> = {},
): Form {
  const sid = told.MessageSid ?? newMessageSid();
  return {
    ToCountry: 'NO',
    ToState: '',
    SmsMessageSid: sid,
    NumMedia: '0',
    ToCity: '',
    FromZip: '',
    SmsSid: sid,
    FromState: '',
    SmsStatus: 'received',
    FromCity: '',
    FromCountry: 'NO',
    ToZip: '',
    NumSegments: '1',
    ApiVersion: '2010-04-01',
    MessageSid: sid,
    AccountSid: settings.accountSid,
    From: person,
    To: ours,
    Body: 'Hei! Æ må ha nytt kort 😀 + 100 % & mer',
    ...told,
  };
}

/** The signature as Twilio's own library makes it. */
export function signatureOf(token: string, address: string, form: Form): string {
  return twilio.getExpectedTwilioSignature(token, address, form);
}

interface Request {
  body: string;
  headers: Record<string, string>;
}

/** A request as Twilio makes it. */
export function signedRequest(
  form: Form,
  { token = settings.authToken, address = 'https://chat.example.no/api/sms' } = {},
): Request {
  return {
    body: new URLSearchParams(form).toString(),
    headers: {
      'content-type': 'application/x-www-form-urlencoded; charset=utf-8',
      'x-twilio-signature': signatureOf(token, address, form),
    },
  };
}

/** The request as a webhook reader is shown it. */
export function shown({ body, headers }: Request) {
  return { body: Buffer.from(body), header: (name: string) => headers[name] };
}
