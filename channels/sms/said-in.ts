import { z } from 'zod';
import { type Language, languages } from '../../domain/language.ts';
import type { StoredObject } from '../../storage/storage.ts';
import { withPlainCharacters } from './plain-characters.ts';

/** What is answered, mostly a question, with what can be answered. */
export interface Last {
  text: string;
  choices: readonly string[];
}

/** What of a turn goes into text messages: neither quotes nor files. */
interface SaidInTurn {
  language: Language;
  /** What was said before that. */
  lines: readonly string[];
  last: Last;
  links: readonly string[];
}

const linksSchema = z.object({ content: z.object({ buttons: z.array(z.object({ value: z.string() })) }) });

const messageSchema = z.object({
  type: z.literal('message'),
  text: z.string().catch(''),
  locale: z.enum(languages).catch('nb'),
  suggestedActions: z.object({ actions: z.array(z.object({ title: z.string() })) }).optional(),
  attachments: z.array(z.unknown()).optional(),
});

type SpokenMessage = z.infer<typeof messageSchema>;

/** Reads the assistant's messages of one turn, with plain characters; what is none of them is left out. */
export function saidIn(activities: readonly StoredObject[]): SaidInTurn {
  const messages = activities.flatMap((activity) => messageSchema.safeParse(activity).data ?? []);
  const last = messages.at(-1);
  return {
    language: last?.locale ?? 'nb',
    lines: messages.slice(0, -1).flatMap(textOf),
    // Choices of an earlier message are beside the point: as in a chat, the last one is answered.
    last: { text: last === undefined ? '' : textOf(last).join(''), choices: last === undefined ? [] : choicesOf(last) },
    links: messages.flatMap(({ attachments = [] }) =>
      attachments.flatMap((each) => linksSchema.safeParse(each).data?.content.buttons.map(({ value }) => value) ?? []),
    ),
  };
}

function textOf({ text }: SpokenMessage): string[] {
  const plain = withPlainCharacters(text).trim();
  return plain === '' ? [] : [plain];
}

function choicesOf({ suggestedActions }: SpokenMessage): string[] {
  return (suggestedActions?.actions ?? []).map(({ title }) => withPlainCharacters(title).trim());
}
