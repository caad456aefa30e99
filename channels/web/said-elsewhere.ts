import type { Bot } from '../../bots/bot.ts';
import { repeatedly } from '../../bots/repeatedly.ts';
import type { OpenSockets } from './open-sockets.ts';

interface Elsewhere {
  sockets: Pick<OpenSockets, 'each'>;
  newest: Bot['newest'];
  everyMilliseconds: number;
  failed(error: unknown): void;
}

/**
 * Looks again and again for what another replica has committed in the conversations that are open here: they share
 * nothing but the database. It costs one query for all of them together, and none while there are none; only where
 * something is missing its messages are read.
 */
export function lookElsewhere({ sockets, newest, everyMilliseconds, failed }: Elsewhere): { stop(): Promise<void> } {
  async function look(): Promise<void> {
    const open = sockets.each().map(([conversation, socket]) => ({ conversation, socket, upTo: socket.upTo() }));
    if (open.length === 0) return;
    const numbers = await newest([...new Set(open.map(({ conversation }) => conversation))]);
    for (const { conversation, socket, upTo } of open) {
      const number = numbers.get(conversation);
      if (number !== undefined) socket.missed(number, upTo);
    }
  }
  return repeatedly(look, failed, everyMilliseconds);
}
