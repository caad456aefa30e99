import type { CaseworkerTurns } from '../../../../bots/caseworker-turns.ts';
import { credentialsFor } from '../../../../channels/teams/credentials.ts';
import { openTeamsAdapter } from '../../../../channels/teams/open-adapter.ts';
import { createTeamsPost } from '../../../../channels/teams/post-messages.ts';
import { createLetterSender } from '../../../../channels/teams/send/letter-sender.ts';
import type { TeamsSettings } from '../../../../channels/teams/teams-settings.ts';
import type { Desk, Letter } from '../../../../storage/desk.ts';
import { openSqliteStorage } from '../../../../storage/sqlite/sqlite-storage.ts';
import type { Storage } from '../../../../storage/storage.ts';
import { SetTimers } from '../../sms/set-timers.ts';
import { Connector } from './connector.ts';

type LetterSender = ReturnType<typeof createLetterSender>;

const monday = Date.parse('2026-03-16T10:00:00+01:00');
const lookMilliseconds = 1_000;

const settings: TeamsSettings = {
  trust: { kind: 'anonymous', isThisMachine: (host) => host === '127.0.0.1' },
  tenant: 'tenant',
  serviceHosts: [],
};

/** A real desk and real posts, Teams stood in for; the clock stands still until it is told. */
export class LetterHouse {
  readonly timers = new SetTimers(monday);
  readonly storage: Storage;
  readonly teams: Connector;
  readonly sender: LetterSender;
  /** What an operator was told, by reference. */
  readonly failures: string[] = [];
  /** What makes messages of letters. */
  compose: CaseworkerTurns['compose'] = async ({ content }) => ({ type: 'message', text: String(content.text) });
  /** Ends whatever Teams does not answer. */
  patience = new AbortController();

  private constructor(storage: Storage, teams: Connector, makeSender: (house: LetterHouse) => LetterSender) {
    this.storage = storage;
    this.teams = teams;
    this.sender = makeSender(this);
  }

  static async open(): Promise<LetterHouse> {
    let time = () => monday;
    const clock = { now: () => time() as ReturnType<SetTimers['now']> };
    const storage = await openSqliteStorage(':memory:', clock);
    const timeLimit = () => house.patience.signal;
    const adapter = await openTeamsAdapter(settings, { credentials: credentialsFor(settings.trust), timeLimit });
    const post = createTeamsPost(settings, { adapter, timeLimit });
    const house = new LetterHouse(storage, await Connector.open(), (made) => made.#senderWith(post, storage.desk));
    time = () => house.timers.now();
    house.anotherSender = (around = (desk) => desk) => house.#senderWith(post, around(storage.desk));
    for (const id of ['kari', 'ola']) await house.writes(id);
    return house;
  }

  /** Of another process, over the same desk. */
  anotherSender: (around?: (desk: Desk) => Desk) => LetterSender = () => this.sender;

  /** Somebody writes to the assistant, by which their chat is known. */
  async writes(id: string): Promise<void> {
    const reference = {
      serviceUrl: this.teams.address,
      channelId: 'msteams',
      conversation: { id },
      bot: { id: '28:bot' },
      user: { id: `29:${id}` },
    };
    await this.storage.desk.remember({ id, tenant: 'tenant', person: id, language: 'nb', reference });
  }

  /** Letters with these words, each its own key too. */
  async tell(chat: string, texts: readonly string[], more: Partial<Letter> = {}): Promise<void> {
    await this.storage.desk.post(texts.map((text) => ({ key: text, chat, content: { text }, ...more })));
    this.sender.nudge();
  }

  pass(seconds: number): Promise<void> {
    return this.timers.pass(seconds * 1000, () => this.sender.idle());
  }

  async close(): Promise<void> {
    this.patience.abort();
    await this.sender.close();
    await this.teams.close();
    await this.storage.close();
  }

  #senderWith(post: ReturnType<typeof createTeamsPost>, desk: Desk): LetterSender {
    return createLetterSender({
      desk,
      turns: { compose: (letter) => this.compose(letter) },
      post,
      clock: this.timers,
      random: () => 0.5,
      later: this.timers.later,
      lookMilliseconds,
      failed: (_error, reference) => this.failures.push(reference),
    });
  }
}
