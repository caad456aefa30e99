import { type Overdue, overdue } from '../../domain/handover/steps.ts';
import type { Instant } from '../../domain/moment.ts';
import type { DeskChat, Letter } from '../../storage/desk.ts';
import type { Handover } from '../../storage/handovers.ts';
import { lettersAfter } from './desk/queue-letters-after.ts';
import { type Plan, statusOf, takeStep } from './desk/take-step.ts';
import type { HandoverEvent } from './events.ts';
import { entryLetter, queueLettersAgain } from './letters.ts';
import { tellApplicant } from './tell-applicant.ts';
import { type DutyParts, relieveWithoutRight } from './without-right.ts';

const mostAtOnce = 50;
/** Long enough for a step; whoever claimed and died is followed by another after it. */
const claimedForMilliseconds = 60_000;

/**
 * Does what time asks for in hand-overs: somebody whom nobody took, a side that owes an answer, a caseworker who is none
 * any more. Run by every replica as often as it likes; each step is taken once. Whether there is something to send now.
 */
export async function lookAfterHandovers(parts: DutyParts): Promise<boolean> {
  const hasRelieved = await relieveWithoutRight(parts);
  return (await lookAtTheClock(parts)) || hasRelieved;
}

async function lookAtTheClock({ handovers, desk, clock }: DutyParts): Promise<boolean> {
  const until = (clock.now() + claimedForMilliseconds) as Instant;
  const due = await handovers.claimLooks({ until, most: mostAtOnce });
  if (due.length === 0) return false;
  const chats = await desk.chats();
  let hasStepped = false;
  for (const { id } of due) {
    const end = await takeStep(handovers, id, async (handover) => planLooking(handover, chats, clock.now()));
    hasStepped ||= end.kind === 'stepped';
  }
  return hasStepped;
}

function planLooking(handover: Handover, chats: readonly DeskChat[], now: Instant): Plan<'nothing-to-do'> {
  const { kind, to } = overdue(statusOf(handover), now);
  if (kind === 'nothing') return { kind: 'refused', because: 'nothing-to-do', handover };
  const event = eventOf[kind];
  const key = `${event} ${handover.revision}`;
  return {
    kind: 'step',
    to,
    entries: [{ key, by: 'bot', kind: 'event', text: event }],
    letters: [...entryLetter(handover.id, key, handover.by?.id ?? '', chats), ...queueCards(kind, handover, chats)],
    // Whoever is reminded of an answer they owe is reminded alone.
    ...(kind !== 'remind-caseworker' && { notices: tellApplicant(handover, key, now) }),
  };
}

const eventOf: Readonly<Record<Exclude<Overdue['kind'], 'nothing'>, HandoverEvent>> = {
  'nobody-came': 'nobody-came',
  'remind-caseworker': 'caseworker-reminded',
  'back-in-queue': 'back-in-queue',
  'ask-applicant': 'applicant-reminded',
  'applicant-silent': 'applicant-silent',
};

function queueCards(kind: Overdue['kind'], handover: Handover, chats: readonly DeskChat[]): readonly Letter[] {
  switch (kind) {
    case 'back-in-queue':
      return queueLettersAgain({ id: handover.id, revision: handover.revision + 1 }, chats);
    case 'applicant-silent':
      return lettersAfter(handover, chats, [handover.by?.id ?? '']);
    case 'nothing':
    case 'nobody-came':
    case 'remind-caseworker':
    case 'ask-applicant':
      return [];
    default:
      return kind satisfies never;
  }
}
