import type { Server } from 'restify';
import type { Bot } from '../bots/bot.ts';
import type { SmsChannel } from '../channels/sms/sms-channel.ts';
import { webhookPaths } from '../channels/sms/webhook-paths.ts';
import type { TeamsChannel } from '../channels/teams/teams-channel.ts';
import type { WebChannel } from '../channels/web/direct-line.ts';
import { mountWidgetAssets } from '../channels/web/widget-assets.ts';
import type { Clock } from '../domain/moment.ts';
import type { bundleWidget } from '../widget/bundle.ts';
import type { Basis } from './basis.ts';
import type { DemoTwilio } from './demo-phone/demo-twilio.ts';
import { mountDemo } from './demo-routes.ts';
import { createServer } from './http/create-server.ts';
import { mountHealth } from './http/health-routes.ts';
import { checkLetters } from './letters.ts';
import type { createAssistantMetrics } from './metrics.ts';
import { checkNotices } from './notices.ts';
import type { Stores } from './stores.ts';

interface Served {
  web: WebChannel;
  /** Left out where nobody texts. */
  sms: SmsChannel | undefined;
  /** Left out where caseworkers are not in Teams. */
  teams: TeamsChannel | undefined;
  demoTwilio: DemoTwilio | undefined;
  bot: Bot;
  assets: Awaited<ReturnType<typeof bundleWidget>>;
  stores: Stores;
  metrics: ReturnType<typeof createAssistantMetrics>;
}

/** A server with every route on it. Not listening yet. */
export async function createRoutedServer(basis: Basis, served: Served): Promise<Server> {
  const { settings, publicUrl, failed, clock, demoSecret } = basis;
  const { web, sms, teams, demoTwilio, bot, assets, stores, metrics } = served;
  const { answered, registry } = metrics;
  const server = createServer(
    {
      publicUrl,
      formPaths: [...Object.values(webhookPaths), ...(demoTwilio?.formPaths ?? [])],
      maxConnections: 10_000,
    },
    { answered, failed },
  );
  web.mount(server, bot);
  sms?.mount(server, bot);
  teams?.mount(server);
  await mountWidgetAssets(server, assets, { publicUrl, trustedOrigins: settings.TRUSTED_ORIGINS }, failed);
  if (settings.DEMO === 'on') mountDemo(server, stores.cases, demoSecret, clock, failed);
  demoTwilio?.mount(server, stores.cases);
  mountHealth(server, { parts: partsOf(stores, clock, teams !== undefined), registry, failed });
  return server;
}

/** What has to work for the server to be ready; advice and stations are there for people also while no book answers. */
function partsOf({ storage, backend }: Stores, clock: Clock, hasDesk: boolean) {
  return {
    storage: { check: () => storage.check(), needed: true },
    appointments: { check: async () => void (await backend.stations()), needed: false },
    notices: { check: () => checkNotices(storage.notices, clock), needed: false },
    ...(hasDesk && { letters: { check: () => checkLetters(storage.desk, clock), needed: false } }),
  };
}
