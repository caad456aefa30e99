import { type Language, widgetLanguageOf } from '../../texts/widget/words.ts';

/** The page wanted to say who is there, and could not find out: not the same as nobody. */
export const cannotSay = { cannotSay: true } as const;

/** Who is signed in to the page: a portal token, nobody (null), the page has not said, or it could not find out. */
export type Person = string | null | undefined | typeof cannotSay;

/** What the page tells the chat. */
export type ToChat =
  | { kind: 'begin'; person: Person; visible: boolean; focus: boolean }
  | { kind: 'person'; person: string | null }
  | { kind: 'fresh-token'; person: Person }
  | { kind: 'language'; language: Language }
  | { kind: 'visible'; visible: boolean };

/** What the chat tells the page. */
export type ToPage =
  | { kind: 'ready' }
  | { kind: 'fresh-token' }
  | { kind: 'close' }
  | { kind: 'language'; language: Language }
  | { kind: 'unread'; count: number };

export function couldNotSay(person: Person): person is typeof cannotSay {
  return typeof person === 'object' && person !== null;
}

// Other scripts of a page post messages too; ours carry this name.
const name = 'residence-card-assistant';

export function wrap(message: ToChat | ToPage): unknown {
  return { assistant: name, ...message };
}

export function readToChat(data: unknown): ToChat | undefined {
  const fields = fieldsOf(data);
  const language = languageIn(fields);
  const person = personIn(fields);
  switch (fields?.kind) {
    case 'begin':
      return { kind: 'begin', person, visible: fields.visible === true, focus: fields.focus === true };
    case 'person':
      return typeof person === 'string' || person === null ? { kind: 'person', person } : undefined;
    case 'fresh-token':
      return { kind: 'fresh-token', person };
    case 'language':
      return language && { kind: 'language', language };
    case 'visible':
      return { kind: 'visible', visible: fields.visible === true };
    default:
      return undefined;
  }
}

export function readToPage(data: unknown): ToPage | undefined {
  const fields = fieldsOf(data);
  const language = languageIn(fields);
  const count = fields?.count;
  switch (fields?.kind) {
    case 'ready':
      return { kind: 'ready' };
    case 'fresh-token':
      return { kind: 'fresh-token' };
    case 'close':
      return { kind: 'close' };
    case 'language':
      return language && { kind: 'language', language };
    case 'unread':
      return typeof count === 'number' ? { kind: 'unread', count } : undefined;
    default:
      return undefined;
  }
}

type Fields = Readonly<Record<string, unknown>>;

function fieldsOf(data: unknown): Fields | undefined {
  if (typeof data !== 'object' || data === null) return undefined;
  const fields: Fields = { ...data };
  return fields.assistant === name ? fields : undefined;
}

function languageIn(fields: Fields | undefined): Language | undefined {
  const tag = fields?.language;
  return typeof tag === 'string' ? widgetLanguageOf(tag) : undefined;
}

function personIn(fields: Fields | undefined): Person {
  const person = fields?.person;
  if (typeof person === 'object' && person !== null) return cannotSay;
  return typeof person === 'string' || person === null ? person : undefined;
}
