import { ConfigurationServiceClientCredentialFactory } from 'botbuilder';
import type { TeamsTrust } from './teams-settings.ts';

/** What requests to Teams are signed with. */
export type TeamsCredentials = ConfigurationServiceClientCredentialFactory;

export function credentialsFor(trust: TeamsTrust): TeamsCredentials {
  switch (trust.kind) {
    case 'proven': {
      const { type, id, tenant } = trust.app;
      return new ConfigurationServiceClientCredentialFactory({
        MicrosoftAppType: type,
        MicrosoftAppId: id,
        MicrosoftAppTenantId: tenant,
        ...(trust.app.type === 'SingleTenant' && { MicrosoftAppPassword: trust.app.password }),
      });
    }
    case 'anonymous':
      return new ConfigurationServiceClientCredentialFactory({});
    default:
      return trust satisfies never;
  }
}
