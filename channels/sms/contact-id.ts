import { createHmac } from 'node:crypto';
import type { SmsContact } from '../../storage/sms.ts';

const idLength = 22;

/** The pseudonym of two telephone numbers, which nobody can count back without the key. */
export function contactIdOf(key: Uint8Array, { number, ours }: Pick<SmsContact, 'number' | 'ours'>): string {
  const digest = createHmac('sha256', key).update(`${ours}|${number}`).digest('base64url');
  return `sms-${digest.slice(0, idLength)}`;
}
