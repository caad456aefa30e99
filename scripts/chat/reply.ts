import { z } from 'zod';
import type { AdaptiveCard } from '../../bots/cards/adaptive-card.ts';

/** A reply as a program or a terminal shows it. */
export interface Reply {
  text: string;
  language: string;
  choices: readonly string[];
  attachments: readonly Attached[];
  /** How many segments it is, as a text message. */
  segments?: number;
  /** Who gets it, where it is not the person of the conversation. */
  to?: 'applicant' | 'colleague';
  /** It takes the place of what was shown before. */
  inPlace?: true;
}

type Attached =
  | { kind: 'card'; card: AdaptiveCard }
  | { kind: 'link'; title: string; url: string }
  | { kind: 'file'; name: string; type: string; content: string }
  | { kind: 'quote'; text: string; language: string; title: string; url: string; checked: string };

const button = z.object({ title: z.string(), value: z.string() });

const activitySchema = z.object({
  text: z.string().default(''),
  locale: z.string().default(''),
  suggestedActions: z.object({ actions: z.array(button) }).optional(),
  attachments: z
    .array(
      z.object({
        contentType: z.string(),
        name: z.string().optional(),
        contentUrl: z.string().optional(),
        // A card in an applicant's chat says nothing that its message does not say.
        content: z.object({ buttons: z.array(button).default([]) }).optional(),
      }),
    )
    .default([]),
  channelData: z
    .object({
      quote: z
        .object({ text: z.string(), lang: z.string(), title: z.string(), address: z.string(), checked: z.string() })
        .optional(),
    })
    .optional(),
});

export function replyOf(activity: Record<string, unknown>): Reply {
  const { text, locale, suggestedActions, attachments, channelData } = activitySchema.parse(activity);
  const quote = channelData?.quote;
  return {
    text,
    language: locale,
    choices: suggestedActions?.actions.map(({ title }) => title) ?? [],
    attachments: [
      ...(quote
        ? [
            {
              kind: 'quote' as const,
              text: quote.text,
              language: quote.lang,
              title: quote.title,
              url: quote.address,
              checked: quote.checked,
            },
          ]
        : []),
      ...attachments.flatMap(attachedIn),
    ],
  };
}

function attachedIn(attachment: z.infer<typeof activitySchema>['attachments'][number]): Attached[] {
  const { content, contentUrl, contentType, name = '' } = attachment;
  if (content !== undefined) return content.buttons.map(({ title, value }) => ({ kind: 'link', title, url: value }));
  const base64 = contentUrl?.split(',', 2)[1] ?? '';
  return [{ kind: 'file', name, type: contentType, content: Buffer.from(base64, 'base64').toString('utf8') }];
}
