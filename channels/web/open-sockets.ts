import type { Door } from '../../bots/bot.ts';
import type { StreamSocket } from './stream-socket.ts';

const socketsPerConversation = 2;
const socketsPerAddress = 50;
const beatMilliseconds = 20_000;

/** Every web socket that is open here, by conversation and by network address. */
export interface OpenSockets {
  door: Door;
  /** Whether this address may open one more. */
  hasRoomFor(address: string): boolean;
  /** Adds a socket; of too many in one conversation the one opened first is closed. */
  add(conversation: string, address: string, socket: StreamSocket): void;
  remove(conversation: string, address: string, socket: StreamSocket): void;
  /** Each with its conversation. */
  each(): readonly (readonly [string, StreamSocket])[];
  count(): number;
  /** Says goodbye to all; their clients come back to whoever answers next. */
  close(): void;
}

export function createOpenSockets(): OpenSockets {
  const byConversation = new Map<string, Set<StreamSocket>>();
  const byAddress = new Map<string, number>();
  const all = () => [...byConversation.values()].flatMap((sockets) => [...sockets]);
  const of = (conversation: string) => byConversation.get(conversation) ?? new Set<StreamSocket>();

  const heartbeat = setInterval(() => {
    for (const socket of all()) socket.beat();
  }, beatMilliseconds);
  heartbeat.unref();

  return {
    door: {
      channel: 'directline',
      deliver(conversation, messages) {
        for (const socket of of(conversation)) socket.tell(messages);
      },
      forgotten(conversation) {
        for (const socket of of(conversation)) socket.startOver();
      },
      typing(conversation) {
        for (const socket of of(conversation)) socket.typing();
      },
    },
    hasRoomFor: (address) => (byAddress.get(address) ?? 0) < socketsPerAddress,
    add(conversation, address, socket) {
      const sockets = of(conversation).add(socket);
      byConversation.set(conversation, sockets);
      byAddress.set(address, (byAddress.get(address) ?? 0) + 1);
      const [oldest] = sockets;
      if (sockets.size > socketsPerConversation) oldest?.close(4409, 'collision');
    },
    remove(conversation, address, socket) {
      const sockets = of(conversation);
      if (!sockets.delete(socket)) return;
      if (sockets.size === 0) byConversation.delete(conversation);
      const left = (byAddress.get(address) ?? 1) - 1;
      if (left === 0) byAddress.delete(address);
      else byAddress.set(address, left);
    },
    each: () => [...byConversation].flatMap(([name, sockets]) => [...sockets].map((socket) => [name, socket] as const)),
    count: () => all().length,
    close() {
      clearInterval(heartbeat);
      for (const socket of all()) socket.close(1001, 'going away');
    },
  };
}
