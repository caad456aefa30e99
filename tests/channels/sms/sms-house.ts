import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Server } from 'restify';
import { createSmsChannel, type SmsChannel } from '../../../channels/sms/sms-channel.ts';
import { type SmsSettings, usualSmsSettings } from '../../../channels/sms/sms-settings.ts';
import { createTwilioWebhooks } from '../../../channels/sms/twilio/webhooks.ts';
import { webhookPaths } from '../../../channels/sms/webhook-paths.ts';
import { createServer } from '../../../server/http/create-server.ts';
import { openSqliteStorage } from '../../../storage/sqlite/sqlite-storage.ts';
import type { Storage } from '../../../storage/storage.ts';
import { createSpeakers } from '../../../texts/words.ts';
import { createParrotBot, type ParrotBot } from '../parrot-bot.ts';
import { SetTimers } from './set-timers.ts';
import { Telephones } from './telephones.ts';
import { type Form, incomingForm, newMessageSid, ours, person, settings, signedRequest } from './twilio-requests.ts';

/** A server with the channel, over the files of its house; open until it is stopped. */
interface Open {
  channel: SmsChannel;
  bot: ParrotBot;
  storage: Storage;
  server: Server;
  url: string;
}

type Wishes = Partial<SmsSettings> & { aroundStorage?: (storage: Storage) => Storage };

/** Text messages from Twilio's signed requests to telephones and back, with a parrot for an assistant. */
export class SmsHouse {
  readonly clock = new SetTimers(Date.parse('2026-03-16T10:00:00+01:00'));
  readonly telephones = new Telephones();
  readonly receptions: string[] = [];
  readonly failures: string[] = [];
  /** Codes from the web, with the conversation each belongs to. */
  readonly codes = new Map<string, string>();
  readonly #folder = mkdtempSync(join(tmpdir(), 'sms-channel-'));
  #open: Open | undefined;

  get open(): Open {
    if (this.#open === undefined) throw new Error('The house is not open');
    return this.#open;
  }

  async start({ aroundStorage = (storage) => storage, ...wishes }: Wishes = {}): Promise<void> {
    const storage = await openSqliteStorage(join(this.#folder, 'conversations.db'), this.clock);
    const channel = createSmsChannel(
      {
        ...usualSmsSettings,
        ours: [ours],
        contactKey: Buffer.alloc(32, 7),
        chatAddress: 'https://chat.example.no',
        ...wishes,
      },
      {
        gateway: this.telephones,
        webhooks: createTwilioWebhooks(settings),
        store: aroundStorage(storage).sms,
        clock: this.clock,
        later: this.clock.later,
        random: () => 0.5,
        speakers: createSpeakers('sms'),
        takeCode: async (text) => {
          const conversation = this.codes.get(text);
          this.codes.delete(text);
          return conversation;
        },
        received: (reception) => this.receptions.push(reception),
        worked: () => undefined,
        failed: (_error, reference) => this.failures.push(reference),
      },
    );
    const server = createServer(
      { publicUrl: new URL('http://localhost'), formPaths: Object.values(webhookPaths), maxConnections: 100 },
      { answered: () => undefined, failed: () => this.failures.push('http') },
    );
    const bot = createParrotBot(storage, channel.door, this.clock);
    channel.mount(server, bot);
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    this.#open = { channel, bot, storage, server, url: `http://127.0.0.1:${server.address().port}` };
    await channel.start();
  }

  /** As a process ends that is killed: whatever waits in it is lost. */
  async stop(): Promise<void> {
    const { channel, bot, server, storage } = this.open;
    this.#open = undefined;
    await channel.close();
    await bot.quiet();
    await channel.idle();
    await new Promise<void>((resolve) => {
      server.close(resolve);
      server.server.closeAllConnections();
    });
    await storage.close();
  }

  remove(): void {
    rmSync(this.#folder, { recursive: true });
  }

  /** Twilio posts a form to a webhook. */
  async post(form: Form, path: string = webhookPaths.incoming, token?: string) {
    const address = `https://chat.example.no${path}`;
    const request = signedRequest(form, { address, ...(token !== undefined && { token }) });
    const response = await fetch(`${this.open.url}${path}`, { method: 'POST', ...request });
    return { status: response.status, headers: response.headers, body: await response.text() };
  }

  /** Somebody texts us; the id under which it came. */
  async text(Body: string, told: Parameters<typeof incomingForm>[0] = {}): Promise<string> {
    const MessageSid = newMessageSid();
    const { status } = await this.post(incomingForm({ MessageSid, Body, ...told }));
    if (status !== 200) throw new Error(`The webhook answered ${status}`);
    await this.settled();
    return MessageSid;
  }

  async pass(milliseconds: number): Promise<void> {
    await this.clock.pass(milliseconds, () => this.settled());
  }

  /** Resolves when nobody has anything to do but wait. */
  async settled(): Promise<void> {
    const { channel, bot } = this.open;
    await new Promise((resolve) => setImmediate(resolve));
    await channel.idle();
    await bot.quiet();
    await channel.idle();
  }

  /** What the assistant was told, oldest first. */
  get told(): readonly (string | undefined)[] {
    return this.open.bot.received.map(({ activity }) => (activity.type === 'message' ? activity.text : activity.name));
  }

  /** What a telephone shows. */
  shown(number = person): readonly string[] {
    return this.telephones.on(number);
  }
}
