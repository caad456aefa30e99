import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import type { Bot } from '../../bots/bot.ts';
import type { Clock } from '../../domain/moment.ts';
import { clientAddressOf } from './client-address.ts';
import { readConversation } from './conversation-reader.ts';
import type { OnceOnly } from './once-only.ts';
import type { OpenSockets } from './open-sockets.ts';
import { isFromOneOf } from './origins.ts';
import { openStream } from './stream-socket.ts';
import type { Tokens } from './tokens.ts';
import { readWatermark } from './watermark.ts';

interface UpgradeParts {
  bot: Bot;
  clock: Clock;
  tickets: Tokens;
  usedTickets: OnceOnly;
  sockets: OpenSockets;
  trustedProxies: number;
  failed(error: unknown): void;
}

type Upgrade = (request: IncomingMessage, connection: Duplex, head: Buffer) => void;

const streamPath = /^\/v3\/directline\/conversations\/([\w-]{1,100})\/stream$/;
const mostFrameBytes = 64 * 1024;

/** Turns a request with a ticket into a web socket of its conversation, and closes every other connection. */
export function streamUpgrade({
  bot,
  clock,
  tickets,
  usedTickets,
  sockets,
  trustedProxies,
  failed,
}: UpgradeParts): Upgrade {
  const webSockets = new WebSocketServer({ noServer: true, maxPayload: mostFrameBytes, perMessageDeflate: false });

  async function open(request: IncomingMessage, connection: Duplex, head: Buffer): Promise<void> {
    const { pathname, searchParams } = new URL(request.url ?? '', 'http://localhost');
    const conversation = streamPath.exec(pathname)?.[1];
    if (conversation === undefined) return turnAway(connection, '404 Not Found');
    const reading = await tickets.read(searchParams.get('t') ?? '');
    if (reading.kind !== 'valid') return turnAway(connection, '403 Forbidden');
    const { identity } = reading.grant;
    if (identity.conversation !== conversation) return turnAway(connection, '404 Not Found');
    if (!isFromOneOf(identity.origins, request.headers)) return turnAway(connection, '403 Forbidden');
    const address = clientAddressOf(request, trustedProxies);
    if (!sockets.hasRoomFor(address)) return turnAway(connection, '429 Too Many Requests');
    const use = usedTickets.use(reading.grant.id, reading.grant.expires);
    if (use.kind === 'again') return turnAway(connection, '403 Forbidden');
    webSockets.handleUpgrade(request, connection, head, (socket) => {
      const reader = readConversation(bot, conversation, readWatermark(searchParams.get('watermark')));
      const stream = openStream({ socket, conversation, reader, clock, failed });
      sockets.add(conversation, address, stream);
      socket.on('close', () => sockets.remove(conversation, address, stream));
    });
  }

  return (request, connection, head) => {
    connection.on('error', () => connection.destroy());
    open(request, connection, head).catch((error: unknown) => {
      failed(error);
      connection.destroy();
    });
  };
}

function turnAway(connection: Duplex, status: string): void {
  connection.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}
