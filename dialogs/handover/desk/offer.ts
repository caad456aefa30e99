import { timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import type { Instant } from '../../../domain/moment.ts';
import type { DeskChat, Letter } from '../../../storage/desk.ts';
import type { Handover } from '../../../storage/handovers.ts';
import type { Card } from '../../../texts/card.ts';
import { say } from '../../../texts/line.ts';
import type { Caller, DeskServices } from '../../caseworkers/errand.ts';
import type { LetterContent } from '../letter-content.ts';

const goodForMilliseconds = 15 * 60_000;

/** What a card carries by which a colleague takes what was offered to them. */
export const offerData = { until: z.string().max(20).optional(), offer: z.string().max(100).optional() };

/** Asks a colleague whether they take over what somebody has; it stays where it is until they do. */
export function offerLetter(
  desk: Pick<DeskServices, 'sign' | 'clock'>,
  caller: Caller,
  handover: Handover,
  to: DeskChat,
): Letter {
  const until = desk.clock.now() + goodForMilliseconds;
  const from = handover.by?.id ?? '';
  const offer = desk.sign(signed({ handover: handover.id, from, to: to.person, until: String(until) }));
  const card: Card = {
    title: say('deskHandover.offer'),
    parts: [{ kind: 'text', text: say('deskHandover.offeredBy', { name: caller.caseworker.name }) }],
    actions: [
      {
        kind: 'do',
        label: say('deskQueue.takeOver'),
        request: { verb: 'take', data: { handover: handover.id, from, until: String(until), offer } },
        emphasis: 'first',
      },
    ],
  };
  const content: LetterContent = { kind: 'card', card, language: to.language };
  return { key: `offer ${caller.requestId} ${to.person}`, chat: to.id, content, latest: until as Instant };
}

/** Whether that was offered to whom asks, by whoever has it still, and not too long ago. */
export function isOffered(
  { sign, clock }: Pick<DeskServices, 'sign' | 'clock'>,
  { caseworker }: Pick<Caller, 'caseworker'>,
  {
    handover,
    from,
    until,
    offer,
  }: { handover: string } & Partial<Record<'from' | 'until' | 'offer', string | undefined>>,
): boolean {
  if (from === undefined || until === undefined || offer === undefined) return false;
  const right = Buffer.from(sign(signed({ handover, from, to: caseworker.id, until })));
  const shown = Buffer.from(offer);
  return right.length === shown.length && timingSafeEqual(right, shown) && clock.now() < Number(until);
}

/** What else is signed with the same key is no offer. */
function signed({ handover, from, to, until }: { handover: string; from: string; to: string; until: string }): string {
  return `offer ${JSON.stringify([handover, from, to, until])}`;
}
