import { createHash } from 'node:crypto';
import type { Kysely, Selectable } from 'kysely';
import { z } from 'zod';
import type { Instant } from '../../domain/moment.ts';
import type { AuditEntry, AuditRecord, DeedBegun } from '../audit.ts';
import { canonical } from './canonical-json.ts';
import { instantColumn, optional } from './column-values.ts';
import { storedObject } from './stored-json.ts';
import type { Tables } from './tables.ts';

type AuditRow = Selectable<Tables['audit']>;

const text = z.string();
const records = z.array(
  z.object({
    number: z.int().positive(),
    at: instantColumn,
    who: text,
    tenant: text,
    role: text,
    action: text,
    end: text,
    subject: text,
    before: optional(storedObject),
    after: optional(storedObject),
    why: text,
    request: optional(text),
    ends: optional(z.int().positive()),
    seal: text,
  }),
);
const recordsAtOnce = 500;
const nothingBefore: Pick<AuditRow, 'number' | 'seal'> = { number: 0, seal: '' };

/** The record of a deed that was begun, or adds it; see `Audit`. */
export async function keepBegun(kysely: Kysely<Tables>, deed: DeedBegun, now: Instant): Promise<AuditRecord> {
  const { action, subject, request } = deed;
  const row = await unendedRows(kysely)
    .where('begun.request', '=', request.toWellFormed())
    .where('begun.action', '=', action.toWellFormed())
    .where('begun.subject', '=', subject.toWellFormed())
    .limit(1)
    .executeTakeFirst();
  const [begun] = records.parse(row === undefined ? [] : [row]);
  return begun ?? keepRecord(kysely, { ...deed, end: 'begun' }, now);
}

/** See `Audit`. */
export async function unendedRecords(
  kysely: Kysely<Tables>,
  from: Instant,
  until: Instant,
): Promise<readonly AuditRecord[]> {
  const rows = unendedRows(kysely).where('begun.at', '>=', from).where('begun.at', '<', until);
  return records.parse(await rows.execute());
}

function unendedRows(kysely: Kysely<Tables>) {
  return kysely
    .selectFrom('audit as begun')
    .selectAll('begun')
    .where('begun.request', 'is not', null)
    .where(({ not, exists, selectFrom }) =>
      not(exists(selectFrom('audit as ended').select('ended.number').whereRef('ended.ends', '=', 'begun.number'))),
    )
    .orderBy('begun.number');
}

/** Adds a record at the end of the chain. */
export async function keepRecord(
  kysely: Kysely<Tables>,
  entry: AuditEntry & Partial<Pick<DeedBegun, 'request'>>,
  now: Instant,
): Promise<AuditRecord> {
  const last = await kysely
    .selectFrom('audit')
    .select(['number', 'seal'])
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  const { number, seal } = last ?? nothingBefore;
  const unsealed = { number: number + 1, at: now, ...columnsOf(entry) };
  const row = await kysely
    .insertInto('audit')
    .values({ ...unsealed, seal: sealOf(unsealed, seal) })
    .returningAll()
    .executeTakeFirstOrThrow();
  const [record] = records.parse([row]);
  if (record === undefined) throw new Error('A record was not kept.');
  return record;
}

/** As the columns will give it back, so that the seal still fits what is read. */
function columnsOf({
  before,
  after,
  request,
  ends,
  ...entry
}: Parameters<typeof keepRecord>[1]): Omit<AuditRow, 'number' | 'at' | 'seal'> {
  return {
    who: entry.who.toWellFormed(),
    tenant: entry.tenant.toWellFormed(),
    role: entry.role.toWellFormed(),
    action: entry.action.toWellFormed(),
    end: entry.end.toWellFormed(),
    subject: entry.subject.toWellFormed(),
    before: before === undefined ? null : canonical(before),
    after: after === undefined ? null : canonical(after),
    why: entry.why.toWellFormed(),
    request: request?.toWellFormed() ?? null,
    ends: ends ?? null,
  };
}

/** Records from before deeds were begun are sealed as they were then, and so are those that begin and end none. */
function sealOf(row: Omit<AuditRow, 'seal'>, sealBefore: string): string {
  const { number, at, who, tenant, role, action, end, subject, before, after, why, request, ends } = row;
  const ofDeed = request === null && ends === null ? [] : [request, ends];
  const sealed = [sealBefore, number, at, who, tenant, role, action, end, subject, before, after, why, ...ofDeed];
  return createHash('sha256').update(JSON.stringify(sealed)).digest('hex');
}

export async function recordsAfter(
  kysely: Kysely<Tables>,
  after: number,
  limit: number,
): Promise<readonly AuditRecord[]> {
  return records.parse(await rowsAfter(kysely, after, limit));
}

/** See `Audit`. Only what is younger is looked through: whose a record is, no index knows. */
export async function latestRecordsOf(
  kysely: Kysely<Tables>,
  who: string,
  since: Instant,
  limit: number,
): Promise<readonly AuditRecord[]> {
  const older = await kysely
    .selectFrom('audit')
    .select('number')
    .where('at', '<', since)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst();
  const rows = kysely
    .selectFrom('audit')
    .selectAll()
    .where('number', '>', older?.number ?? 0)
    .where('who', '=', who.toWellFormed());
  return records.parse(await rows.orderBy('number', 'desc').limit(limit).execute());
}

/** The first that does not follow from those before it; it looks at what is stored as it stands, readable or not. */
export async function firstBrokenRecord(kysely: Kysely<Tables>): Promise<number | undefined> {
  let last = nothingBefore;
  for (;;) {
    const rows = await rowsAfter(kysely, last.number, recordsAtOnce);
    if (rows.length === 0) return undefined;
    for (const row of rows) {
      if (row.seal !== sealOf(row, last.seal)) return row.number;
      last = row;
    }
  }
}

function rowsAfter(kysely: Kysely<Tables>, after: number, limit: number): Promise<AuditRow[]> {
  return kysely.selectFrom('audit').selectAll().where('number', '>', after).orderBy('number').limit(limit).execute();
}
