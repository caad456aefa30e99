import { type Activity, CloudAdapter, ConfigurationBotFrameworkAuthentication, type TurnContext } from 'botbuilder';
import type { TeamsCredentials } from './credentials.ts';
import type { HttpClient } from './http-client.ts';

/** What an invoke is answered, or 200 without a word. */
interface Answer {
  status: number;
  body?: unknown;
}

/** Bot Framework's adapter for activities that were believed before they come here. */
export class TeamsAdapter extends CloudAdapter {
  readonly #appId: string;

  constructor(appId: string, credentials: TeamsCredentials, httpClient: HttpClient) {
    super(new ConfigurationBotFrameworkAuthentication({}, credentials, undefined, undefined, { httpClient }));
    this.#appId = appId;
  }

  /** Rejects with what the turn threw. The SDK's own check of tokens is not asked: see docs/decisions/we-read-the-tokens-of-teams.md. */
  async answer(activity: Activity, turn: (context: TurnContext) => Promise<void>): Promise<Answer> {
    const { claimsIdentity, connectorFactory } = this.#ourselves();
    const proof = { claimsIdentity, connectorFactory, audience: tokenAudience };
    const response = await this.processActivity(proof, activity, turn);
    return { status: response?.status ?? 200, body: response?.body };
  }

  /** A way to write at that address without being asked. */
  connectTo(serviceAddress: string) {
    return this.#ourselves().connectorFactory.create(serviceAddress, tokenAudience);
  }

  #ourselves() {
    const claimsIdentity = this.createClaimsIdentity(this.#appId);
    return { claimsIdentity, connectorFactory: this.botFrameworkAuthentication.createConnectorFactory(claimsIdentity) };
  }
}

/** What our own tokens are good for. Source: as `azureBotService`. */
const tokenAudience = 'https://api.botframework.com';
