import type { Handover } from '../../../storage/handovers.ts';
import type { Card } from '../../../texts/card.ts';
import { type Phrase, say } from '../../../texts/line.ts';
import type { DeskServices } from '../../caseworkers/errand.ts';
import { conversationCard } from './conversation-card.ts';
import { queueCard } from './queue-card.ts';
import type { Viewer } from './viewer.ts';
import { isWith } from './whose-it-is.ts';

/** A hand-over as it is for whoever looks: their conversation, or what stands in the queue. */
export async function handoverCard(
  desk: DeskServices,
  handover: Handover,
  viewer: Viewer,
  status?: Card['status'],
): Promise<Card> {
  return isWith(handover, viewer.id)
    ? conversationCard(desk, handover, status)
    : queueCard(desk, handover, viewer, status);
}

export function goneCard(): Card {
  const status: { tone: 'warning'; text: Phrase } = { tone: 'warning', text: say('deskQueue.gone') };
  return { title: say('deskQueue.goneTitle'), status, parts: [], actions: [] };
}
