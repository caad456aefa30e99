import { setTimeout as wait } from 'node:timers/promises';
import type { Shown } from './direct-line-calls.ts';
import { isAskedOnceMore, wayOnIn } from './outages.ts';
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

export interface ComingFrom extends Omit<ChatOptions, 'person'> {
  /** Told whenever the person is told that the appointment book does not answer. */
  waits?(): void;
}

const pauseMilliseconds = 1000;
/** A book that is alive is asked again within a minute. */
const longestOutageMilliseconds = 300_000;

/** Opens a chat and talks: the first of the choices each time, each answer when all is shown that was said before. */
export async function visit(person: Person, from: ComingFrom, pace: () => Promise<void>): Promise<Visit> {
  const { signedInAs } = person;
  const { waits, ...options } = from;
  const chat = await openChat({ ...options, ...(signedInAs !== undefined && { person: signedInAs }) });
  try {
    await talk(person, chat, { pace, waits });
    return { person, chat };
  } catch (error) {
    if (error instanceof Impatience) return { person, chat, gaveUp: error.message };
    throw error;
  } finally {
    chat.close();
  }
}

interface Manner {
  /** Waits as long as they think. */
  pace(): Promise<void>;
  waits?: ComingFrom['waits'];
}

/** Says it all, and goes on where the appointment book did not answer. */
export async function talk({ opening, words, most }: Person, chat: WebChat, manner: Manner): Promise<void> {
  await chat.until(() => chat.shown.length > 0, 'greeted');
  let replies = await say(chat, opening, manner);
  for (let answers = 0; answers < most; answers += 1) {
    await manner.pace();
    replies = await say(chat, firstChoice(replies) ?? words, manner);
  }
}

/** Says it, and goes on until the appointment book has answered whatever it was asked. */
async function say(chat: WebChat, text: string, { waits }: Manner): Promise<readonly Shown[]> {
  const giveUpAt = performance.now() + longestOutageMilliseconds;
  let replies = await chat.repliesTo(await chat.say(text));
  let isToRepeat = false;
  for (;;) {
    isToRepeat ||= isAskedOnceMore(replies);
    const wayOn = wayOnIn(replies);
    if (wayOn === undefined && !isToRepeat) return replies;
    if (wayOn === undefined) isToRepeat = false;
    else {
      waits?.();
      await wait(pauseMilliseconds);
      // It may have been told unasked what became of it.
      if (wayOnIn(chat.shown) === undefined) return chat.shown.slice(-1);
    }
    if (performance.now() > giveUpAt) throw new Impatience('answered by the appointment book');
    replies = await chat.repliesTo(await chat.say(wayOn ?? firstChoice(replies) ?? text));
  }
}

function firstChoice(replies: readonly Shown[]): string | undefined {
  return replies.at(-1)?.suggestedActions?.actions[0]?.value;
}
