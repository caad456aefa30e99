import { laterByTheClock } from '../channels/sms/later.ts';
import { createSmsReach, type SmsReach } from '../channels/sms/reach.ts';
import { createSmsChannel, type SmsChannel } from '../channels/sms/sms-channel.ts';
import { usualSmsSettings } from '../channels/sms/sms-settings.ts';
import { createTwilioGateway } from '../channels/sms/twilio/gateway.ts';
import { type TwilioSettings, twilioApiUrl } from '../channels/sms/twilio/twilio-settings.ts';
import { createTwilioWebhooks } from '../channels/sms/twilio/webhooks.ts';
import type { Storage } from '../storage/storage.ts';
import { createSpeakers } from '../texts/words.ts';
import type { Basis } from './basis.ts';
import { keyFile } from './files.ts';
import { signingKey } from './signing-key.ts';
import type { SmsWatched } from './sms-metrics.ts';

/** The way by text message, and what a turn may know of it. */
export interface SmsDoor {
  channel: SmsChannel;
  reach: SmsReach;
}

/** Whoever carries our text messages, and the numbers they come to. */
export interface Carrier {
  twilio: TwilioSettings;
  ours: readonly string[];
}

/** Twilio, where the settings name an account of it. */
export function twilioOf({ settings, publicUrl }: Basis): Carrier | undefined {
  const { TWILIO_ACCOUNT_SID, TWILIO_AUTH_TOKEN, TWILIO_AUTH_TOKEN_OTHER, SMS_SENDER } = settings;
  if (TWILIO_ACCOUNT_SID === undefined || TWILIO_AUTH_TOKEN === undefined) return undefined;
  return {
    ours: SMS_SENDER,
    twilio: {
      accountSid: TWILIO_ACCOUNT_SID,
      authToken: TWILIO_AUTH_TOKEN,
      otherAuthToken: TWILIO_AUTH_TOKEN_OTHER,
      publicUrl,
      apiUrl: new URL(twilioApiUrl),
    },
  };
}

/** The text message channel as the settings want it; not yet on any server. */
export function openSmsDoor(basis: Basis, { twilio, ours }: Carrier, storage: Storage, watched: SmsWatched): SmsDoor {
  const { settings, publicUrl, clock, log } = basis;
  const store = storage.sms;
  const chatAddress = publicUrl.href;
  const reach = createSmsReach({ store, clock, ours: ours[0] ?? '', chatAddress });
  const channel = createSmsChannel(
    {
      ...usualSmsSettings,
      ours,
      prefixes: settings.SMS_PREFIXES,
      contactKey: signingKey(undefined, keyFile(settings, 'sms-contact-key')),
      chatAddress,
      ceilings: { aDay: settings.SMS_SEGMENTS_A_DAY, anHourEach: settings.SMS_SEGMENTS_AN_HOUR },
    },
    {
      gateway: createTwilioGateway(twilio, AbortSignal.timeout),
      webhooks: createTwilioWebhooks(twilio),
      store,
      clock,
      later: laterByTheClock,
      random: Math.random,
      speakers: createSpeakers('sms'),
      takeCode: (text) => reach.takeCode(text, 'sms'),
      received: watched.received,
      worked: watched.worked,
      failed(error, reference) {
        watched.failed();
        log.error({ error, reference }, 'text message failed');
      },
    },
  );
  return { channel, reach };
}
