import type { Instant } from '../../../domain/moment.ts';
import type { HandoverEntry } from '../../../storage/handovers.ts';
import { eventOf, type HandoverEvent } from '../events.ts';

/** When one of these happened last. */
function lastOf(entries: readonly HandoverEntry[], events: readonly HandoverEvent[]): Instant | undefined {
  return entries.findLast((entry) => {
    const event = eventOf(entry);
    return event !== undefined && events.includes(event);
  })?.at;
}

/** Since when whoever has a hand-over has it. */
export function withThemSince(entries: readonly HandoverEntry[]): Instant | undefined {
  return lastOf(entries, ['taken', 'transferred']);
}

/** Since when the bot is silent: after that a conversation is what its entries say. */
export function silentSince(entries: readonly HandoverEntry[]): Instant | undefined {
  return lastOf(entries, ['taken']);
}
