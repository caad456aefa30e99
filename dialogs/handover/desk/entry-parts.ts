import type { Instant } from '../../../domain/moment.ts';
import type { HandoverEntry } from '../../../storage/handovers.ts';
import type { CardPart } from '../../../texts/card.ts';
import { type Phrase, say } from '../../../texts/line.ts';
import { eventOf } from '../events.ts';
import { eventInWords } from './event-words.ts';
import { shortened } from './shortened.ts';
import { whenItWas } from './waiting-time.ts';

const mostEntries = 12;
const longestEntry = 300;

/** What was said, noted and happened since the bot fell silent; of a long conversation the newest. */
export function entryParts(
  entries: readonly HandoverEntry[],
  { isCall, now }: { isCall: boolean; now: Instant },
): CardPart[] {
  const parts = entries.flatMap((entry) => partOf(entry, isCall, now) ?? []);
  const left = parts.length - mostEntries;
  if (left <= 0) return parts;
  return [
    { kind: 'text', text: say('deskHandover.earlierEntries', { count: left }), tone: 'quiet' },
    ...parts.slice(-mostEntries),
  ];
}

function partOf(entry: HandoverEntry, isCall: boolean, now: Instant): CardPart | undefined {
  const { kind, text, at } = entry;
  const when = whenItWas(at, now);
  switch (kind) {
    case 'said':
      return { kind: 'said', who: whoSaid(entry), when, text: shortened(text, longestEntry) };
    case 'note':
      return {
        kind: 'said',
        who: say('deskHandover.noteBy', { name: entry.author ?? '' }),
        when,
        text: shortened(text, longestEntry),
        isPrivate: true,
      };
    // A suggestion that was sent stands here as what was said.
    case 'whisper':
      return undefined;
    case 'event': {
      const event = eventOf(entry);
      if (event === undefined) return undefined;
      const happened = eventInWords(event, { name: entry.author ?? '', isCall });
      const blanks = { when: { phrase: when }, happened: { phrase: happened } };
      return { kind: 'text', text: say('deskHandover.happened', blanks), tone: 'quiet' };
    }
    default:
      return kind satisfies never;
  }
}

function whoSaid({ by, author }: HandoverEntry): Phrase | string {
  switch (by) {
    case 'applicant':
      return say('deskQueue.applicant');
    case 'caseworker':
      return author ?? say('deskHandover.caseworker');
    case 'bot':
      return say('deskQueue.assistant');
    default:
      return by satisfies never;
  }
}
