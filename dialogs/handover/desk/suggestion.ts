import type { HandoverEntry } from '../../../storage/handovers.ts';
import type { Card, CardAction, CardInput } from '../../../texts/card.ts';
import { say } from '../../../texts/line.ts';
import { isCorrection } from './corrections.ts';

/** The longest that is said, noted or suggested at once. */
export const longestSaid = 1000;

/** The key of what is said when a suggestion is sent: pressed twice it is said once. */
export function sentKey(whisper: string): string {
  return `sent ${whisper}`;
}

/** The suggestion for what the applicant wrote last, unless it was answered already. */
export function openWhisper(entries: readonly HandoverEntry[]): HandoverEntry | undefined {
  const whisper = entries.findLast(({ kind }) => kind === 'whisper');
  const isAnswered = entries.some(
    (entry) =>
      entry.kind === 'said' &&
      entry.by === 'caseworker' &&
      entry.number > (whisper?.number ?? 0) &&
      !isCorrection(entry),
  );
  return isAnswered ? undefined : whisper;
}

/** The suggestion to be changed and sent; where it stands within another card, that one comes back. */
export function suggestionInput(
  handover: string,
  { key, text }: Pick<HandoverEntry, 'key' | 'text'>,
  where: { within?: 'conversation' } = {},
): { input: CardInput; action: CardAction } {
  return {
    input: {
      kind: 'text',
      id: 'text',
      label: say('deskHandover.suggestionLabel'),
      missing: say('deskHandover.nothingToSend'),
      value: wholeLines(text),
      lines: 'several',
      longest: longestSaid,
    },
    action: {
      kind: 'do',
      label: say('deskHandover.send'),
      request: { verb: 'send-whisper', data: { handover, entry: key, ...where } },
      emphasis: 'first',
    },
  };
}

/** What the bot would have answered, for whom the conversation is with. */
export function suggestionCard(handover: string, whisper: HandoverEntry): Card {
  const { input, action } = suggestionInput(handover, whisper);
  return { title: say('deskHandover.suggestion'), parts: [{ kind: 'input', input }], actions: [action] };
}

/** What has become of it. */
export function sentCard(text: string, status: NonNullable<Card['status']>): Card {
  return { title: say('deskHandover.suggestion'), status, parts: [{ kind: 'text', text }], actions: [] };
}

/** As many of its lines as can be sent at once. */
function wholeLines(text: string): string {
  const lines = text.split('\n');
  while (lines.length > 1 && lines.join('\n').length > longestSaid) lines.pop();
  return lines.join('\n').slice(0, longestSaid).toWellFormed();
}
