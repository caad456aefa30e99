import { z } from 'zod';
import type { SendResult, SmsGateway, TextMessage } from '../gateway.ts';
import { webhookPaths } from '../webhook-paths.ts';
import { resultOf } from './error-codes.ts';
import { neverConnected } from './never-connected.ts';
import { readJson } from './read-json.ts';
import { secondsAskedFor } from './retry-after.ts';
import type { TwilioSettings } from './twilio-settings.ts';

/** Ten seconds to connect, where Node gives up by itself, and ten to answer. */
const patienceMilliseconds = 20_000;

const takenSchema = z.object({ sid: z.string().regex(/^(SM|MM)[0-9a-f]{32}$/) });
const refusalSchema = z.object({ code: z.int().positive() });

/** Sends by Twilio's REST interface. `timeLimit` aborts after so long, `AbortSignal.timeout`. */
export function createTwilioGateway(
  settings: TwilioSettings,
  timeLimit: (milliseconds: number) => AbortSignal,
): SmsGateway {
  const { accountSid, authToken, publicUrl, apiUrl } = settings;
  if (!isSafe(apiUrl)) throw new RangeError(`The auth token is sent by https only, not to ${apiUrl.origin}`);
  const address = new URL(`2010-04-01/Accounts/${accountSid}/Messages.json`, apiUrl);
  const headers = {
    Authorization: `Basic ${Buffer.from(`${accountSid}:${authToken}`).toString('base64')}`,
    Accept: 'application/json',
    // A compressed answer could be small on the way and enormous here.
    'Accept-Encoding': 'identity',
  };
  const statusCallback = new URL(webhookPaths.status, publicUrl).href;

  return {
    async send({ to, from, text }: TextMessage) {
      const body = new URLSearchParams({ To: to, From: from, Body: text, StatusCallback: statusCallback });
      try {
        const signal = timeLimit(patienceMilliseconds);
        return await read(await fetch(address, { method: 'POST', headers, body, redirect: 'manual', signal }));
      } catch (error) {
        return { kind: neverConnected(error) ? 'again' : 'unknown' };
      }
    },
  };
}

async function read(response: Response): Promise<SendResult> {
  const { status, headers } = response;
  if (status === 429 || status === 408 || status >= 500) {
    await response.body?.cancel();
    const afterSeconds = secondsAskedFor(headers);
    return { kind: 'again', ...(afterSeconds !== undefined && { afterSeconds }) };
  }
  const answer = await readJson(response);
  if (status === 200 || status === 201) {
    const taken = takenSchema.safeParse(answer);
    return taken.success ? { kind: 'taken', id: taken.data.sid } : { kind: 'unknown' };
  }
  const refusal = refusalSchema.safeParse(answer);
  return refusal.success ? resultOf(refusal.data.code) : { kind: 'refused', code: `http-${status}` };
}

function isSafe({ protocol, hostname }: URL): boolean {
  return protocol === 'https:' || (protocol === 'http:' && ['localhost', '127.0.0.1', '[::1]'].includes(hostname));
}
