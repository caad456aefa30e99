import { parseArgs } from 'node:util';
import { languages } from '../../domain/language.ts';
import type { Instant } from '../../domain/moment.ts';
import type { BookGiven } from '../../server/embedded-book.ts';

export interface ChatOptions {
  channel: (typeof channels)[number];
  language: (typeof languages)[number];
  /** When the conversation begins; now, where nobody says. */
  at?: Instant;
  fixtures?: string;
  /** The case to sign in as; of a caseworker, the role. */
  signedInAs?: string;
  /** Of the applicant beside a caseworker's conversation. */
  applicant?: { language?: (typeof languages)[number]; signedInAs?: string; byText?: boolean };
  json: boolean;
  /** How the book is to differ from the one a server opens. */
  book?: BookGiven;
}

export const channels = ['web', 'sms', 'teams'] as const;

export class UsageError extends Error {
  override name = 'UsageError';
}

/** Thrown where somebody asks how it is used; the message says it. */
export class HelpWanted extends Error {
  override name = 'HelpWanted';
}

/** Reads the arguments of `npm run chat`; a wrong one is named together with what would do. */
export function readChatOptions(given: readonly string[]): ChatOptions {
  const { values } = parse(given);
  const language = languages.find((each) => each === (values.language ?? 'nb'));
  if (language === undefined) throw new UsageError(`--language must be one of ${languages.join(', ')}`);
  const channel = channels.find((each) => each === (values.channel ?? 'web'));
  if (channel === undefined) throw new UsageError(`--channel must be one of ${channels.join(', ')}`);
  return {
    channel,
    language,
    json: values.json ?? false,
    ...(values.at !== undefined && { at: instantIn(values.at) }),
    ...(values.fixtures !== undefined && { fixtures: values.fixtures }),
    ...(values.as !== undefined && { signedInAs: values.as }),
  };
}

const usage = `Usage: npm run chat -- [--channel web|sms|teams] [--language nb|nn|en] [--as P1] [--at 2026-03-16T10:00:00+01:00] [--fixtures DIR] [--json]
  --channel    the chat, or text messages as a telephone shows them, each with its segments; or a caseworker's chat in Teams
  --language   what the conversation begins in
  --as         is that person of the demonstration, P1 to P8: signed in by the portal, or by text with their telephone;
               in Teams it is a role: caseworker, lead, reader or editor
  --at         when the conversation begins; now, where nobody says
  --fixtures   a folder that may hold stations.json, slots.json and cases.json
  --json       a line in, a JSON line out, for programs: npm run --silent chat -- --json`;

function parse(given: readonly string[]) {
  const read = parsed(given);
  if (read.values.help) throw new HelpWanted(usage);
  return read;
}

function parsed(given: readonly string[]) {
  try {
    return parseArgs({
      args: [...given],
      options: {
        channel: { type: 'string' },
        language: { type: 'string' },
        at: { type: 'string' },
        fixtures: { type: 'string' },
        as: { type: 'string' },
        json: { type: 'boolean' },
        help: { type: 'boolean', short: 'h' },
      },
    });
  } catch (error) {
    throw new UsageError(`${error instanceof Error ? error.message : String(error)}\n${usage}`);
  }
}

export function instantIn(text: string): Instant {
  const milliseconds = Date.parse(text);
  if (Number.isNaN(milliseconds))
    throw new UsageError(`--at must be a time such as 2026-03-16T10:00:00+01:00, not ${text}`);
  return milliseconds as Instant;
}
