import { ConfigurationServiceClientCredentialFactory, type TurnContext } from 'botbuilder';
import type { CaseworkerTurns, ProvenColleague } from '../../../bots/caseworker-turns.ts';
import { openTeamsAdapter } from '../../../channels/teams/open-adapter.ts';
import { createTeamsPost } from '../../../channels/teams/post-messages.ts';
import { createTeamsChannel, type TeamsChannel } from '../../../channels/teams/teams-channel.ts';
import type { TeamsPost } from '../../../channels/teams/teams-post.ts';
import { publicServiceHosts, type TeamsSettings } from '../../../channels/teams/teams-settings.ts';
import { createServer } from '../../../server/http/create-server.ts';
import { openSqliteStorage } from '../../../storage/sqlite/sqlite-storage.ts';
import type { Storage } from '../../../storage/storage.ts';
import { createSpeakers } from '../../../texts/words.ts';
import { MovableClock } from '../movable-clock.ts';
import { LocalIssuer, newKey, sign } from './local-issuer.ts';
import { appId, serviceUrl, tenant } from './teams-activities.ts';

/** Making one takes a while, and one is as good as another. */
const signingKey = newKey('signing-key');

/** Credentials that no one has to be asked for. */
class OwnCredentials extends ConfigurationServiceClientCredentialFactory {
  override async createCredentials(): ReturnType<ConfigurationServiceClientCredentialFactory['createCredentials']> {
    return {
      async signRequest(request) {
        request.headers.set('authorization', 'Bearer ours');
        return request;
      },
    };
  }
}

export const app = { type: 'SingleTenant', id: appId, tenant, password: 'not a real password' } as const;

/** The way in from Teams on a real server, with an issuer of its own and a bot that repeats what it hears. */
export class TeamsHouse {
  readonly clock = new MovableClock();
  readonly issuer = new LocalIssuer();
  readonly key = signingKey;
  readonly refused: string[] = [];
  readonly failures: unknown[] = [];
  readonly turns: { name: string; colleague: ProvenColleague }[] = [];
  nudged = 0;
  /** What stands between the channel and the bot. */
  around = (turns: CaseworkerTurns): CaseworkerTurns => turns;
  /** What a turn does besides being noted. */
  turn = async (context: TurnContext, { chat }: ProvenColleague): Promise<void> => {
    const { id = '', type, text } = context.activity;
    if (type === 'invoke') {
      await context.sendActivity({ type: 'invokeResponse', value: { status: 200, body: { statusCode: 200 } } });
    }
    if (type === 'message') await this.storage.desk.post([{ key: `${id}/1`, chat, content: { kind: 'words', text } }]);
  };
  #storage: Storage | undefined;
  #channel: TeamsChannel | undefined;
  #stop: (() => Promise<void>) | undefined;
  #post: TeamsPost | undefined;
  url = '';

  async start(settings: Partial<TeamsSettings>, patienceMilliseconds: number): Promise<void> {
    const { clock, issuer } = this;
    await issuer.start();
    issuer.keys = [this.key];
    this.#storage = await openSqliteStorage(':memory:', clock);
    const all: TeamsSettings = {
      trust: { kind: 'proven', app, issuer: issuer.name, metadataUrl: issuer.metadataUrl, patienceMilliseconds },
      tenant,
      serviceHosts: publicServiceHosts,
      ...settings,
    };
    const timeLimit = AbortSignal.timeout;
    const credentials = new OwnCredentials(
      all.trust.kind === 'anonymous'
        ? {}
        : {
            MicrosoftAppType: 'SingleTenant',
            MicrosoftAppId: appId,
            MicrosoftAppTenantId: tenant,
            MicrosoftAppPassword: 'p',
          },
    );
    const adapter = await openTeamsAdapter(all, { credentials, timeLimit });
    this.#post = createTeamsPost(all, { adapter, timeLimit });
    const turns = this.around({
      take: (context, colleague) => {
        this.turns.push({ name: context.activity.name ?? context.activity.type, colleague });
        return this.turn(context, colleague);
      },
      compose: async () => undefined,
    });
    this.#channel = createTeamsChannel(all, {
      adapter,
      turns,
      clock,
      desk: this.storage.desk,
      speakers: createSpeakers('chat'),
      nudge: () => {
        this.nudged += 1;
      },
      refused: (why) => this.refused.push(why),
      failed: (error) => this.failures.push(error),
    });
    await this.#listen(this.#channel);
  }

  async #listen(channel: TeamsChannel): Promise<void> {
    const failed = (error: unknown) => this.failures.push(error);
    const server = createServer(
      { publicUrl: new URL('http://localhost'), formPaths: [], maxConnections: 100 },
      { answered: () => undefined, failed },
    );
    channel.mount(server);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    this.url = `http://127.0.0.1:${server.address().port}`;
    this.#stop = async () => {
      const closed = new Promise<void>((resolve) => server.close(resolve));
      server.server.closeAllConnections();
      await closed;
    };
  }

  async stop(): Promise<void> {
    await this.#channel?.close();
    await this.#stop?.();
    await this.#storage?.close();
    await this.issuer.stop();
  }

  get storage(): Storage {
    if (this.#storage === undefined) throw new Error('The house has not been started');
    return this.#storage;
  }

  get channel(): TeamsChannel {
    if (this.#channel === undefined) throw new Error('The house has not been started');
    return this.#channel;
  }

  get post(): TeamsPost {
    if (this.#post === undefined) throw new Error('The house has not been started');
    return this.#post;
  }

  /** What a token of Teams says, now. */
  claims(more: Record<string, unknown> = {}): Record<string, unknown> {
    const now = Math.floor(this.clock.now() / 1000);
    return { iss: this.issuer.name, aud: appId, nbf: now - 10, exp: now + 3600, serviceurl: serviceUrl, ...more };
  }

  /** Posts it as Teams would, or with another `Authorization` header; null sends none. */
  async send(activity: unknown, authorization?: string | null) {
    const header = authorization === undefined ? `Bearer ${await sign(this.claims(), this)}` : authorization;
    const response = await fetch(`${this.url}/api/messages`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(header !== null && { authorization: header }) },
      body: JSON.stringify(activity),
    });
    return { status: response.status, body: await response.text() };
  }

  /** Letters that were posted, whoever they are for. */
  async said(): Promise<number> {
    const { waiting, sent, dropped } = await this.storage.desk.counts();
    return waiting + sent + dropped;
  }
}
