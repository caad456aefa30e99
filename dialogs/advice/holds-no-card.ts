import type { Problem } from '../../domain/situation.ts';

const withoutCard: ReadonlySet<Problem> = new Set([
  'lost',
  'stolen',
  'sticker-expired',
  'sticker-cannot-be-renewed',
  'sticker-to-card',
]);

/** Whether there is no card to look at: it is gone, or it is still a sticker. */
export function holdsNoCard(problem: Problem | undefined): boolean {
  return problem !== undefined && withoutCard.has(problem);
}
