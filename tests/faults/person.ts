import type { Shown } from './direct-line-calls.ts';
import { type ChatHistory, type ChatOptions, Impatience, openChat, type WebChat } from './web-chat.ts';

/** Somebody with an errand: who they are to the portal, if anybody, and what they say in the chat. */
export interface Person {
  /** Persons of one kind have the same conversation, up to names, times and references. */
  kind: 'booker' | 'rival' | 'asker';
  signedInAs?: string;
  opening: string;
  /** Said when a question comes without choices. */
  words: string;
  /** Answers after the opening. */
  most: number;
}

/** Books the first time there is at that station. */
export function booker(kind: 'booker' | 'rival', signedInAs: string, station: string): Person {
  return { kind, signedInAs, opening: 'Jeg vil bestille time', words: station, most: 3 };
}

/** Asks what to do about a lost card, signed in as nobody. */
export const asker: Person = { kind: 'asker', opening: 'Jeg har mistet oppholdskortet mitt', words: 'Hamar', most: 4 };

export interface Visit {
  person: Person;
  chat: ChatHistory;
  /** What the person waited for until they gave up. */
  gaveUp?: string;
}

export type ComingFrom = Omit<ChatOptions, 'person'>;

/** Opens a chat and talks: the first of the choices each time, each answer when all is shown that was said before. */
export async function visit(person: Person, from: ComingFrom, pace: () => Promise<void>): Promise<Visit> {
  const { signedInAs } = person;
  const chat = await openChat({ ...from, ...(signedInAs !== undefined && { person: signedInAs }) });
  try {
    await talk(person, chat, pace);
    return { person, chat };
  } catch (error) {
    if (error instanceof Impatience) return { person, chat, gaveUp: error.message };
    throw error;
  } finally {
    chat.close();
  }
}

async function talk({ opening, words, most }: Person, chat: WebChat, pace: () => Promise<void>): Promise<void> {
  await chat.until(() => chat.shown.length > 0, 'greeted');
  let replies = await chat.repliesTo(await chat.say(opening));
  for (let answers = 0; answers < most; answers += 1) {
    await pace();
    replies = await chat.repliesTo(await chat.say(firstChoice(replies) ?? words));
  }
}

function firstChoice(replies: readonly Shown[]): string | undefined {
  return replies.at(-1)?.suggestedActions?.actions[0]?.value;
}
