import type { CaseworkerTurns } from '../bots/caseworker-turns.ts';
import { credentialsFor } from '../channels/teams/credentials.ts';
import { openTeamsAdapter } from '../channels/teams/open-adapter.ts';
import { createTeamsPost } from '../channels/teams/post-messages.ts';
import { entraOf } from '../channels/teams/sign-in/sign-in-settings.ts';
import { createTeamsChannel, type TeamsChannel } from '../channels/teams/teams-channel.ts';
import type { TeamsPost } from '../channels/teams/teams-post.ts';
import {
  azureBotService,
  publicServiceHosts,
  type TeamsApp,
  type TeamsSettings,
} from '../channels/teams/teams-settings.ts';
import type { Roster } from '../domain/caseworkers/roster.ts';
import type { Desk } from '../storage/desk.ts';
import { createSpeakers } from '../texts/words.ts';
import type { Basis } from './basis.ts';
import { watchCaseworkersFile } from './caseworkers-file.ts';
import { demoRoster, playgroundTenant } from './demo-roster.ts';
import { readFileOf } from './file-of-setting.ts';
import { isLoopback } from './loopback.ts';
import { sparingWarnings } from './sparing-warnings.ts';
import type { TeamsWatched } from './teams-metrics.ts';

/** The caseworkers of the settings, and how Teams reaches them. */
export interface TeamsPlan {
  roster: Roster;
  settings: TeamsSettings;
}

/**
 * What the settings say of Teams; undefined where they say nothing. Throws `RosterFileError` when the file is wrong, and `SettingsError`
 * where there is none.
 */
export function planTeams(basis: Basis): TeamsPlan | undefined {
  const { MicrosoftAppId, TEAMS_ANONYMOUS, TEAMS_SERVICE_HOSTS } = basis.settings;
  const app = MicrosoftAppId === undefined ? undefined : appOf(basis, MicrosoftAppId);
  if (app === undefined && TEAMS_ANONYMOUS === 'off') return undefined;
  const { roster, tenant } = rosterOf(basis);
  const serviceHosts = [...publicServiceHosts, ...TEAMS_SERVICE_HOSTS];
  const trust: TeamsSettings['trust'] = app
    ? { kind: 'proven', app, ...azureBotService }
    : { kind: 'anonymous', isThisMachine: isLoopback };
  // A managed identity has no registration in which Teams could be allowed to ask for tokens.
  const signIn = app?.type === 'SingleTenant' ? entraOf(app) : undefined;
  if (app !== undefined && signIn === undefined && roster.hasGroups) {
    basis.log.warn('groups of the file of caseworkers give nobody a role: that needs MicrosoftAppType=SingleTenant');
  }
  return { roster, settings: { trust, tenant, serviceHosts, ...(signIn && { signIn }) } };
}

interface DoorParts {
  desk: Desk;
  turns: CaseworkerTurns;
  watched: TeamsWatched;
  /** There may be letters to send. */
  nudge(): void;
}

/** The way in from Teams and the way out to it; not yet on any server. */
interface TeamsDoor {
  post: TeamsPost;
  /** Joins the way in to those who answer. */
  open(parts: DoorParts): TeamsChannel;
}

export async function openTeamsDoor({ clock, log }: Basis, { settings }: TeamsPlan): Promise<TeamsDoor> {
  const timeLimit = AbortSignal.timeout;
  const warn = sparingWarnings(clock, (refusals) => log.warn(refusals, 'requests to the way in for Teams refused'));
  const adapter = await openTeamsAdapter(settings, { credentials: credentialsFor(settings.trust), timeLimit });
  return {
    post: createTeamsPost(settings, { adapter, timeLimit }),
    open: ({ desk, turns, watched, nudge }) =>
      createTeamsChannel(settings, {
        adapter,
        desk,
        turns,
        nudge,
        clock,
        speakers: createSpeakers('chat'),
        refused(why) {
          watched.refused(why);
          warn(why);
        },
        failed(error) {
          watched.failed();
          log.error({ error }, 'activity of Teams failed');
        },
      }),
  };
}

function appOf({ settings }: Basis, id: string): TeamsApp | undefined {
  const { MicrosoftAppType: type, MicrosoftAppTenantId: tenant, MicrosoftAppPassword: password } = settings;
  if (tenant === undefined) return undefined;
  if (type === 'UserAssignedMSI') return { type, id, tenant };
  return type === 'SingleTenant' && password !== undefined ? { type, id, tenant, password } : undefined;
}

function rosterOf({ settings, ground, clock, log }: Basis): { roster: Roster; tenant: string } {
  const { CASEWORKERS_FILE: path, MicrosoftAppTenantId: tenant } = settings;
  if (path === undefined) return { roster: demoRoster, tenant: playgroundTenant };
  const file = {
    tenant,
    clock,
    stations: new Set(ground.stations.map(({ id }) => id)),
    changed: () => log.info('the file of caseworkers has changed and is in force'),
    failed: (error: unknown) =>
      log.error({ error }, 'the file of caseworkers cannot be used; the one before stays in force'),
  };
  return readFileOf('CASEWORKERS_FILE', path, () => watchCaseworkersFile({ ...file, path }));
}
