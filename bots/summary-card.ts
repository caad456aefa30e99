import type { Attachment } from 'botbuilder';
import type { Message } from '../texts/words.ts';
import { webCard } from './cards/web-card.ts';

/** What was noted, as a card; its choices stand beside the message, as all choices do. */
export function summaryCard(
  { title, facts }: NonNullable<Message['summary']>,
  language: Message['language'],
): Attachment {
  const parts = [{ kind: 'facts', facts }] as const;
  // So little is never cut, and says nothing of what was left out.
  const card = { title, parts, actions: [], language, inWords: () => '' };
  return { contentType: 'application/vnd.microsoft.card.adaptive', content: webCard(card, () => '') };
}
