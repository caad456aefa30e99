import type { CarriedOut } from '../../dialogs/caseworkers/carry-out.ts';
import type { Caller } from '../../dialogs/caseworkers/errand.ts';
import type { Instant } from '../../domain/moment.ts';
import { answerLetter } from './answer-letter.ts';
import type { DeskParts } from './desk-parts.ts';

/** Names stand on cards: one that cannot be sent is kept for no longer than a working day, and has to be asked for again. */
const cardGoodForMilliseconds = 12 * 3_600_000;

/** Answers in the chat, once however often it was asked; with nothing, where nothing is to be said. */
export async function postAnswer(reply: CarriedOut, { services }: DeskParts, caller: Caller): Promise<void> {
  if (reply.kind !== 'card' && reply.lines.length === 0) return;
  const { chat, language, requestId } = caller;
  const letter = answerLetter(reply, { chat, language, key: `${requestId}/1` });
  const latest = (services.clock.now() + cardGoodForMilliseconds) as Instant;
  await services.desk.post([reply.kind === 'card' ? { ...letter, latest } : letter]);
}
