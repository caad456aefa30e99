import { once } from 'node:events';
import { dirname, join } from 'node:path';
import type { AppointmentBackend } from '../backend/appointment-backend.ts';
import { type DemonstrationCase, demonstrationCases } from '../backend/embedded/demonstration-cases.ts';
import { createWebChannel } from '../channels/web/direct-line.ts';
import { usualWebSettings } from '../channels/web/web-settings.ts';
import { mountWidgetAssets } from '../channels/web/widget-assets.ts';
import { type Clock, dayOfMoment, type Instant, inNorway } from '../domain/moment.ts';
import { loadUnderstander } from '../nlu/load-understander.ts';
import { openSqliteStorage } from '../storage/sqlite/sqlite-storage.ts';
import type { Storage } from '../storage/storage.ts';
import { bundleWidget } from '../widget/bundle.ts';
import { mountDemo } from './demo-routes.ts';
import { openEmbeddedBook } from './embedded-book.ts';
import { forgetOldConversations } from './forgetting.ts';
import { buildAssistant, layGround } from './house.ts';
import { createServer } from './http/create-server.ts';
import { mountHealth } from './http/health-routes.ts';
import { createLog } from './log.ts';
import { createMetrics } from './metrics.ts';
import type { Settings } from './settings.ts';
import { signingKey } from './signing-key.ts';
import { stopOnSignal } from './stop.ts';

const clock: Clock = { now: () => Date.now() as Instant };
const today = () => dayOfMoment(inNorway(clock.now()));

/** What may stand in place of, or around, the parts the settings name. */
interface Given {
  cases?: readonly DemonstrationCase[];
  aroundStorage?(storage: Storage): Storage;
  aroundBackend?(backend: AppointmentBackend): AppointmentBackend;
}

/** Starts everything on one port and prints the addresses. */
export async function serve(settings: Settings, given: Given = {}): Promise<void> {
  const log = createLog(settings.LOG_LEVEL);
  const databaseFile = settings.DATABASE_URL.slice('sqlite:'.length);
  const ground = layGround(settings.STATIONS_FILE);
  const publicUrl = new URL(settings.PUBLIC_URL ?? `http://localhost:${settings.PORT}`);
  const demoSecret = signingKey(settings.PORTAL_JWT_SECRET, join(dirname(databaseFile), 'demo-portal-key'));
  const failed = (error: unknown) => log.error({ error }, 'request failed');
  const web = createWebChannel(
    {
      ...usualWebSettings,
      publicUrl,
      trustedOrigins: settings.TRUSTED_ORIGINS,
      trustedProxies: settings.TRUSTED_PROXIES,
      tokenKey: signingKey(settings.DIRECT_LINE_SECRET, join(dirname(databaseFile), 'direct-line-key')),
      ...portalKeys(settings, demoSecret),
    },
    clock,
    failed,
  );
  const cases = settings.DEMO === 'on' ? (given.cases ?? (await demonstrationCases(today()))) : [];
  const metrics = createMetrics(() => web.openSockets());
  const [database, book, assets] = await Promise.all([
    openSqliteStorage(databaseFile, clock),
    openEmbeddedBook(ground, clock, settings.APPOINTMENTS_URL.slice('sqlite:'.length), cases),
    bundleWidget(),
  ]);
  const storage = given.aroundStorage?.(database) ?? database;
  const backend = given.aroundBackend?.(book) ?? book;
  const assistant = buildAssistant({
    ground,
    clock,
    storage,
    backend,
    understander: loadUnderstander(ground),
    conversationDays: settings.CONVERSATION_DAYS,
    doors: [web.door],
    failed: (error, reference) => {
      metrics.turnFailed();
      log.error({ error, reference }, 'turn failed');
    },
  });
  const server = createServer(
    { publicUrl, formPaths: [], maxConnections: 10_000 },
    { answered: metrics.answered, failed },
  );
  web.mount(server, assistant);
  await mountWidgetAssets(server, assets, { publicUrl, trustedOrigins: settings.TRUSTED_ORIGINS }, failed);
  if (settings.DEMO === 'on') mountDemo(server, cases, demoSecret, clock, failed);
  mountHealth(server, {
    checks: { storage: () => storage.check(), appointments: async () => void (await backend.stations()) },
    registry: metrics.registry,
    failed,
  });
  await assistant.resume();
  server.listen(settings.PORT, settings.HOST);
  await once(server.server, 'listening');
  const forgetting = await forgetOldConversations(storage, clock, settings.CONVERSATION_DAYS, log);
  log.info({ address: publicUrl.href }, 'ready');
  process.stdout.write(`The residence-card assistant is ready: ${publicUrl.href}\n`);
  stopOnSignal({
    server,
    web,
    assistant,
    log,
    close: async () => {
      forgetting.stop();
      await storage.close();
      await book.close();
    },
  });
}

function portalKeys({ PORTAL_JWKS_URL, DEMO, PORTAL_JWT_SECRET }: Settings, demoSecret: Uint8Array) {
  if (PORTAL_JWKS_URL !== undefined) return { portalKeys: { kind: 'jwks', url: new URL(PORTAL_JWKS_URL) } } as const;
  if (DEMO === 'on' || PORTAL_JWT_SECRET !== undefined)
    return { portalKeys: { kind: 'secret', secret: demoSecret } } as const;
  return {};
}
