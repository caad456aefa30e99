import type { Kysely, UpdateObject } from 'kysely';
import type { Instant } from '../../domain/moment.ts';
import type { SmsClaim, SmsEnd } from '../sms.ts';
import type { Tables } from './tables.ts';

/** That it was sent is believed of one that is in doubt too. */
export async function settleOutgoing(
  kysely: Kysely<Tables>,
  { key, claim }: SmsClaim,
  end: SmsEnd,
  now: Instant,
): Promise<void> {
  const settled = await kysely
    .updateTable('sms_outgoing')
    .set((of) => ({ ...changeFor(end, now), ...(isFailure(end) && { failures: of('failures', '+', 1) }) }))
    .where('key', '=', key)
    .where('claim', '=', claim)
    .where(({ eb, or, and }) =>
      or([
        and([eb('end', 'is', null), eb('claimed', '=', 1)]),
        ...(end.kind === 'sent' ? [eb('because', '=', 'in-doubt')] : []),
      ]),
    )
    .returning('place')
    .executeTakeFirst();
  if (settled !== undefined && !mayBeOut(end)) {
    await kysely.deleteFrom('sms_spending').where('place', '=', settled.place).execute();
  }
}

function changeFor(end: SmsEnd, now: Instant): UpdateObject<Tables, 'sms_outgoing'> {
  switch (end.kind) {
    case 'sent':
      return { claimed: 0, end: 'sent', because: null, text: null, ended_at: now, gateway_id: end.gatewayId };
    case 'waits':
      return { claimed: 0, next_at: end.until };
    case 'dropped':
      return { claimed: 0, end: 'dropped', because: end.because, text: null, ended_at: now };
    default:
      return end satisfies never;
  }
}

function isFailure(end: SmsEnd): boolean {
  return end.kind === 'waits' && end.failed;
}

function mayBeOut(end: SmsEnd): boolean {
  return end.kind === 'sent' || (end.kind === 'dropped' && end.because === 'in-doubt');
}

/** Segments that were sent since then, or may have been: to everybody, or to one contact. */
export async function segmentsSince(kysely: Kysely<Tables>, instant: Instant, contact?: string): Promise<number> {
  const { segments } = await kysely
    .selectFrom('sms_spending')
    .select(({ fn, val }) => fn.coalesce(fn.sum<number>('segments'), val(0)).as('segments'))
    .where('at', '>=', instant)
    .$if(contact !== undefined, (query) => query.where('contact', '=', contact ?? ''))
    .executeTakeFirstOrThrow();
  return segments;
}
