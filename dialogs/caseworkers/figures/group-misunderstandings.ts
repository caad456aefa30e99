import { type Language, languages } from '../../../domain/language.ts';
import { tokensOf } from '../../../nlu/details/text/tokens.ts';
import type { Misunderstanding } from '../../../storage/misunderstandings.ts';
import { maskContacts } from './mask-contacts.ts';
import type { OrdinaryWords } from './ordinary-words.ts';

/** Messages that say much the same, of which nothing was understood. */
export interface Group {
  count: number;
  languages: readonly { language: Language; count: number }[];
  /** The shortest of them, masked. */
  example: string;
  /** What they were likeliest to be about. */
  likeliest: string;
}

const longestExample = 80;
const longestCompared = 40;
/** So much of their words two messages share to be put together. */
const shared = 0.6;

interface Open {
  likeliest: string;
  words: ReadonlySet<string>;
  messages: Misunderstanding[];
}

/**
 * The messages grouped, the most frequent first: those of the same words, then those that were likeliest to be about the
 * same and share most of their words.
 */
export function groupMisunderstandings(messages: readonly Misunderstanding[], known: OrdinaryWords): Group[] {
  const groups: Open[] = [];
  const masked = messages.map((message) => ({ ...message, text: maskContacts(message.text.trim(), known) }));
  for (const { likeliest, words, messages: same } of bySameWords(masked)) {
    const near = groups.find((group) => group.likeliest === likeliest && likeness(group.words, words) >= shared);
    if (near === undefined) groups.push({ likeliest, words, messages: same });
    else near.messages.push(...same);
  }
  return groups.map(summed).toSorted((one, other) => other.count - one.count);
}

function bySameWords(messages: readonly Misunderstanding[]): Open[] {
  const same = new Map<string, Open>();
  for (const message of messages) {
    const words = wordsIn(message.text);
    const key = words.join(' ');
    const known = same.get(key);
    if (known !== undefined) known.messages.push(message);
    else same.set(key, { likeliest: message.likeliest, words: new Set(words), messages: [message] });
  }
  return [...same.values()].toSorted((one, other) => other.messages.length - one.messages.length);
}

function wordsIn(text: string): string[] {
  const tokens = tokensOf(text).filter(({ number }) => number === undefined);
  return tokens.slice(0, longestCompared).map(({ word }) => word);
}

function likeness(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const both = [...one].filter((word) => other.has(word)).length;
  return both === 0 ? 0 : both / (one.size + other.size - both);
}

function summed({ likeliest, messages }: Open): Group {
  const texts = messages.map(({ text }) => text);
  const shortest = texts.reduce((one, other) => (other.length < one.length ? other : one), texts[0] ?? '');
  const letters = [...shortest];
  const count = (language: Language) => messages.filter((message) => message.language === language).length;
  return {
    count: messages.length,
    languages: languages
      .map((language) => ({ language, count: count(language) }))
      .filter(({ count: messagesIn }) => messagesIn > 0),
    example: letters.length > longestExample ? `${letters.slice(0, longestExample).join('')}…` : shortest,
    likeliest,
  };
}
