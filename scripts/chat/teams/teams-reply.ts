import { z } from 'zod';
import type { AdaptiveCard } from '../../../bots/cards/adaptive-card.ts';
import type { Reply } from '../reply.ts';
import { buttonsOf, labelOf, numberedText } from './shown-card.ts';

const cardSchema = z.custom<AdaptiveCard>((value) => typeof value === 'object' && value !== null && 'body' in value);

const activitySchema = z.object({
  text: z.string().default(''),
  locale: z.string().default(''),
  attachments: z.tuple([z.object({ content: cardSchema })]).optional(),
});

const responseSchema = z.object({
  body: z.discriminatedUnion('type', [
    z.object({ type: z.literal('application/vnd.microsoft.card.adaptive'), value: cardSchema }),
    z.object({ type: z.literal('application/vnd.microsoft.activity.message'), value: z.string() }),
    z.object({ type: z.literal('application/vnd.microsoft.error'), value: z.object({ message: z.string() }) }),
  ]),
});

/** A message to a caseworker as the terminal shows it. */
export function activityReply(activity: object): Reply {
  const { text, locale, attachments } = activitySchema.parse(activity);
  return attachments === undefined ? wordsReply(text, locale) : cardReply(attachments[0].content);
}

/** What a button was answered, where it stands. */
export function responseReply(response: unknown, language: string): Reply {
  const { body } = responseSchema.parse(response);
  switch (body.type) {
    case 'application/vnd.microsoft.card.adaptive':
      return { ...cardReply(body.value), inPlace: true };
    case 'application/vnd.microsoft.activity.message':
      return wordsReply(body.value, language);
    case 'application/vnd.microsoft.error':
      return wordsReply(body.value.message, language);
    default:
      return body satisfies never;
  }
}

function wordsReply(text: string, language: string): Reply {
  return { text, language, choices: [], attachments: [] };
}

function cardReply(card: AdaptiveCard): Reply {
  const buttons = buttonsOf(card);
  return {
    text: numberedText(card, buttons),
    language: card.lang,
    choices: buttons.map(labelOf),
    attachments: [{ kind: 'card', card }],
  };
}
