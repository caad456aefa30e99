import { parseArgs } from 'node:util';
import { languages } from '../../domain/language.ts';
import type { Instant } from '../../domain/moment.ts';
import type { BookGiven } from '../../server/embedded-book.ts';

export interface ChatOptions {
  channel: 'web';
  language: (typeof languages)[number];
  /** When the conversation begins; now, where nobody says. */
  at?: Instant;
  fixtures?: string;
  /** The case to sign in as. */
  signedInAs?: string;
  json: boolean;
  /** How the book is to differ from the one a server opens. */
  book?: BookGiven;
}

export class UsageError extends Error {
  override name = 'UsageError';
}

/** Reads the arguments of `npm run chat`; a wrong one is named together with what would do. */
export function readChatOptions(given: readonly string[]): ChatOptions {
  const { values } = parse(given);
  const language = languages.find((each) => each === (values.language ?? 'nb'));
  if (language === undefined) throw new UsageError(`--language must be one of ${languages.join(', ')}`);
  if (values.channel !== undefined && values.channel !== 'web') {
    throw new UsageError(`--channel ${values.channel} does not exist yet; web does`);
  }
  return {
    channel: 'web',
    language,
    json: values.json ?? false,
    ...(values.at !== undefined && { at: instantIn(values.at) }),
    ...(values.fixtures !== undefined && { fixtures: values.fixtures }),
    ...(values.as !== undefined && { signedInAs: values.as }),
  };
}

function parse(given: readonly string[]) {
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
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

export function instantIn(text: string): Instant {
  const milliseconds = Date.parse(text);
  if (Number.isNaN(milliseconds))
    throw new UsageError(`--at must be a time such as 2026-03-16T10:00:00+01:00, not ${text}`);
  return milliseconds as Instant;
}
