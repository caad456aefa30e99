import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Instant } from '../../domain/moment.ts';
import type { Handover, HandoverStep, Handovers, Stepped } from '../handovers.ts';
import { ensureConversation } from './conversations.ts';
import { areKnown, keepEntries } from './handover-entries.ts';
import { handoverById, handoverFrom, openHandoverIn, statusColumns } from './handovers.ts';
import { keepLetters } from './letters.ts';
import { keepPlan } from './notices.ts';
import { toStored } from './stored-json.ts';
import type { Tables } from './tables.ts';

type Request = Parameters<Handovers['ask']>[0];

/** Begins a hand-over, unless that key has begun one, or another is open in the conversation. */
export async function keepAsked(kysely: Kysely<Tables>, request: Request, now: Instant): Promise<Handover> {
  const { conversation, key, channel, language, phone } = request;
  const known = (await begunBy(kysely, request)) ?? (await openHandoverIn(kysely, conversation));
  if (known !== undefined) return known;
  await ensureConversation(kysely, conversation, now);
  const row = await kysely
    .insertInto('handovers')
    .values({
      id: randomUUID(),
      conversation,
      key,
      channel,
      language,
      asked: now,
      revision: 0,
      brief: toStored(request.brief),
      phone: phone?.reveal() ?? null,
      ...statusColumns(request.status),
    })
    .returningAll()
    .executeTakeFirstOrThrow();
  const handover = handoverFrom(row);
  await keepEntries(kysely, handover.id, request.entries, now);
  await keepLetters(kysely, request.letters(handover), now);
  return handover;
}

async function begunBy(kysely: Kysely<Tables>, { conversation, key }: Request): Promise<Handover | undefined> {
  const row = await kysely
    .selectFrom('handovers')
    .selectAll()
    .where('conversation', '=', conversation)
    .where('key', '=', key)
    .executeTakeFirst();
  return row && handoverFrom(row);
}

/** Takes a step with all that belongs to it; the same one again changes nothing, whatever happened in between. */
export async function keepStep(kysely: Kysely<Tables>, step: HandoverStep, now: Instant): Promise<Stepped> {
  const { id, revision, entries } = step;
  if (await areKnown(kysely, id, entries)) return standing(kysely, id);
  if (await isInAnother(kysely, step)) return { kind: 'conflict' };
  const row = await kysely
    .updateTable('handovers')
    .set((of) => ({
      ...statusColumns(step.to),
      revision: revision + 1,
      ...(step.brief !== undefined && { brief: toStored(step.brief) }),
      ...(step.phone !== undefined && { phone: step.phone.reveal() }),
      ...(step.to.state === 'over' && { phone: of.case().when('phone', 'is not', null).then('').end() }),
    }))
    .where('id', '=', id)
    .where('revision', '=', revision)
    .returningAll()
    .executeTakeFirst();
  if (row === undefined) {
    const { kind } = await standing(kysely, id);
    return kind === 'gone' ? { kind } : { kind: 'conflict' };
  }
  await keepEntries(kysely, id, entries, now);
  if (step.notices !== undefined) await keepPlan(kysely, step.notices);
  await keepLetters(kysely, step.letters, now);
  return { kind: 'stepped', handover: handoverFrom(row) };
}

/** Whether it would be the second conversation of whoever takes it: they have taken one since this was planned. */
async function isInAnother(kysely: Kysely<Tables>, { id, to: { state, by } }: HandoverStep): Promise<boolean> {
  if (state !== 'taken' || by === undefined) return false;
  const other = await kysely
    .selectFrom('handovers')
    .select('id')
    .where('by_id', '=', by.id)
    .where('state', '=', 'taken')
    .where('id', '<>', id)
    .limit(1)
    .executeTakeFirst();
  return other !== undefined;
}

async function standing(kysely: Kysely<Tables>, id: string): Promise<Stepped> {
  const handover = await handoverById(kysely, id);
  return handover === undefined ? { kind: 'gone' } : { kind: 'stepped', handover };
}
