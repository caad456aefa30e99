import { createHash } from 'node:crypto';
import type { z } from 'zod';
import type { Instant } from '../../domain/moment.ts';
import { CallerMistake } from '../appointment-backend.ts';
import { type Book, type BookTransaction, inTransaction } from './book.ts';

const daysKept = 30;
const millisecondsKept = daysKept * 86_400_000;

/** A change somebody asks for, with everything it depends on. */
interface Request {
  requestId: string;
  method: 'hold' | 'release' | 'confirm' | 'move' | 'cancel' | 'note' | 'attendance';
  parameters: readonly (string | number | boolean | null)[];
}

/**
 * Carries a request out the first time and gives the same answer every time after. The answer is stored in the
 * transaction that makes the change, so there is never one without the other. Nothing is stored when the work throws.
 */
export function once<Answer>(
  book: Book,
  { requestId, method, parameters }: Request,
  answerSchema: z.ZodType<Answer>,
  work: (transaction: BookTransaction) => Promise<Answer>,
): Promise<Answer> {
  const fingerprint = createHash('sha256')
    .update(JSON.stringify([method, ...parameters]))
    .digest('base64');
  return inTransaction(book, async (transaction) => {
    const known = await transaction
      .selectFrom('request')
      .select(['fingerprint', 'answer'])
      .where('id', '=', requestId)
      .executeTakeFirst();
    if (known !== undefined) {
      if (known.fingerprint !== fingerprint) throw new CallerMistake('request-id-used-otherwise');
      return answerSchema.parse(JSON.parse(known.answer));
    }
    const answer = await work(transaction);
    const now = book.clock.now();
    await transaction
      .deleteFrom('request')
      .where('at', '<', (now - millisecondsKept) as Instant)
      .execute();
    await transaction
      .insertInto('request')
      .values({ id: requestId, fingerprint, answer: JSON.stringify(answer), at: now })
      .execute();
    return answer;
  });
}
