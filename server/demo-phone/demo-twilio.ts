import { randomBytes } from 'node:crypto';
import { isIPv6 } from 'node:net';
import type { Request, Response, Server } from 'restify';
import { laterByTheClock } from '../../channels/sms/later.ts';
import { carried } from '../../channels/sms/segments.ts';
import { readForm } from '../../channels/sms/twilio/form.ts';
import { webhookPaths } from '../../channels/sms/webhook-paths.ts';
import { handling, sendJson } from '../../channels/web/reply.ts';
import type { Basis } from '../basis.ts';
import type { Carrier } from '../sms-door.ts';
import { keepTexts } from './kept-texts.ts';
import { type DemoPeople, phoneRoutes } from './phone-routes.ts';
import { webhookCaller } from './webhook-caller.ts';

/** A stand-in for Twilio on our own server, for the demonstration only: what it carries ends on a page of ours. */
export interface DemoTwilio {
  carrier: Carrier;
  /** Whose bodies are forms. */
  formPaths: readonly string[];
  mount(server: Server, people: DemoPeople): void;
}

/** Nobody's number; it stands for ours. */
const ours = '+4759440000';
const prefix = '/demo/twilio/';
/** The sender has to have noted the id before it is told what became of the message. */
const deliveryMilliseconds = 1000;

/** Undefined outside the demonstration, and where the settings name a real account. */
export function openDemoTwilio({ settings, publicUrl, clock, failed }: Basis): DemoTwilio | undefined {
  if (settings.DEMO === 'off' || settings.TWILIO_ACCOUNT_SID !== undefined) return undefined;
  const accountSid = `AC${hex()}`;
  const authToken = hex();
  const ownUrl = new URL(`http://${isIPv6(settings.HOST) ? `[${settings.HOST}]` : settings.HOST}:${settings.PORT}/`);
  const texts = keepTexts(clock.now());
  const call = webhookCaller({ ownUrl, publicUrl, accountSid, authToken });
  const path = `${prefix}2010-04-01/Accounts/${accountSid}/Messages.json`;
  const authorization = `Basic ${Buffer.from(`${accountSid}:${authToken}`).toString('base64')}`;

  async function take(request: Request, response: Response): Promise<void> {
    if (request.headers.authorization !== authorization) return sendJson(response, 401, { code: 20003, status: 401 });
    const body: unknown = request.rawBody;
    const form = body instanceof Uint8Array ? readForm(body) : undefined;
    const phone = form?.get('To');
    const text = form?.get('Body');
    if (phone === undefined || text === undefined) return sendJson(response, 400, { code: 21604, status: 400 });
    texts.keep(phone, { from: 'assistant', text, segments: carried(text).segments });
    const sid = `SM${hex()}`;
    sendJson(response, 201, { sid, status: 'queued' });
    laterByTheClock(deliveryMilliseconds, () => {
      call(webhookPaths.status, { MessageSid: sid, MessageStatus: 'delivered', From: ours, To: phone }).catch(failed);
    });
  }

  return {
    carrier: {
      twilio: { accountSid, authToken, publicUrl, apiUrl: new URL(prefix, ownUrl) },
      ours: [ours],
    },
    formPaths: [path],
    mount(server, people) {
      server.post(path, handling(take, failed));
      const sendText = (from: string, Body: string) =>
        call(webhookPaths.incoming, { MessageSid: `SM${hex()}`, From: from, To: ours, Body });
      const { show, send, list } = phoneRoutes({ ours, people, texts, sendText });
      server.get('/demo/phone', handling(show, failed));
      server.get('/demo/phone/messages', handling(list, failed));
      server.post('/demo/phone/messages', handling(send, failed));
    },
  };
}

function hex(): string {
  return randomBytes(16).toString('hex');
}
