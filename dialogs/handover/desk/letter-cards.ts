import type { DeskChat } from '../../../storage/desk.ts';
import type { Handover, HandoverEntry } from '../../../storage/handovers.ts';
import type { Card } from '../../../texts/card.ts';
import { say } from '../../../texts/line.ts';
import type { DeskServices, Reply } from '../../caseworkers/errand.ts';
import { eventOf, type HandoverEvent } from '../events.ts';
import { answersOnly } from './answers-only.ts';
import { eventInWords } from './event-words.ts';
import { goneCard, handoverCard } from './handover-card.ts';
import { isCall } from './is-call.ts';
import { sentKey, suggestionCard } from './suggestion.ts';
import { viewerIn } from './viewer.ts';
import { isWith } from './whose-it-is.ts';

/**
 * The card of a hand-over for a chat it is sent to, as things stand; that it was sent is on record, for it shows what was
 * said. Undefined where it was forgotten, and where it would be the first that somebody sees of what is settled already.
 */
export async function queueLetterCard(
  desk: DeskServices,
  id: string,
  chat: DeskChat,
  { replaces }: { replaces: boolean },
): Promise<Reply | undefined> {
  const handover = await desk.handovers.byId(id);
  if (handover === undefined) return undefined;
  const isSettled = handover.state !== 'waiting' && handover.state !== 'call-back';
  if (isSettled && !replaces && !isWith(handover, chat.person)) return undefined;
  await recordSent(desk, id, chat, 'on duty');
  return { kind: 'card', card: await handoverCard(desk, handover, viewerIn(chat, desk)) };
}

/** What is shown to somebody who has not asked for it. */
async function recordSent(desk: DeskServices, id: string, chat: DeskChat, why: string): Promise<void> {
  const { id: who, role = 'on-duty' } = viewerIn(chat, desk);
  const sent = { action: 'see-queue', end: 'sent', subject: `handover ${id}`, why };
  await desk.audit.record({ who, tenant: chat.tenant, role, ...sent });
}

/** The card of a hand-over that its reader has asked for, which is on record, as things stand. */
export async function handoverReply(
  desk: DeskServices,
  { handover: id, status }: { handover: string; status?: Card['status'] },
  chat: DeskChat,
): Promise<Reply> {
  const handover = await desk.handovers.byId(id);
  const card = handover === undefined ? goneCard() : await handoverCard(desk, handover, viewerIn(chat, desk), status);
  return { kind: 'card', card };
}

/** What was said or happened in a hand-over, for whom it is with or was; undefined where there is nothing to tell them. */
export async function entryLetterReply(
  desk: DeskServices,
  id: string,
  entryKey: string,
  chat: DeskChat,
): Promise<Reply | undefined> {
  const handover = await desk.handovers.byId(id);
  if (handover === undefined) return undefined;
  const entries = await desk.handovers.entries(id);
  const entry = entries.find(({ key }) => key === entryKey);
  if (entry === undefined) return undefined;
  switch (entry.kind) {
    case 'said':
      return wordsOfApplicant(handover, entry, chat);
    case 'whisper':
      return isWith(handover, chat.person) && !entries.some(({ key }) => key === sentKey(entryKey))
        ? {
            kind: 'card',
            card: suggestionCard({ handover: id, whisper: entry, answers: answersOnly(desk, entries, entry) }),
          }
        : undefined;
    case 'note':
      return undefined;
    case 'event':
      return whatHappened(desk, handover, entry, chat);
    default:
      return entry.kind satisfies never;
  }
}

/** Also after the end, where it was with them: the last words are told. */
function wordsOfApplicant({ by }: Handover, entry: HandoverEntry, chat: DeskChat): Reply | undefined {
  if (entry.by !== 'applicant' || by?.id !== chat.person) return undefined;
  return { kind: 'words', lines: [say('deskHandover.applicantSays', { text: entry.text })] };
}

/** Whom a letter is for need not be told what they have done themselves, or what a queue card tells. */
const toldInWords: ReadonlySet<HandoverEvent> = new Set([
  'transferred',
  'caseworker-reminded',
  'back-in-queue',
  'applicant-reminded',
  'applicant-silent',
  'left',
  'stopped-texting',
  'wants-no-call',
]);

/** What changes the card of whom it is with comes with that card. */
const toldOnCard: ReadonlySet<HandoverEvent> = new Set(['other-number', 'danger']);

async function whatHappened(
  desk: DeskServices,
  handover: Handover,
  entry: HandoverEntry,
  chat: DeskChat,
): Promise<Reply | undefined> {
  const event = eventOf(entry);
  if (event === undefined) return undefined;
  if (toldOnCard.has(event)) {
    if (!isWith(handover, chat.person)) return undefined;
    const status = {
      tone: 'warning',
      text: eventInWords(event, { name: entry.author ?? '', isCall: isCall(handover) }),
    } as const;
    await recordSent(desk, handover.id, chat, event);
    return { kind: 'card', card: await handoverCard(desk, handover, viewerIn(chat, desk), status) };
  }
  if (!toldInWords.has(event)) return undefined;
  if (event === 'transferred' && isWith(handover, chat.person)) {
    const name = whoPassedIt(desk, entry, chat);
    const text = name === undefined ? say('deskHandover.passedToYou') : say('deskHandover.passedToYouBy', { name });
    const status = { tone: 'good', text } as const;
    await recordSent(desk, handover.id, chat, 'passed on');
    return { kind: 'card', card: await handoverCard(desk, handover, viewerIn(chat, desk), status) };
  }
  return { kind: 'words', lines: [eventInWords(event, { name: entry.author ?? '', isCall: isCall(handover) })] };
}

/** A deed is known by whoever did it. */
function whoPassedIt(
  { roster }: Pick<DeskServices, 'roster'>,
  { key }: HandoverEntry,
  { tenant }: DeskChat,
): string | undefined {
  const [id = ''] = key.split(' ', 1);
  return roster.find({ tenant, id })?.name;
}
