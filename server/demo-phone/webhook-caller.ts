import { signAsTwilio } from '../../channels/sms/twilio/signature.ts';

interface CallerParts {
  /** Where this server listens. */
  ownUrl: URL;
  /** Where it says that it can be reached: what is signed. */
  publicUrl: URL;
  accountSid: string;
  authToken: string;
}

const patienceMilliseconds = 10_000;

/** Calls our own webhooks as Twilio would, signed; rejects where one does not take it. */
export function webhookCaller({ ownUrl, publicUrl, accountSid, authToken }: CallerParts) {
  return async (path: string, told: Readonly<Record<string, string>>): Promise<void> => {
    const form = { AccountSid: accountSid, ApiVersion: '2010-04-01', ...told };
    const signature = signAsTwilio(new URL(path, publicUrl), authToken, new Map(Object.entries(form)));
    const response = await fetch(new URL(path, ownUrl), {
      method: 'POST',
      headers: { 'x-twilio-signature': signature },
      body: new URLSearchParams(form),
      signal: AbortSignal.timeout(patienceMilliseconds),
    });
    await response.body?.cancel();
    if (!response.ok) throw new Error(`${path} answered ${response.status}`);
  };
}
