import type { SignInSettings } from './sign-in/sign-in-settings.ts';

/** The app that Entra and Azure Bot Service know the bot as. */
export type TeamsApp =
  | { type: 'SingleTenant'; id: string; tenant: string; password: string }
  | { type: 'UserAssignedMSI'; id: string; tenant: string };

/** How it is proved that Teams has sent something. */
export type TeamsTrust =
  | {
      kind: 'proven';
      app: TeamsApp;
      /** Who signs what comes from channels, and where its keys are described. */
      issuer: string;
      metadataUrl: URL;
      /** How long the keys may take to come. */
      patienceMilliseconds: number;
    }
  /** Nobody proves anything: for a client on this machine, as the Agents Playground is. */
  | { kind: 'anonymous'; isThisMachine(host: string): boolean };

export interface TeamsSettings {
  trust: TeamsTrust;
  /** Entra's id of the one organisation that is answered. */
  tenant: string;
  /** Hosts at which Teams takes messages, each by its whole name. */
  serviceHosts: readonly string[];
  /** How groups of people's accounts are proved; nobody is asked for any where it is left out. */
  signIn?: SignInSettings;
}

/** Source: Azure Bot Service's Connector authentication, "Bot to Connector", checked 2026-11-22. */
export const azureBotService = {
  issuer: 'https://api.botframework.com',
  metadataUrl: new URL('https://login.botframework.com/v1/.well-known/openidconfiguration'),
  patienceMilliseconds: 3000,
} as const;

/**
 * Those of the public cloud, without the one of the United States' government. Source: Teams SDK, "Service URL
 * Validation", checked 2026-11-22.
 */
export const publicServiceHosts = ['smba.trafficmanager.net', 'smba.onyx.prod.teams.trafficmanager.net'] as const;
