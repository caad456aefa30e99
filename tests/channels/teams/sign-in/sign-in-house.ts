import { randomUUID } from 'node:crypto';
import type { Activity } from 'botbuilder';
import type { CaseworkerTurns } from '../../../../bots/caseworker-turns.ts';
import { entraOf, type SignInSettings } from '../../../../channels/teams/sign-in/sign-in-settings.ts';
import { withSignIn } from '../../../../channels/teams/sign-in/with-sign-in.ts';
import { rosterFrom } from '../../../../domain/caseworkers/roster-from.ts';
import { rosterSchema } from '../../../../domain/caseworkers/roster-schema.ts';
import { createVerifiedGroups } from '../../../../domain/caseworkers/verified-groups.ts';
import type { Instant } from '../../../../domain/moment.ts';
import type { Letter } from '../../../../storage/desk.ts';
import { createSpeakers } from '../../../../texts/words.ts';
import { LocalIssuer, newKey, sign } from '../local-issuer.ts';
import { appId, person, teamsInvoke, tenant } from '../teams-activities.ts';
import { TeamsHouse } from '../teams-house.ts';

export const entraKey = newKey('entra-key');
export const readers = '0e4b7c1a-9d52-4f3e-b8a6-5c2d1f0e9b87';
export const leads = '6a1d9f20-3c47-4b58-8d66-2f9e0b7c4a13';

export const byGroups = rosterFrom(
  rosterSchema.parse({
    tenant,
    hours: {},
    people: [{ id: 'c7d9b2e0-7a35-4b9c-a1f2-1e5d4c3b2a10', name: 'Ola', role: 'caseworker', stations: 'all' }],
    groups: [
      { id: readers, name: 'Veileder', role: 'reader', stations: 'all' },
      { id: leads, name: 'Leder', role: 'lead', stations: 'all' },
    ],
  }),
);

/** The way in from Teams, in an organisation whose roles follow from groups, with an issuer in the place of Entra. */
export class SignInHouse extends TeamsHouse {
  readonly entra = new LocalIssuer();
  readonly verified = createVerifiedGroups(this.clock);
  readonly tokensRefused: string[] = [];
  roster = byGroups;
  /** Before it is looked up in which language somebody is asked. */
  beforeLooking = async (): Promise<void> => undefined;
  /** The turns that are asked in the end to make the message of a letter. */
  composing: CaseworkerTurns['compose'] = async () => undefined;
  #turns: CaseworkerTurns | undefined;

  override async start(): Promise<void> {
    await this.entra.start();
    this.entra.keys = [entraKey];
    this.around = (turns) => {
      this.#turns = withSignIn({ ...turns, compose: (letter) => this.composing(letter) }, this.settings, {
        roster: { hasGroups: this.roster.hasGroups, find: (colleague) => this.roster.find(colleague) },
        verified: this.verified,
        desk: {
          chat: async (id) => {
            await this.beforeLooking();
            return this.storage.desk.chat(id);
          },
          post: (letters) => this.storage.desk.post(letters),
        },
        clock: this.clock,
        speakers: createSpeakers('chat'),
        newId: randomUUID,
        again: (activity) => this.channel.takeAgain(activity),
        refused: (why) => this.tokensRefused.push(why),
        failed: (error) => this.failures.push(error),
      });
      return this.#turns;
    };
    await super.start({}, 20_000);
  }

  override async stop(): Promise<void> {
    await super.stop();
    await this.entra.stop();
  }

  get settings(): SignInSettings {
    const { metadataUrl } = this.entra;
    return { ...entraOf({ id: appId, tenant }), metadataUrl, patienceMilliseconds: 20_000 };
  }

  /** What Entra says of the person, now. */
  entraClaims(more: Record<string, unknown> = {}): Record<string, unknown> {
    const now = Math.floor(this.clock.now() / 1000);
    const { issuer: iss } = this.settings;
    const subject = { tid: tenant, oid: person, scp: 'access_as_user', groups: [readers] };
    return { iss, aud: appId, nbf: now - 10, exp: now + 4500, ver: '2.0', ...subject, ...more };
  }

  tokenOf(more: Record<string, unknown> = {}): Promise<string> {
    return sign(this.entraClaims(more), { key: entraKey });
  }

  /** A client of Teams hands over the token it was asked for. */
  exchange(token: string, id = 'asked', more: Record<string, unknown> = {}) {
    return this.say('signin/tokenExchange', { id, connectionName: 'caseworkers', token }, more);
  }

  async say(name: string, value: object, more: Record<string, unknown> = {}) {
    const { status, body } = await this.send(teamsInvoke(name, value, more));
    return { status, body: body === '' ? undefined : JSON.parse(body) };
  }

  /** Letters that wait, as they are kept and as they would be sent; they count as sent from then on. */
  async letters(): Promise<{ content: Letter['content']; message: Partial<Activity> | undefined }[]> {
    await this.channel.close();
    const found: { content: Letter['content']; message: Partial<Activity> | undefined }[] = [];
    for (;;) {
      const until = (this.clock.now() + 60_000) as Instant;
      const { claimed } = await this.storage.desk.claim({ until, most: 20 });
      if (claimed.length === 0) return found;
      for (const letter of claimed) {
        const message = await this.#turns?.compose(letter);
        found.push({ content: letter.content, message });
        await this.storage.desk.settle(letter, { kind: 'sent', activity: `message ${letter.key}` });
      }
    }
  }

  /** What was asked of Teams: the ids of the requests for a token. */
  async asked(): Promise<string[]> {
    return (await this.letters()).flatMap(({ message }) =>
      (message?.attachments ?? []).map(({ content }) => content.tokenExchangeResource.id),
    );
  }

  /** The sentences said of signing in. */
  async told(): Promise<unknown[]> {
    return (await this.letters()).flatMap(({ content: { lines } }) =>
      Array.isArray(lines) ? lines.map(({ text }) => text) : [],
    );
  }
}

export function openSignInHouse(): { readonly now: SignInHouse } {
  let house: SignInHouse;
  beforeEach(async () => {
    house = new SignInHouse();
    await house.start();
  });
  afterEach(() => house.stop());
  return {
    get now() {
      return house;
    },
  };
}
