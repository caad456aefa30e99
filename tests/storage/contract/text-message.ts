import type { Instant } from '../../../domain/moment.ts';
import type { SmsClaimed, SmsOutgoing, SmsPart, SmsStore } from '../../../storage/sms.ts';
import { type Bench, message, turn } from './bench.ts';

export const at = (time: number) => time as Instant;
export const ali = { id: 'sms-ali', number: '+4790000001', ours: '+4790009999' };
export const berit = { id: 'sms-berit', number: '+4790000002', ours: '+4790009999' };

export function part(key: string, more: Partial<SmsPart> = {}): SmsPart {
  return { key, contact: ali.id, text: `text of ${key}`, arrived: at(1_000), ...more };
}

export function outgoing(key: string, more: Partial<SmsOutgoing> = {}): SmsOutgoing {
  return { key, contact: ali.id, text: `text of ${key}`, segments: 2, latest: at(90_000), ...more };
}

/** Keeps messages as the next of Ali's conversation, or of another contact's own. */
export async function compose(sms: SmsStore, messages: readonly SmsOutgoing[], contact = ali.id): Promise<boolean> {
  const after = await sms.composedUpTo(contact);
  return sms.compose({ contact, conversation: contact, after, upTo: Math.max(after, 0) + 1, messages });
}

export async function claim(sms: SmsStore, until = 60_000, most = 10): Promise<readonly SmsClaimed[]> {
  return (await sms.claim({ until: at(until), most })).claimed;
}

export async function claimOne(sms: SmsStore, until = 60_000): Promise<SmsClaimed> {
  const [first, ...more] = await claim(sms, until);
  if (first === undefined || more.length > 0) throw new Error('Not exactly one message could be claimed');
  return first;
}

export const keysOf = (claimed: readonly SmsClaimed[]) => claimed.map(({ key }) => key);

/** A turn in which the person asked, through that channel, to have everything forgotten. */
export async function forget(bench: Bench, conversation: string, channel: string): Promise<void> {
  await bench.storage.receive(message(conversation, `forget ${conversation}`, { channel }));
  const { version } = await bench.storage.load(conversation);
  const inboxKey = `forget ${conversation}`;
  await bench.storage.save(turn(conversation, version, { inboxKey, forget: true, outgoing: [{ text: 'gone' }] }));
}
