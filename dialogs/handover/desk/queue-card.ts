import { placeInQueue } from '../../../domain/handover/place-in-queue.ts';
import type { Instant } from '../../../domain/moment.ts';
import type { Handover } from '../../../storage/handovers.ts';
import type { Card, CardAction, CardPart } from '../../../texts/card.ts';
import { type Phrase, say } from '../../../texts/line.ts';
import type { DeskServices } from '../../caseworkers/errand.ts';
import { readBrief } from '../brief.ts';
import { eventOf } from '../events.ts';
import { aboutInALine, briefParts } from './brief-parts.ts';
import { circumstances } from './circumstances.ts';
import { isCall } from './is-call.ts';
import { lastTurns } from './last-turns.ts';
import { withThemSince } from './since-when.ts';
import { transferPart } from './transfer-part.ts';
import type { Viewer } from './viewer.ts';
import { dayAt, whenItWas } from './waiting-time.ts';

/**
 * Somebody who asks for a person, with everything it takes to answer, while anybody can take it; after that only who
 * has it, or how it ended.
 */
export async function queueCard(
  desk: DeskServices,
  handover: Handover,
  viewer: Viewer,
  status?: Card['status'],
): Promise<Card> {
  switch (handover.state) {
    case 'waiting':
    case 'call-back':
      return openCard(desk, handover, status);
    case 'taken':
    case 'called':
      return takenCard(desk, handover, viewer, status);
    case 'over':
      return overCard(desk, handover, viewer, status);
    default:
      return handover.state satisfies never;
  }
}

async function takenCard(
  desk: DeskServices,
  handover: Handover,
  viewer: Viewer,
  status: Card['status'],
): Promise<Card> {
  const since = withThemSince(await desk.handovers.entries(handover.id)) ?? handover.taken ?? handover.asked;
  const withWhom = { name: handover.by?.name ?? '', since: { phrase: whenItWas(since, desk.clock.now()) } };
  const text = handover.state === 'taken' ? say('deskQueue.takenBy', withWhom) : say('deskQueue.calledBy', withWhom);
  const isLead = viewer.role === 'lead';
  return {
    title: isCall(handover) ? say('deskQueue.callIsTaken') : say('deskQueue.isTaken'),
    ...(status && { status }),
    parts: [
      whichOne(handover, viewer, desk.clock.now()),
      { kind: 'text', text },
      ...(isLead ? await transferPart(desk, handover) : []),
    ],
    actions: isLead ? [takingOver(handover)] : [],
  };
}

/** Several stand in a chat below one another: which it was, how it ended, and when. */
async function overCard(desk: DeskServices, handover: Handover, viewer: Viewer, status: Card['status']): Promise<Card> {
  const now = desk.clock.now();
  const last = (await desk.handovers.entries(handover.id)).findLast((entry) => eventOf(entry) !== undefined);
  const happened = howItEnded(handover);
  const when = last && { phrase: whenItWas(last.at, now) };
  return {
    title: isCall(handover) ? say('deskQueue.callIsOver') : say('deskQueue.isOver'),
    ...(status && { status }),
    parts: [
      whichOne(handover, viewer, now),
      { kind: 'text', text: when ? say('deskHandover.happened', { when, happened: { phrase: happened } }) : happened },
    ],
    actions: [],
  };
}

/** By when they asked; and for whom it is or was with, and whoever leads, by what it is about. */
function whichOne(handover: Handover, viewer: Viewer, now: Instant): CardPart {
  const about = aboutInALine(readBrief(handover), dayAt(now));
  const asked = { phrase: whenItWas(handover.asked, now) };
  const isTheirs = handover.by?.id === viewer.id || viewer.role === 'lead';
  if (!isTheirs) return { kind: 'text', text: say('deskQueue.askedAt', { asked }), tone: 'quiet' };
  return { kind: 'text', text: say('deskQueue.whichOne', { asked, about: { phrase: about } }), tone: 'quiet' };
}

async function openCard(desk: DeskServices, handover: Handover, status: Card['status']): Promise<Card> {
  const now = desk.clock.now();
  const brief = readBrief(handover);
  const place = isCall(handover) ? undefined : placeInQueue(await desk.handovers.open(), handover.id);
  const turns = await lastTurns(desk, handover.conversation, { now });
  return {
    title: isCall(handover) ? say('deskQueue.wantsCall') : say('deskQueue.asksForPerson'),
    ...(status && { status }),
    parts: [
      ...(brief.danger ? [{ kind: 'text', text: say('deskHandover.event-danger'), tone: 'warning' } as const] : []),
      circumstances(desk, handover, { place, now }),
      ...briefParts(brief, dayAt(now)),
      ...(turns.length > 0 ? [{ kind: 'heading', text: say('deskQueue.lastTurns') } as const] : []),
      ...turns.map(({ part }) => part),
    ],
    actions: [taking(handover, isCall(handover) ? say('deskQueue.takeCall') : say('deskQueue.take'))],
    refresh: { verb: 'handover', data: { handover: handover.id } },
  };
}

function taking({ id }: Handover, label: Phrase): CardAction {
  return {
    kind: 'do',
    label,
    request: { verb: 'take', data: { handover: id } },
    emphasis: 'first',
    leavesInputs: true,
  };
}

function takingOver(handover: Handover): CardAction {
  const data = { handover: handover.id, from: handover.by?.id ?? '' };
  return { kind: 'do', label: say('deskQueue.takeOver'), request: { verb: 'take', data }, leavesInputs: true };
}

function howItEnded({ end, by }: Handover): Phrase {
  const ended = say(`deskQueue.end-${end ?? 'closed-by-caseworker'}`);
  return by === undefined ? ended : say('deskQueue.endedWith', { ended: { phrase: ended }, name: by.name });
}
