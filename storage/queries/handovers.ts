import type { Insertable, Kysely, Selectable } from 'kysely';
import { z } from 'zod';
import type { HandoverEnd, HandoverState, HandoverStatus } from '../../domain/handover/handover-status.ts';
import { Masked } from '../../domain/masked.ts';
import type { Instant } from '../../domain/moment.ts';
import type { Handover } from '../handovers.ts';
import { instantColumn, languageColumn, optional } from './column-values.ts';
import { type Blanks, prepared } from './prepared.ts';
import { storedObject } from './stored-json.ts';
import type { Tables } from './tables.ts';

const text = z.string();
const handoverRow = z
  .object({
    id: text,
    conversation: text,
    channel: text,
    language: languageColumn,
    asked: instantColumn,
    revision: z.int().nonnegative(),
    brief: storedObject,
    phone: optional(text),
    // The database lets no other state in; which end it was is the program's own word.
    state: z.custom<HandoverState>(),
    by_id: optional(text),
    by_name: optional(text),
    taken: optional(instantColumn),
    applicant_wrote: instantColumn,
    caseworker_wrote: optional(instantColumn),
    nudged: optional(z.enum(['applicant', 'caseworker'])),
    look: optional(instantColumn),
    end: optional(z.custom<HandoverEnd>()),
  })
  .transform(toHandover);

interface Row extends Omit<Handover, 'by' | 'applicantWrote' | 'caseworkerWrote' | 'phone'> {
  phone: string | undefined;
  by_id: string | undefined;
  by_name: string | undefined;
  applicant_wrote: Instant;
  caseworker_wrote: Instant | undefined;
}

function toHandover(row: Row): Handover {
  const { by_id: id, by_name: name, applicant_wrote, caseworker_wrote, phone, ...handover } = row;
  return {
    ...handover,
    phone: phone === undefined ? undefined : new Masked(phone),
    by: id === undefined ? undefined : { id, name: name ?? '' },
    applicantWrote: applicant_wrote,
    caseworkerWrote: caseworker_wrote,
  };
}

export function handoverFrom(row: Selectable<Tables['handovers']>): Handover {
  return handoverRow.parse(row);
}

/** What changes with a step, as it is kept. */
export function statusColumns(status: HandoverStatus) {
  return {
    state: status.state,
    by_id: status.by?.id ?? null,
    by_name: status.by?.name ?? null,
    taken: status.taken ?? null,
    applicant_wrote: status.applicantWrote,
    caseworker_wrote: status.caseworkerWrote ?? null,
    nudged: status.nudged ?? null,
    look: status.look ?? null,
    looked_at_until: 0,
    end: status.end ?? null,
  } satisfies Partial<Insertable<Tables['handovers']>>;
}

export async function handoverById(kysely: Kysely<Tables>, id: string): Promise<Handover | undefined> {
  const row = await kysely.selectFrom('handovers').selectAll().where('id', '=', id).executeTakeFirst();
  return row && handoverFrom(row);
}

export async function handoverWithEntry(kysely: Kysely<Tables>, key: string): Promise<Handover | undefined> {
  const row = await kysely
    .selectFrom('handovers')
    .selectAll('handovers')
    .innerJoin('handover_entries', 'handover_entries.handover', 'handovers.id')
    .where('handover_entries.key', '=', key)
    .limit(1)
    .executeTakeFirst();
  return row && handoverFrom(row);
}

export async function openHandoverIn(kysely: Kysely<Tables>, conversation: string): Promise<Handover | undefined> {
  const [row] = await findOpen(kysely, { conversation });
  return row && handoverFrom(row);
}

/** Asked for with every message of an applicant. */
const findOpen = prepared((kysely: Kysely<Tables>, blank: Blanks<{ conversation: string }>) =>
  notOver(kysely).where('conversation', '=', blank('conversation')),
);

export async function openHandovers(kysely: Kysely<Tables>): Promise<readonly Handover[]> {
  const rows = await notOver(kysely).orderBy('asked').orderBy('id').execute();
  return rows.map(handoverFrom);
}

function notOver(kysely: Kysely<Tables>) {
  return kysely.selectFrom('handovers').selectAll().where('state', '<>', 'over');
}

/** Those it is time to look at, for whoever asks first, until then. */
export async function claimLooks(
  kysely: Kysely<Tables>,
  { now, until, most }: { now: Instant; until: Instant; most: number },
): Promise<readonly Handover[]> {
  const rows = await kysely
    .updateTable('handovers')
    .set({ looked_at_until: until })
    .where('id', 'in', (of) =>
      of
        .selectFrom('handovers')
        .select('id')
        .where('look', '<=', now)
        .where('looked_at_until', '<=', now)
        .orderBy('look')
        .limit(most),
    )
    .returningAll()
    .execute();
  return rows.map(handoverFrom).toSorted((one, other) => (one.look ?? now) - (other.look ?? now));
}

/** Whether there is anything to look at: most of the time there is not, and nothing is written then. */
export async function isAnyToLookAt(kysely: Kysely<Tables>, now: Instant): Promise<boolean> {
  const row = await kysely
    .selectFrom('handovers')
    .select('id')
    .where('look', '<=', now)
    .where('looked_at_until', '<=', now)
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}
