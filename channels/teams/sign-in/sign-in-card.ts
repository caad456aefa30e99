import type { Activity } from 'botbuilder';
import type { SignInSettings } from './sign-in-settings.ts';

/** No connection of Azure's Token Service has the name: it is what the app and the client know the exchange by. */
export const connectionName = 'caseworkers';

interface SignInRequest {
  text: string;
  /** What its answers are known by. */
  exchange: string;
  settings: Pick<SignInSettings, 'resource'>;
}

/** What has Teams get a token from Entra. There is no button: an app of the same organisation needs no consent. */
function signIn({ text, exchange, settings }: SignInRequest) {
  return { text, connectionName, tokenExchangeResource: { id: exchange, uri: settings.resource }, buttons: [] };
}

/** The message that asks for a token; the client answers it without anybody having to press anything. */
export function signInMessage(request: SignInRequest): Partial<Activity> {
  return {
    type: 'message',
    summary: request.text,
    attachments: [{ contentType: 'application/vnd.microsoft.card.oauth', content: signIn(request) }],
  };
}

/** The same in answer to a button, which the client presses again with the token. */
export function signInInPlace(request: SignInRequest) {
  return { statusCode: 401, type: 'application/vnd.microsoft.activity.loginRequest', value: signIn(request) } as const;
}
