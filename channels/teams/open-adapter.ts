import type { TeamsCredentials } from './credentials.ts';
import { createHttpClient } from './http-client.ts';
import { TeamsAdapter } from './teams-adapter.ts';
import type { TeamsSettings } from './teams-settings.ts';

interface AdapterParts {
  credentials: TeamsCredentials;
  timeLimit(milliseconds: number): AbortSignal;
}

/** Rejects where the SDK takes its credentials for none, in which case it would believe anybody, although proof is wanted. */
export async function openTeamsAdapter({ trust }: TeamsSettings, parts: AdapterParts): Promise<TeamsAdapter> {
  const { credentials, timeLimit } = parts;
  const believesAnybody = await credentials.isAuthenticationDisabled();
  if (believesAnybody !== (trust.kind === 'anonymous'))
    throw new Error('The credentials of Teams are not those of the settings');
  return new TeamsAdapter(trust.kind === 'proven' ? trust.app.id : '', credentials, createHttpClient(timeLimit));
}
