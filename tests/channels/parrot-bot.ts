import type { Bot, Door, ProvenMessage } from '../../bots/bot.ts';
import type { Clock } from '../../domain/moment.ts';
import type { PortalKnowledge } from '../../domain/portal-knowledge.ts';
import type { InboxEntry, Storage } from '../../storage/storage.ts';

export interface ParrotBot extends Bot {
  /** What the bot was told, newest last. */
  received: ProvenMessage[];
  portal: Map<string, PortalKnowledge>;
  /** Refuses messages as a bot does that has too much to do. */
  isBusy: boolean;
  /** Waits with its replies until it is set free again. */
  gate: Promise<void>;
  /** Says something nobody asked for. */
  say(conversation: string, text: string): Promise<void>;
  /** Removes everything said, and says that. */
  forget(conversation: string): Promise<void>;
  quiet(): Promise<void>;
}

/** The smallest whole bot: stores, answers in order, repeats what it heard. `two` is answered twice. */
export function createParrotBot(storage: Storage, door: Door, clock: Clock): ParrotBot {
  let turns: Promise<void> = Promise.resolve();

  async function answer(entry: InboxEntry, gate: Promise<void>): Promise<void> {
    door.typing(entry.conversation);
    await gate;
    const { version, state } = await storage.load(entry.conversation);
    const outgoing = repliesTo(entry).map((text) => ({
      ...bubble(text, clock, entry.activity.id),
      channelId: entry.channel,
    }));
    const saved = await storage.save({
      conversation: entry.conversation,
      inboxKey: entry.key,
      version,
      state,
      outgoing,
    });
    if (saved.kind === 'saved') door.deliver(entry.conversation, saved.sent);
  }

  const bot: ParrotBot = {
    received: [],
    portal: new Map(),
    isBusy: false,
    gate: Promise.resolve(),
    async receive(channel, message) {
      if (bot.isBusy) return { kind: 'busy' };
      const shown = message.activity.type === 'message';
      const activity = { ...message.activity };
      const { conversation, key } = message;
      const received = await storage.receive({ conversation, key, channel, activity, shown });
      if (received.kind === 'repeated') return received;
      bot.received.push(message);
      if (message.portal) bot.portal.set(conversation, message.portal);
      const { entry } = received;
      const { gate } = bot;
      turns = turns.then(() => answer(entry, gate));
      if (entry.number === undefined) return { kind: 'accepted' };
      return { kind: 'accepted', message: { number: entry.number, activity: entry.activity } };
    },
    history: (conversation, after, limit) => storage.history(conversation, after, limit),
    newest: (conversations) => storage.newest(conversations),
    async say(conversation, text) {
      const { version, state } = await storage.load(conversation);
      const saved = await storage.save({ conversation, version, state, outgoing: [bubble(text, clock, 'unknown-id')] });
      if (saved.kind === 'saved') door.deliver(conversation, saved.sent);
    },
    async forget(conversation) {
      const { version } = await storage.load(conversation);
      const outgoing = [bubble('forgotten', clock, 'unknown-id')];
      const saved = await storage.save({ conversation, version, state: {}, outgoing, forget: true });
      if (saved.kind === 'conflict') throw new Error('It was not forgotten');
      door.forgotten(conversation);
      door.deliver(conversation, saved.sent);
    },
    quiet: () => turns,
  };
  return bot;
}

function repliesTo({ activity }: InboxEntry): string[] {
  if (activity.type === 'conversationUpdate') return ['welcome'];
  if (activity.type === 'event') return [];
  return activity.text === 'two' ? ['you said: two', 'and again: two'] : [`you said: ${activity.text}`];
}

function bubble(text: string, clock: Clock, replyToId: unknown): Record<string, unknown> {
  const timestamp = new Date(clock.now()).toISOString();
  return { type: 'message', text, timestamp, replyToId, serviceUrl: 'urn:inside', from: { id: 'bot', role: 'bot' } };
}
