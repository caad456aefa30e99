import type { HandoverEntry } from '../../../storage/handovers.ts';
import type { Card, CardAction, CardInput, CardPart } from '../../../texts/card.ts';
import { type Phrase, say } from '../../../texts/line.ts';
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

/** A suggestion with what is to be known of it. */
interface Suggested {
  /** The hand-over's. */
  handover: string;
  whisper: Pick<HandoverEntry, 'key' | 'text'>;
  /** What it leaves unanswered. */
  answers: Phrase | undefined;
}

/**
 * A suggestion, whole, so that it is read before it is sent: as it stands, or as it is changed in a box of its own. Where it
 * stands within another card, that one comes back.
 */
function suggestionParts(
  { handover, whisper: { key, text }, answers }: Suggested,
  where: { within?: 'conversation' } = {},
): { parts: readonly CardPart[]; actions: readonly CardAction[] } {
  const request = { verb: 'send-whisper', data: { handover, entry: key, ...where } };
  const input: CardInput = {
    kind: 'text',
    id: 'text',
    label: say('deskHandover.suggestionLabel'),
    missing: say('deskHandover.nothingToSend'),
    value: wholeLines(text),
    lines: 'several',
    longest: longestSaid,
  };
  return {
    parts: [
      ...(answers === undefined ? [] : [{ kind: 'text', text: answers, tone: 'warning' } as const]),
      { kind: 'text', text: wholeLines(text) },
      {
        kind: 'folded',
        label: say('deskHandover.change'),
        parts: [{ kind: 'input', input }],
        actions: [{ kind: 'do', label: say('deskHandover.sendChanged'), request }],
      },
    ],
    actions: [{ kind: 'do', label: say('deskHandover.send'), request, emphasis: 'first', leavesInputs: true }],
  };
}

/** What the bot would have answered, for whom the conversation is with. */
export function suggestionCard(suggested: Suggested): Card {
  return { title: say('deskHandover.suggestion'), ...suggestionParts(suggested) };
}

/** The same on the card of the conversation. */
export function suggestionFolded(suggested: Suggested): CardPart {
  return {
    kind: 'folded',
    label: say('deskHandover.suggestion'),
    ...suggestionParts(suggested, { within: 'conversation' }),
  };
}

/** What is sent of a suggestion that nobody has changed. */
export function asSuggested(entries: readonly HandoverEntry[], whisper: string): string {
  const found = entries.find(({ key, kind }) => key === whisper && kind === 'whisper');
  return found === undefined ? '' : wholeLines(found.text);
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
