import type { Conversation } from './conversation.ts';

/** Whether the person has said nothing yet; before it is online, nobody knows what was said before a reload. */
export function isUnspoken({ entries, pending, connection }: Conversation): boolean {
  return connection !== 'connecting' && pending.length === 0 && !entries.some(({ kind }) => kind === 'own');
}
