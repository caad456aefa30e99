import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import type { AddressInfo, Socket } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Server } from 'restify';
import { createWebChannel, type WebChannel } from '../../channels/web/direct-line.ts';
import { usualWebSettings, type WebSettings } from '../../channels/web/web-settings.ts';
import type { Clock, Instant } from '../../domain/moment.ts';
import { type Answered, createServer } from '../../server/http/create-server.ts';
import { openSqliteStorage } from '../../storage/sqlite/sqlite-storage.ts';
import type { Storage } from '../../storage/storage.ts';
import { createParrotBot, type ParrotBot } from './parrot-bot.ts';

/** Runs on as time does, and can be put forward. */
export class MovableClock implements Clock {
  aheadMilliseconds = 0;

  now(): Instant {
    return (Date.now() + this.aheadMilliseconds) as Instant;
  }
}

export interface Running {
  url: string;
  server: Server;
  web: WebChannel;
  bot: ParrotBot;
  storage: Storage;
  answered: Answered[];
  failures: unknown[];
  /** Breaks every connection, web sockets too, as a lost network does. */
  dropConnections(): void;
  stop(): Promise<void>;
}

/** A place where servers with the web channel are started, one after another, over the same files and keys. */
interface WebHouse {
  clock: MovableClock;
  start(settings?: Partial<WebSettings>, port?: number): Promise<Running>;
  remove(): void;
}

export const trustedPage = 'https://portal.example.no';

export function createWebHouse(): WebHouse {
  const folder = mkdtempSync(join(tmpdir(), 'web-channel-'));
  const tokenKey = randomBytes(32);
  const clock = new MovableClock();
  return {
    clock,
    async start(settings = {}, port = 0) {
      const answered: Answered[] = [];
      const failures: unknown[] = [];
      const failed = (error: unknown) => failures.push(error);
      const server = createServer(
        { publicUrl: new URL('http://localhost'), formPaths: ['/form'], maxConnections: 500 },
        { answered: (what) => answered.push(what), failed },
      );
      const connections = new Set<Socket>();
      server.on('connection', (connection: Socket) => connections.add(connection));
      await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
      const url = `http://127.0.0.1:${portOf(server.address())}`;
      const web = createWebChannel(
        {
          ...usualWebSettings,
          publicUrl: new URL(url),
          trustedOrigins: [trustedPage],
          tokenKey,
          trustedProxies: 0,
          tokensPerAddress: { burst: 1000, secondsEach: 1 },
          ...settings,
        },
        clock,
        failed,
      );
      const storage = await openSqliteStorage(join(folder, 'conversations.db'), clock);
      const bot = createParrotBot(storage, web.door, clock);
      web.mount(server, bot);
      return {
        url,
        server,
        web,
        bot,
        storage,
        answered,
        failures,
        dropConnections: () => {
          for (const connection of connections) connection.destroy();
          connections.clear();
        },
        async stop() {
          web.close();
          await bot.quiet();
          const closed = new Promise<void>((resolve) => server.close(resolve));
          server.server.closeAllConnections();
          await closed;
          await storage.close();
        },
      };
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}

function portOf(address: AddressInfo | { port: number }): number {
  return address.port;
}
