import type { AddressInfo, Socket } from 'node:net';
import type { Server } from 'restify';
import { createWebChannel, type WebChannel } from '../../channels/web/direct-line.ts';
import { usualWebSettings, type WebSettings } from '../../channels/web/web-settings.ts';
import type { Clock } from '../../domain/moment.ts';
import { type Answered, createServer } from '../../server/http/create-server.ts';

interface Wanted {
  clock: Clock;
  settings: Partial<WebSettings> & Pick<WebSettings, 'tokenKey' | 'trustedOrigins'>;
  /** 0 for any that is free. */
  port: number;
  answered?(what: Answered): void;
  failed(error: unknown): void;
}

/** A server that listens on this machine, with a web channel that still has to be mounted for a bot. */
export interface ServedWeb {
  url: string;
  port: number;
  server: Server;
  web: WebChannel;
  /** Breaks every connection, web sockets too, as a lost network does. */
  dropConnections(): void;
  /** Says goodbye to those who listen and answers nobody any more. */
  close(): Promise<void>;
}

export async function serveWeb({ clock, settings, port, answered, failed }: Wanted): Promise<ServedWeb> {
  const server = createServer(
    { publicUrl: new URL('http://localhost'), formPaths: ['/form'], maxConnections: 500 },
    { answered: answered ?? (() => undefined), failed },
  );
  const connections = new Set<Socket>();
  server.on('connection', (connection: Socket) => connections.add(connection));
  await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
  const taken = portOf(server.address());
  const url = `http://127.0.0.1:${taken}`;
  const web = createWebChannel(
    {
      ...usualWebSettings,
      publicUrl: new URL(url),
      trustedProxies: 0,
      tokensPerAddress: { burst: 1000, secondsEach: 1 },
      ...settings,
    },
    clock,
    failed,
  );
  return {
    url,
    port: taken,
    server,
    web,
    dropConnections: () => {
      for (const connection of connections) connection.destroy();
      connections.clear();
    },
    async close() {
      const webClosed = web.close();
      const closed = new Promise<void>((resolve) => server.close(resolve));
      server.server.closeAllConnections();
      await Promise.all([webClosed, closed]);
    },
  };
}

function portOf({ port }: AddressInfo | { port: number }): number {
  return port;
}
