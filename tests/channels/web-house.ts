import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { WebSettings } from '../../channels/web/web-settings.ts';
import type { Answered } from '../../server/http/create-server.ts';
import { openSqliteStorage } from '../../storage/sqlite/sqlite-storage.ts';
import { MovableClock } from './movable-clock.ts';
import { createParrotBot, type ParrotBot } from './parrot-bot.ts';
import { type ServedWeb, serveWeb } from './serve-web.ts';

export interface Running extends Omit<ServedWeb, 'close' | 'port'> {
  bot: ParrotBot;
  answered: Answered[];
  failures: unknown[];
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
      const served = await serveWeb({
        clock,
        port,
        settings: { trustedOrigins: [trustedPage], tokenKey, ...settings },
        answered: (what) => answered.push(what),
        failed: (error) => failures.push(error),
      });
      const storage = await openSqliteStorage(join(folder, 'conversations.db'), clock);
      const bot = createParrotBot(storage, served.web.door, clock);
      served.web.mount(served.server, bot);
      return {
        ...served,
        bot,
        answered,
        failures,
        async stop() {
          await bot.quiet();
          await served.close();
          await storage.close();
        },
      };
    },
    remove: () => rmSync(folder, { recursive: true }),
  };
}
