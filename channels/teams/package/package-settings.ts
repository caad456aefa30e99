import { z } from 'zod';

/** What a package is made of. */
export interface PackageSettings {
  /** The bot's application id in Entra. */
  appId: string;
  /** Whether Teams may ask Entra for tokens in its name, which no managed identity lets it. */
  signsIn: boolean;
  publicUrl: URL;
  /** Of the app, as `1.0.0`: Teams takes an update only where it has risen. */
  version: string;
}

/** What is missing or wrong, by the name of its setting. */
export class PackageSettingsError extends Error {
  override name = 'PackageSettingsError';
}

const schema = z.object({
  MicrosoftAppId: z.guid('must be the application id of the bot in Entra, as 00000000-0000-0000-0000-000000000000'),
  MicrosoftAppType: z.string().optional(),
  PUBLIC_URL: z.url({
    protocol: /^https$/,
    hostname: z.regexes.domain,
    error: 'must be where people reach the assistant, as https://chat.example.no',
  }),
  version: z.string().regex(/^\d+\.\d+\.\d+$/, 'must be as 1.0.0'),
});

/** Throws `PackageSettingsError`, which names every setting that is missing or wrong. */
export function readPackageSettings(given: Readonly<Record<string, string | undefined>>): PackageSettings {
  const read = schema.safeParse(given);
  if (!read.success) {
    const faults = read.error.issues.map(({ path: [name], message }) => {
      const isMissing = given[String(name)] === undefined || given[String(name)] === '';
      return `${String(name)}${isMissing ? ' is missing: it' : ''} ${message}`;
    });
    throw new PackageSettingsError(`No package for Teams can be made.\n${[...new Set(faults)].join('\n')}`);
  }
  const { MicrosoftAppId, MicrosoftAppType, PUBLIC_URL, version } = read.data;
  const signsIn = MicrosoftAppType !== 'UserAssignedMSI';
  return { appId: MicrosoftAppId.toLowerCase(), signsIn, publicUrl: new URL(PUBLIC_URL), version };
}
