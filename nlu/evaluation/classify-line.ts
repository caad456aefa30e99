import { detailsJson } from '../details-json.ts';
import type { MessageContext, Understander } from '../understanding.ts';

const shown = 3;

/** What was understood of one line of text, as the `classify` command prints it. */
export function classifyLine(text: string, understander: Understander, context: MessageContext) {
  const { language, ranking, second, details } = understander.understand(text, context);
  return {
    text,
    language: language.written,
    ...(language.tag === undefined ? {} : { languageTag: language.tag }),
    intent: ranking[0]?.intent ?? 'none',
    confidence: rounded(ranking[0]?.confidence ?? 0),
    ranking: ranking.slice(0, shown).map(({ intent, confidence }) => ({ intent, confidence: rounded(confidence) })),
    ...(second === undefined ? {} : { second }),
    details: detailsJson(details),
  };
}

function rounded(confidence: number): number {
  return Math.round(confidence * 10_000) / 10_000;
}
