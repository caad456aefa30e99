import type { Bot, Door, ProvenMessage } from '../../bots/bot.ts';
import type { PortalKnowledge } from '../../domain/portal-knowledge.ts';
import type { StoredMessage } from '../../storage/storage.ts';

export type Reply = Readonly<Record<string, unknown>>;
/** What the bot answers; undefined repeats the message. */
type Script = (text: string) => readonly Reply[] | undefined;

interface ScriptedBot extends Bot {
  /** Everything said by people, in every conversation, as often as it was taken. */
  readonly said: string[];
  readonly portal: PortalKnowledge[];
  /** Whom a server tells what was committed. */
  door: Door | undefined;
  script: Script;
  /** Said first in every conversation. */
  greeting: Reply;
  /** Shows that it thinks and does not answer, until it is set free. */
  gate: Promise<void>;
  /** Says something nobody asked for, in every conversation. */
  say(reply: Reply): void;
  /** Loses everything, as if the conversations had been forgotten. */
  forget(): void;
}

/** A bot with a memory of its own, which outlives the servers it is put into. */
export function createScriptedBot(greeting: Reply): ScriptedBot {
  const conversations = new Map<string, StoredMessage[]>();
  const known = new Map<string, StoredMessage | undefined>();

  function store(conversation: string, activity: Record<string, unknown>): StoredMessage {
    const messages = conversations.get(conversation) ?? [];
    const stored = { number: messages.length + 1, activity };
    conversations.set(conversation, [...messages, stored]);
    return stored;
  }

  function answer(conversation: string, reply: Reply): void {
    const timestamp = new Date().toISOString();
    const stored = store(conversation, {
      type: 'message',
      timestamp,
      from: { id: 'assistant', role: 'bot' },
      ...reply,
    });
    bot.door?.deliver(conversation, [stored]);
  }

  async function takeTurn({ conversation, activity }: ProvenMessage): Promise<void> {
    bot.door?.typing(conversation);
    await bot.gate;
    if (activity.type === 'event') return;
    const replies = activity.type === 'message' ? bot.script(activity.text ?? '') : [bot.greeting];
    for (const reply of replies ?? [{ text: `You said: ${activity.text}`, locale: 'en' }]) answer(conversation, reply);
  }

  const bot: ScriptedBot = {
    said: [],
    portal: [],
    door: undefined,
    script: () => undefined,
    greeting,
    gate: Promise.resolve(),
    async receive(_channel, message) {
      if (known.has(message.key)) return { kind: 'repeated', ...shownAs(known.get(message.key)) };
      if (message.portal) bot.portal.push(message.portal);
      const shown = message.activity.type === 'message';
      if (shown) bot.said.push(message.activity.text ?? '');
      const stored = shown ? store(message.conversation, { ...message.activity }) : undefined;
      known.set(message.key, stored);
      setImmediate(() => takeTurn(message));
      return { kind: 'accepted', ...shownAs(stored) };
    },
    async history(conversation, after, limit) {
      return (conversations.get(conversation) ?? []).filter(({ number }) => number > after).slice(0, limit);
    },
    async newest(asked) {
      return new Map(asked.flatMap((each) => [[each, conversations.get(each)?.length ?? 0] as const]));
    },
    say: (reply) => {
      for (const conversation of conversations.keys()) answer(conversation, reply);
    },
    forget() {
      conversations.clear();
      known.clear();
    },
  };
  return bot;
}

function shownAs(message: StoredMessage | undefined): { message?: StoredMessage } {
  return message === undefined ? {} : { message };
}
