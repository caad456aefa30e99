import type { Activity, Attachment, CardAction } from 'botbuilder';
import type { Message } from '../texts/words.ts';
import { summaryCard } from './summary-card.ts';

/** A message as Bot Framework carries it: plain text, choices to press, links and files as attachments. */
export function activityOf(message: Message): Partial<Activity> {
  const { text, language, choices, quote, asksPosition } = message;
  const attachments = attachmentsOf(message);
  const actions = choices.filter(({ hidden }) => !hidden).map(({ label }) => press(label));
  return {
    type: 'message',
    text,
    textFormat: 'plain',
    locale: language,
    inputHint: choices.length > 0 ? 'expectingInput' : 'acceptingInput',
    ...(actions.length > 0 && { suggestedActions: { to: [], actions } }),
    ...(attachments.length > 0 && { attachments }),
    // Our own chat knows the sign; every other client shows the question as it is.
    ...((quote || asksPosition) && { channelData: { ...(quote && { quote }), ...(asksPosition && { asksPosition }) } }),
  };
}

function press(label: string): CardAction {
  return { type: 'imBack', title: label, value: label };
}

function attachmentsOf({ links, file, summary, language }: Message): Attachment[] {
  const attachments: Attachment[] = [];
  if (links.length > 0) {
    const buttons = links.map(({ label, address }) => ({ type: 'openUrl', title: label, value: address }));
    attachments.push({ contentType: 'application/vnd.microsoft.card.hero', content: { buttons } });
  }
  if (summary !== undefined) attachments.push(summaryCard(summary, language));
  if (file !== undefined) {
    const content = Buffer.from(file.content, 'utf8').toString('base64');
    attachments.push({ contentType: file.type, name: file.name, contentUrl: `data:${file.type};base64,${content}` });
  }
  return attachments;
}
