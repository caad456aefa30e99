import type { Clock, Instant } from '../../domain/moment.ts';
import type { Letter } from '../../storage/desk.ts';
import type { Storage } from '../../storage/storage.ts';

/** Takes all letters to caseworkers that wait, as sent. */
export async function sendLetters({ desk }: Pick<Storage, 'desk'>, clock: Clock): Promise<Letter[]> {
  const until = (clock.now() + 3_600_000) as Instant;
  const sent: Letter[] = [];
  for (;;) {
    const { claimed } = await desk.claim({ until, most: 100 });
    if (claimed.length === 0) return sent;
    sent.push(...claimed);
    for (const letter of claimed) await desk.settle(letter, { kind: 'sent' });
  }
}
