import type { SmsContact, SmsStore } from '../../storage/sms.ts';
import type { DeliveryReport } from './gateway.ts';

/**
 * Keeps what became of a message that was sent; where the report says that nothing may be sent to the number, nothing
 * is any more. A report of a message we do not know changes nothing.
 */
export async function noteDelivery(
  store: Pick<SmsStore, 'delivery' | 'setStanding'>,
  { gatewayId, delivery, because }: DeliveryReport,
): Promise<void> {
  if (delivery === 'under-way') return;
  const contact = await store.delivery(gatewayId, delivery);
  if (contact !== undefined && because !== undefined) await store.setStanding(contact.id, standingOf(because));
}

/** What is kept of a number that the gateway sends nothing to. */
export function standingOf(because: NonNullable<DeliveryReport['because']>): Exclude<SmsContact['standing'], 'open'> {
  return because === 'opted-out' ? 'opted-out' : 'invalid';
}
