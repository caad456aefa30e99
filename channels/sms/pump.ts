import type { Bot } from '../../bots/bot.ts';
import type { Language } from '../../domain/language.ts';
import type { SmsContact, SmsOutgoing, SmsStore } from '../../storage/sms.ts';
import type { StoredMessage, StoredObject } from '../../storage/storage.ts';
import { type ComposedText, introduce } from './introduce.ts';
import { type SpokenTurn, spokenTurns } from './turns.ts';

/** What the activities of a turn, in order, become. */
type Compose = (activities: readonly StoredObject[]) => readonly ComposedText[];

interface PumpParts {
  store: Pick<SmsStore, 'contactIn' | 'composedUpTo' | 'compose' | 'introduced' | 'behind'>;
  history: Bot['history'];
  compose: Compose;
  /** Who we are and how to stop, for somebody we have not written to. */
  introduction(language: Language): string;
  failed(error: unknown, reference: string): void;
}

/** Makes text messages of what the assistant said. */
export interface Pump {
  /** Keeps what a conversation's new messages become, where it is held by text message; how many texts it were. */
  pump(conversation: string): Promise<number>;
  /** The same for every conversation in which a crash was quicker; how many texts it were. */
  catchUp(): Promise<number>;
}

const attempts = 3;
const messagesAtOnce = 100;

export function createPump({ store, history, compose, introduction, failed }: PumpParts): Pump {
  async function pump(conversation: string): Promise<number> {
    for (let attempt = 1; attempt <= attempts; attempt += 1) {
      const contact = await store.contactIn(conversation);
      if (contact === undefined) return 0;
      const after = await store.composedUpTo(contact.id);
      const said = await readAfter(conversation, after);
      const upTo = said.at(-1)?.number;
      if (upTo === undefined) return 0;
      const messages = textsFor(contact, said);
      if (!(await store.compose({ contact: contact.id, conversation, after, upTo, messages }))) continue;
      if (messages.length > 0) await store.introduced(contact.id);
      return messages.length;
    }
    // Others were quicker every time, and what they read had no less in it.
    return 0;
  }

  /** To the end, so that no turn is cut in two. */
  async function readAfter(conversation: string, after: number): Promise<readonly StoredMessage[]> {
    const all: StoredMessage[] = [];
    for (;;) {
      const page = await history(conversation, all.at(-1)?.number ?? after, messagesAtOnce);
      all.push(...page);
      if (page.length < messagesAtOnce) return all;
    }
  }

  function textsFor(contact: SmsContact, said: readonly StoredMessage[]): readonly SmsOutgoing[] {
    if (contact.standing !== 'open') return [];
    let isIntroduced = contact.introduced;
    return spokenTurns(said).flatMap((turn) => {
      const composed = composeOne(turn);
      const texts = isIntroduced ? composed : introduce(introduction(turn.language), composed);
      isIntroduced ||= composed.length > 0;
      return texts.map((text, place) => addressed(text, contact, turn, place));
    });
  }

  /** A turn that cannot be composed must not hold up those after it. */
  function composeOne({ activities }: SpokenTurn): readonly ComposedText[] {
    try {
      return compose(activities);
    } catch (error) {
      failed(error, 'sms-not-composed');
      return [];
    }
  }

  return {
    pump,
    async catchUp() {
      let texts = 0;
      for (const { conversation } of await store.behind()) texts += await pump(conversation);
      return texts;
    },
  };
}

function addressed(
  { text, segments }: ComposedText,
  { id, conversation }: SmsContact,
  { number, latest }: SpokenTurn,
  place: number,
): SmsOutgoing {
  return { key: `${conversation} ${number} ${place}`, contact: id, text, segments, latest };
}
