/** What it takes to believe a token that Teams has got for somebody in the app's name. */
export interface SignInSettings {
  /** Entra's id of the one organisation whose people are believed. */
  tenant: string;
  appId: string;
  /** What Teams asks Entra for a token for; the same as in the app's manifest. */
  resource: string;
  /** Who issues tokens of the newer kind, whose audience is the app's id. */
  issuer: string;
  /** Who issues those of the older kind, whose audience is the app's id or the resource. */
  olderIssuer: string;
  /** Where the issuer's keys are described. */
  metadataUrl: URL;
  /** How long the keys may take to come. */
  patienceMilliseconds: number;
}

/**
 * Entra ID of the public cloud. Sources: "Access token claims reference" (issuers and audiences of both kinds) and
 * "Access tokens in the Microsoft identity platform" (an older token to look at), Microsoft Learn, checked 2026-11-22.
 */
export function entraOf({ id, tenant }: { id: string; tenant: string }): SignInSettings {
  return {
    tenant,
    appId: id,
    resource: resourceOf(id),
    issuer: `https://login.microsoftonline.com/${tenant}/v2.0`,
    olderIssuer: `https://sts.windows.net/${tenant}/`,
    metadataUrl: new URL(`https://login.microsoftonline.com/${tenant}/v2.0/.well-known/openid-configuration`),
    patienceMilliseconds: 3000,
  };
}

/**
 * The "Application ID URI" of an app that is a bot and shows no page in Teams. Source: "Configure your app in Azure AD" of
 * Teams' single sign-on for bots, Microsoft Learn, checked 2026-11-22.
 */
export function resourceOf(appId: string): string {
  return `api://botid-${appId}`;
}
