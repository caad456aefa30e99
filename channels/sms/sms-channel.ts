import type { Server } from 'restify';
import type { Bot, Door } from '../../bots/bot.ts';
import type { Clock } from '../../domain/moment.ts';
import type { SmsStore } from '../../storage/sms.ts';
import { say } from '../../texts/line.ts';
import type { Speakers } from '../../texts/words.ts';
import { handling } from '../web/reply.ts';
import { createTokenBuckets } from '../web/token-bucket.ts';
import { keywordAnswerer } from './answer-keyword.ts';
import { createComposer } from './compose.ts';
import { createContactQueues } from './contact-queues.ts';
import type { SmsGateway, SmsWebhooks } from './gateway.ts';
import { createKeywordReader } from './keywords.ts';
import type { Later } from './later.ts';
import { createPump } from './pump.ts';
import { createReceiver, type Reception } from './receive.ts';
import { createRounds } from './rounds.ts';
import { createSender } from './send.ts';
import type { SmsSettings } from './sms-settings.ts';
import { messageTaker } from './take-up.ts';
import { webhookPaths } from './webhook-paths.ts';
import { webhookRoutes } from './webhook-routes.ts';

interface SmsParts {
  gateway: SmsGateway;
  webhooks: SmsWebhooks;
  store: SmsStore;
  clock: Clock;
  later: Later;
  /** From 0 up to 1. */
  random(): number;
  /** Speak in the form of text messages. */
  speakers: Speakers;
  /** The conversation a code from the web belongs to, once; undefined for whatever is no such code. */
  takeCode(text: string): Promise<string | undefined>;
  /** Told of every message that was proved to come from the gateway. */
  received(reception: Reception | 'unreadable'): void;
  /** Told of every round in which something was sent or came too late. */
  worked(round: { sent: number; dropped: number }): void;
  failed(error: unknown, reference: string): void;
}

/** The assistant by text message. */
export interface SmsChannel {
  /** Given to the bot; what it delivers becomes text messages. */
  door: Door;
  /** Puts the gateway's webhooks on the server and opens the way to the bot. */
  mount(server: Server, bot: Bot): void;
  /** Takes up what came in, was said and was not sent when the process last ended; after `mount`. */
  start(): Promise<void>;
  /** Resolves when nothing is being taken up, composed or sent. */
  idle(): Promise<void>;
  /** Finishes what is being sent; the rest waits for the next start. */
  close(): Promise<void>;
}

export function createSmsChannel(settings: SmsSettings, parts: SmsParts): SmsChannel {
  let mounted: ReturnType<typeof workersOf> | undefined;
  return {
    door: {
      channel: 'sms',
      deliver: (conversation) => mounted?.rounds.said(conversation),
      forgotten: () => undefined,
      typing: () => undefined,
    },
    mount(server, bot) {
      const workers = workersOf(settings, parts, bot);
      mounted = workers;
      const { incoming, status } = webhookRoutes({ ...parts, receiver: workers.receiver });
      const failed = (error: unknown) => parts.failed(error, 'sms-webhook');
      server.post(webhookPaths.incoming, handling(incoming, failed));
      server.post(webhookPaths.status, handling(status, failed));
    },
    async start() {
      await mounted?.receiver.resume();
      await mounted?.rounds.start();
    },
    async idle() {
      await mounted?.queues.idle();
      await mounted?.rounds.idle();
    },
    async close() {
      mounted?.receiver.close();
      await mounted?.queues.close();
      await mounted?.rounds.close();
    },
  };
}

function workersOf(settings: SmsSettings, parts: SmsParts, bot: Bot) {
  const { store, clock, later, speakers, takeCode, failed, worked } = parts;
  const { history } = bot;
  const pump = createPump({
    store,
    history,
    failed,
    compose: createComposer({ speakers, ownAddress: settings.chatAddress }),
    introduction: (language) => speakers[language](say('smsTalk.introduction')).text,
  });
  const sender = createSender({ ...parts, ceilings: settings.ceilings });
  const { lookMilliseconds } = settings;
  const rounds = createRounds({ pump, sender, later, lookMilliseconds, worked, failed });
  const queues = createContactQueues(later, (error) => failed(error, 'sms-not-taken-up'));
  const readKeyword = createKeywordReader();
  const takeAnswer = createTokenBuckets(settings.answersPerNumber, clock);
  const stopped = async (conversation: string) => bot.stopped?.(conversation);
  const obey = keywordAnswerer({ store, history, stopped, speakers, clock, takeAnswer, send: rounds.send });
  const takeUp = messageTaker({ store, bot, clock, readKeyword, obey, takeCode });
  const takeText = createTokenBuckets(settings.textsPerNumber, clock);
  const receiver = createReceiver(settings, { store, clock, later, readKeyword, takeText, queues, takeUp });
  return { receiver, queues, rounds };
}
