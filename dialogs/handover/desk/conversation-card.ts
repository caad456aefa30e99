import type { Handover, HandoverEntry } from '../../../storage/handovers.ts';
import type { Card, CardAction, CardPart } from '../../../texts/card.ts';
import { say } from '../../../texts/line.ts';
import type { DeskServices } from '../../caseworkers/errand.ts';
import { readBrief } from '../brief.ts';
import { answersOnly } from './answers-only.ts';
import { briefParts } from './brief-parts.ts';
import { circumstances } from './circumstances.ts';
import { entryParts } from './entry-parts.ts';
import { lastToAnswer, lastTurns } from './last-turns.ts';
import { silentSince } from './since-when.ts';
import { longestSaid, openWhisper, suggestionFolded } from './suggestion.ts';
import { transferPart } from './transfer-part.ts';
import { dayAt } from './waiting-time.ts';

/** From so many messages of the applicant on, the conversation itself shows what is to be answered. */
const enoughSaid = 2;

/** A hand-over for whom it is with: what came before, what was said since, and what can be done. */
export async function conversationCard(desk: DeskServices, handover: Handover, status?: Card['status']): Promise<Card> {
  const now = desk.clock.now();
  const isCall = handover.state === 'called';
  const entries = await desk.handovers.entries(handover.id);
  const until = isCall ? undefined : silentSince(entries);
  const turns = await lastTurns(desk, handover.conversation, { until, now });
  const known = briefParts(readBrief(handover), dayAt(now));
  const soFar = entryParts(entries, { isCall, now });
  return {
    title: isCall ? say('deskHandover.call') : say('deskHandover.title'),
    ...(status && { status }),
    parts: [
      ...(isCall ? [phonePart(handover)] : howTo),
      circumstances(desk, handover, { now }),
      ...(known.length > 0 ? [{ kind: 'folded', label: say('deskHandover.aboutPerson'), parts: known } as const] : []),
      ...beforehand(turns, entries),
      ...(soFar.length > 0 ? [{ kind: 'heading', text: say('deskHandover.soFar') } as const, ...soFar] : []),
      ...(isCall ? [] : suggestionPart(desk, handover, entries)),
      notePart(handover),
      ...(await transferPart(desk, handover)),
    ],
    actions: isCall ? callActions(handover) : talkActions(handover),
    refresh: { verb: 'handover', data: { handover: handover.id } },
  };
}

/** What is to be answered stands open until it is said in the conversation itself; what came before is folded. */
function beforehand(
  turns: Awaited<ReturnType<typeof lastTurns>>,
  entries: readonly HandoverEntry[],
): readonly CardPart[] {
  const saidSince = entries.filter(({ kind, by }) => kind === 'said' && by === 'applicant').length;
  const all = turns.map(({ part }) => part);
  const { earlier, last } = saidSince >= enoughSaid ? { earlier: all, last: [] } : lastToAnswer(turns);
  return [
    ...(earlier.length > 0
      ? [{ kind: 'folded', label: say('deskHandover.earlierMessages'), parts: earlier } as const]
      : []),
    ...(last.length > 0 ? [{ kind: 'heading', text: say('deskQueue.lastTurns') } as const, ...last] : []),
  ];
}

const howTo: readonly CardPart[] = [
  { kind: 'text', text: say('deskHandover.howTo'), tone: 'quiet' },
  { kind: 'text', text: say('deskTalk.backToCard'), tone: 'quiet' },
];

/** Only whom the call is with sees the number. */
function phonePart({ phone }: Handover): CardPart {
  return { kind: 'facts', facts: [{ label: say('deskHandover.phone'), value: phone?.reveal() ?? '' }] };
}

function suggestionPart(desk: DeskServices, { id: handover }: Handover, entries: readonly HandoverEntry[]): CardPart[] {
  const whisper = openWhisper(entries);
  if (whisper === undefined) return [];
  return [suggestionFolded({ handover, whisper, answers: answersOnly(desk, entries, whisper) })];
}

function notePart({ id }: Handover): CardPart {
  return {
    kind: 'folded',
    label: say('deskHandover.note'),
    parts: [
      {
        kind: 'input',
        input: {
          kind: 'text',
          id: 'note',
          label: say('deskHandover.noteLabel'),
          lines: 'several',
          longest: longestSaid,
        },
      },
    ],
    actions: [action(say('deskHandover.keepNote'), 'private-note', id)],
  };
}

function talkActions({ id }: Handover): readonly CardAction[] {
  return [
    { ...action(say('deskHandover.handBack'), 'hand-back', id), leavesInputs: true },
    { ...action(say('deskHandover.close'), 'close', id), leavesInputs: true, emphasis: 'dangerous' },
  ];
}

function callActions({ id }: Handover): readonly CardAction[] {
  return [
    { ...action(say('deskHandover.called'), 'called', id), leavesInputs: true, emphasis: 'first' },
    { ...action(say('deskHandover.putBack'), 'hand-back', id), leavesInputs: true },
  ];
}

function action(label: ReturnType<typeof say>, verb: string, handover: string): CardAction & { kind: 'do' } {
  return { kind: 'do', label, request: { verb, data: { handover } } };
}
