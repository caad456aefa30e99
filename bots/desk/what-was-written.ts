import { type Activity, TurnContext } from 'botbuilder';

/** What a caseworker has written, without what their client wraps around it. */
export interface Written {
  text: string;
  /** Names of files that came along. */
  files: readonly string[];
}

/** What clients attach themselves: the message once more, or a message it answers. */
const noFiles = ['text/html', 'messageReference'];

export function whatWasWritten(activity: Activity): Written {
  const text = TurnContext.removeRecipientMention({ ...activity, text: activity.text ?? '' });
  const readable = activity.textFormat === 'xml' ? withoutTags(text) : text;
  return {
    text: withoutControls(readable).trim(),
    files: (activity.attachments ?? [])
      .filter(({ contentType }) => !noFiles.includes(contentType))
      .map(({ name, contentType }) => withoutControls(name ?? contentType)),
  };
}

const characters: Readonly<Record<string, string>> = {
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&#39;': "'",
  '&nbsp;': ' ',
  '&amp;': '&',
};

/** Read at once, so that what an entity stands for is not read as another. */
function withoutTags(text: string): string {
  return text
    .replaceAll(/<(?:br|\/p|\/div|\/li)\b[^<>]*>/gi, '\n')
    .replaceAll(/<[^<>]*>/g, '')
    .replaceAll(/&(?:lt|gt|quot|apos|#39|nbsp|amp);/g, (entity) => characters[entity] ?? entity);
}

function withoutControls(text: string): string {
  return text
    .toWellFormed()
    .replaceAll(/(?![\n\t])\p{Cc}/gu, '')
    .normalize('NFC');
}
