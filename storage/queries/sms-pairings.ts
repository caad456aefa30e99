import type { Kysely } from 'kysely';
import type { Instant } from '../../domain/moment.ts';
import type { Tables } from './tables.ts';

interface Pairing {
  fingerprint: string;
  conversation: string;
  door: 'sms' | 'web';
  ends: Instant;
}

/** Nothing where the conversation has been forgotten meanwhile. */
export async function keepPairing(kysely: Kysely<Tables>, pairing: Pairing, now: Instant): Promise<void> {
  const { fingerprint, conversation, door, ends } = pairing;
  await kysely
    .deleteFrom('sms_pairings')
    .where(({ or, and, eb }) =>
      or([eb('ends', '<=', now), and([eb('conversation', '=', conversation), eb('door', '=', door)])]),
    )
    .execute();
  await kysely
    .insertInto('sms_pairings')
    .columns(['fingerprint', 'conversation', 'door', 'ends'])
    .expression((of) =>
      of
        .selectFrom('conversations')
        .select(({ val }) => [val(fingerprint).as('fingerprint'), 'id', val(door).as('door'), val(ends).as('ends')])
        .where('id', '=', conversation),
    )
    .execute();
}

export async function takePairing(
  kysely: Kysely<Tables>,
  { fingerprint, door }: Pick<Pairing, 'fingerprint' | 'door'>,
  now: Instant,
): Promise<string | undefined> {
  const taken = await kysely
    .deleteFrom('sms_pairings')
    .where('fingerprint', '=', fingerprint)
    .where('door', '=', door)
    .where('ends', '>', now)
    .returning('conversation')
    .executeTakeFirst();
  return taken?.conversation;
}
