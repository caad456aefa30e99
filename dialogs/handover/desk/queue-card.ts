import { placeInQueue } from '../../../domain/handover/place-in-queue.ts';
import type { Handover } from '../../../storage/handovers.ts';
import type { Card, CardAction } from '../../../texts/card.ts';
import { type Phrase, say } from '../../../texts/line.ts';
import type { DeskServices } from '../../caseworkers/errand.ts';
import { readBrief } from '../brief.ts';
import { briefParts } from './brief-parts.ts';
import { circumstances } from './circumstances.ts';
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
      return {
        title: say('deskQueue.isOver'),
        ...(status && { status }),
        parts: [{ kind: 'text', text: howItEnded(handover) }],
        actions: [],
      };
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
    title: say('deskQueue.isTaken'),
    ...(status && { status }),
    parts: [{ kind: 'text', text }, ...(isLead ? await transferPart(desk, handover) : [])],
    actions: isLead ? [takingOver(handover)] : [],
  };
}

async function openCard(desk: DeskServices, handover: Handover, status: Card['status']): Promise<Card> {
  const now = desk.clock.now();
  const brief = readBrief(handover);
  const isCall = handover.state === 'call-back';
  const place = isCall ? undefined : placeInQueue(await desk.handovers.open(), handover.id);
  const turns = await lastTurns(desk, handover.conversation, { now });
  return {
    title: isCall ? say('deskQueue.wantsCall') : say('deskQueue.asksForPerson'),
    ...(status && { status }),
    parts: [
      ...(brief.danger ? [{ kind: 'text', text: say('deskHandover.event-danger'), tone: 'warning' } as const] : []),
      circumstances(desk, handover, { place, now }),
      ...briefParts(brief, dayAt(now)),
      { kind: 'heading', text: say('deskQueue.lastTurns') },
      ...(turns.length > 0
        ? turns.map(({ part }) => part)
        : [{ kind: 'text', text: say('deskQueue.noTurns') } as const]),
    ],
    actions: [taking(handover, isCall ? say('deskQueue.takeCall') : say('deskQueue.take'))],
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
