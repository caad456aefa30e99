import type { Card } from '../../../texts/card.ts';
import { type Phrase, say } from '../../../texts/line.ts';
import type { Caller, DeskServices, Reply } from '../../caseworkers/errand.ts';
import type { Refusal } from './deed.ts';
import { goneCard, handoverCard } from './handover-card.ts';
import type { StepEnd } from './take-step.ts';
import { viewerOf } from './viewer.ts';

/** What a button gives: the hand-over as it stands now, with what was done or why it was not. */
export async function cardAfter(
  desk: DeskServices,
  caller: Caller,
  end: StepEnd<Refusal>,
  done: Phrase,
): Promise<Reply> {
  if (end.kind === 'gone') return { kind: 'card', card: goneCard() };
  const status: NonNullable<Card['status']> =
    end.kind === 'stepped'
      ? { tone: 'good', text: done }
      : { tone: 'warning', text: say(`deskHandover.refused-${end.because}`) };
  return { kind: 'card', card: await handoverCard(desk, end.handover, viewerOf(caller), status) };
}
