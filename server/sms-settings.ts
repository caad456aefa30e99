import { z } from 'zod';
import { isFullNumber } from '../channels/sms/numbers.ts';
import { setting, wholeNumber } from './setting.ts';

const words = (text: string) => text.split(/[\s,]+/).filter(Boolean);
const token = z.string().regex(/^\w{32,}$/, 'must be at least 32 letters and digits');

/** Who carries text messages, from which numbers of ours, to whom, and how many. */
export const smsSettings = {
  TWILIO_ACCOUNT_SID: z
    .string()
    .regex(/^AC[0-9a-f]{32}$/, 'must be AC and 32 figures, as Twilio writes it')
    .optional(),
  TWILIO_AUTH_TOKEN: token.optional(),
  TWILIO_AUTH_TOKEN_OTHER: token.optional(),
  SMS_SENDER: setting(
    z
      .string()
      .transform(words)
      .pipe(z.array(z.string().refine(isFullNumber, 'must be numbers in full, as +4759440000'))),
    '',
  ),
  SMS_PREFIXES: setting(
    z
      .string()
      .transform(words)
      .pipe(z.array(z.string().regex(/^\+\d{1,14}$/, 'must be beginnings of numbers, as +47')).min(1, 'must be set')),
    '+47',
  ),
  SMS_SEGMENTS_A_DAY: setting(wholeNumber(1, 1_000_000), '1000'),
  SMS_SEGMENTS_AN_HOUR: setting(wholeNumber(10, 1000), '40'),
};

interface Given {
  TWILIO_ACCOUNT_SID?: string | undefined;
  TWILIO_AUTH_TOKEN?: string | undefined;
  TWILIO_AUTH_TOKEN_OTHER?: string | undefined;
  SMS_SENDER: readonly string[];
  PUBLIC_URL?: string | undefined;
}

/** What is missing beside the others, by the setting that has to change. */
export function dangersOfSms(given: Given): { setting: keyof Given; message: string }[] {
  const { TWILIO_ACCOUNT_SID, TWILIO_AUTH_TOKEN, TWILIO_AUTH_TOKEN_OTHER, SMS_SENDER, PUBLIC_URL } = given;
  if (TWILIO_ACCOUNT_SID === undefined) {
    const lonely = TWILIO_AUTH_TOKEN ?? TWILIO_AUTH_TOKEN_OTHER ?? SMS_SENDER[0];
    return lonely === undefined
      ? []
      : [{ setting: 'TWILIO_ACCOUNT_SID', message: 'must be set where anything of text messages is' }];
  }
  const dangers: ({ setting: keyof Given; message: string } | false)[] = [
    TWILIO_AUTH_TOKEN === undefined && {
      setting: 'TWILIO_AUTH_TOKEN',
      message: 'must be set with TWILIO_ACCOUNT_SID: it proves that messages come from Twilio',
    },
    SMS_SENDER.length === 0 && {
      setting: 'SMS_SENDER',
      message: 'must be set with TWILIO_ACCOUNT_SID: the numbers people write to',
    },
    !PUBLIC_URL?.startsWith('https:') && {
      setting: 'PUBLIC_URL',
      message: 'must be set with TWILIO_ACCOUNT_SID, and https: Twilio sends there what people write',
    },
  ];
  return dangers.filter((danger) => danger !== false);
}
