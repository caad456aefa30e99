import { z } from 'zod';
import { conversationKeptDays } from '../domain/facts/retention.ts';
import { backendSettings, dangersOfBackend } from './backend-settings.ts';
import { isLoopback } from './loopback.ts';
import { address, oneOf, setting, wholeNumber } from './setting.ts';
import { dangersOfSms, smsSettings } from './sms-settings.ts';
import { dangersOfTeams, teamsSettings } from './teams-settings.ts';

/** Every setting, as the environment gives it; `.env.example` has a sentence for each. */
const eachSetting = z.object({
  PORT: setting(wholeNumber(1, 65_535), '3978'),
  HOST: setting(z.string(), '127.0.0.1'),
  PUBLIC_URL: address('https://chat.example.no', /^https?$/).optional(),
  TRUSTED_ORIGINS: setting(
    z
      .string()
      .transform((text) => text.split(/[\s,]+/).filter(Boolean))
      .pipe(z.array(address('https://portal.example.no', /^https?$/))),
    '',
  ),
  TRUSTED_PROXIES: setting(wholeNumber(0, 5), '0'),
  DATABASE_URL: setting(z.string().startsWith('sqlite:', 'must begin with sqlite:'), 'sqlite:data/conversations.db'),
  APPOINTMENTS_URL: setting(z.string().startsWith('sqlite:', 'must begin with sqlite:'), 'sqlite:data/appointments.db'),
  ...backendSettings,
  ...smsSettings,
  ...teamsSettings,
  STATIONS_FILE: z.string().optional(),
  PORTAL_JWKS_URL: address('https://portal.example.no/keys', /^https$/).optional(),
  PORTAL_JWT_SECRET: z.string().min(32, 'must have at least 32 characters').optional(),
  DIRECT_LINE_SECRET: z.string().min(32, 'must have at least 32 characters').optional(),
  DEMO: setting(oneOf(['on', 'off']), 'on'),
  CONVERSATION_DAYS: setting(wholeNumber(1, 365), String(conversationKeptDays)),
  LOG_LEVEL: setting(oneOf(['debug', 'info', 'warn', 'error', 'silent']), 'info'),
});

export const settingNames: readonly string[] = Object.keys(eachSetting.shape);

/** What must not be set together. */
const schema = eachSetting.superRefine((settings, context) => {
  const refuse = (path: keyof typeof settings, message: string) =>
    context.addIssue({ code: 'custom', path: [path], message });
  if (settings.PORTAL_JWKS_URL && settings.PORTAL_JWT_SECRET) {
    refuse('PORTAL_JWT_SECRET', 'must be left out when PORTAL_JWKS_URL is set: a portal signs in one way');
  }
  if (settings.DEMO === 'on' && !isLoopback(settings.HOST)) {
    refuse('DEMO', 'must be off when HOST is not this machine: anybody could sign in as a demonstration applicant');
  }
  if (settings.DEMO === 'on' && settings.PORTAL_JWKS_URL) {
    refuse('DEMO', 'must be off when PORTAL_JWKS_URL is set: the demonstration signs with a secret of its own');
  }
  if (!isLoopback(settings.HOST) && settings.PUBLIC_URL === undefined) {
    refuse('PUBLIC_URL', 'must be set when HOST is not this machine: browsers are sent there');
  }
  for (const danger of dangersOfBackend(settings)) refuse(danger.setting, danger.message);
  for (const danger of dangersOfSms(settings)) refuse(danger.setting, danger.message);
  for (const danger of dangersOfTeams(settings)) refuse(danger.setting, danger.message);
});

export type Settings = z.infer<typeof schema>;

/** Thrown when a setting is wrong or dangerous; the message names each and says what would do. */
export class SettingsError extends Error {
  override name = 'SettingsError';
}

/** Checks the environment. Empty values count as absent. */
export function readSettings(environment: Readonly<Record<string, string | undefined>>): Settings {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const read = schema.safeParse(given);
  if (read.success) return read.data;
  throw wrongSettings(read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`));
}

/** What is wrong with them, a line for each. */
export function wrongSettings(lines: readonly string[], cause?: unknown): SettingsError {
  const indented = lines.map((line) => `  ${line}`).join('\n');
  return new SettingsError(`The settings cannot be used (see .env.example):\n${indented}`, { cause });
}
