import { randomBytes } from 'node:crypto';
import { createServer as createHttpServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createWebChannel } from '../../channels/web/direct-line.ts';
import { signPortalToken } from '../../channels/web/portal-token.ts';
import { handling, sendJson } from '../../channels/web/reply.ts';
import { usualWebSettings } from '../../channels/web/web-settings.ts';
import { mountWidgetAssets } from '../../channels/web/widget-assets.ts';
import { createServer } from '../../server/http/create-server.ts';
import { bundleWidget } from '../../widget/bundle.ts';
import { MovableClock } from '../channels/web-house.ts';
import { createScriptedBot, type ScriptedBot } from './scripted-bot.ts';

const portalSecret = randomBytes(32);

const applicants = [
  {
    id: 'P1',
    name: 'Amina Yusuf',
    situation: { nb: 'Har fått sitt første opphold.', nn: 'Har fått sitt første opphald.', en: 'Has a first permit.' },
  },
  {
    id: 'P2',
    name: 'Jorge Núñez',
    situation: { nb: 'Har mistet kortet.', nn: 'Har mista kortet.', en: 'Has lost the card.' },
  },
];

/** The whole of the web side with a scripted bot: started, stopped and started again on the same address. */
export interface PortalHouse {
  readonly url: string;
  readonly bot: ScriptedBot;
  readonly clock: MovableClock;
  /** A page of another origin that has the widget by one script tag. */
  readonly foreignPage: string;
  start(): Promise<void>;
  /** Closes every connection and stops answering. */
  stop(): Promise<void>;
  close(): Promise<void>;
}

export async function openPortalHouse(): Promise<PortalHouse> {
  const assets = await bundleWidget();
  const bot = createScriptedBot({ text: 'Hei! Hva gjelder det?', locale: 'nb' });
  const clock = new MovableClock();
  const tokenKey = randomBytes(32);
  const failures: unknown[] = [];
  const failed = (error: unknown) => failures.push(error);
  let port = 0;
  let stopServer: () => Promise<void> = async () => undefined;

  const foreign = createHttpServer((_request, response) => {
    const policy = `default-src 'none'; script-src ${urlOf(port)}; frame-src ${urlOf(port)}`;
    response.writeHead(200, { 'content-type': 'text/html; charset=utf-8', 'content-security-policy': policy });
    const script = `<script src="${urlOf(port)}/widget.js" data-language="en" async></script>`;
    response.end(`<!doctype html><html lang="en"><title>Portal</title><h1>Portal</h1><p>Text</p>${script}</html>`);
  });
  await new Promise<void>((resolve) => foreign.listen(0, '127.0.0.1', resolve));
  // Another host name, not only another port, so that it is another site for the browser.
  const foreignPage = `http://localhost:${portOf(foreign.address())}`;

  async function start(): Promise<void> {
    const server = createServer(
      { publicUrl: new URL('http://127.0.0.1'), formPaths: [], maxConnections: 200 },
      { answered: () => undefined, failed },
    );
    await new Promise<void>((resolve) => server.listen(port, '127.0.0.1', resolve));
    port = portOf(server.address());
    const publicUrl = new URL(urlOf(port));
    const policy = { publicUrl, trustedOrigins: [foreignPage] };
    const settings = {
      ...usualWebSettings,
      ...policy,
      tokenKey,
      trustedProxies: 0,
      tokensPerAddress: { burst: 1000, secondsEach: 1 },
      tokensPerPerson: { burst: 1000, secondsEach: 1 },
      portalKeys: { kind: 'secret', secret: portalSecret } as const,
    };
    const web = createWebChannel(settings, clock, failed);
    web.mount(server, bot);
    bot.door = web.door;
    await mountWidgetAssets(server, assets, policy, failed);
    server.get(
      '/demo/applicants',
      handling(async (_request, response) => sendJson(response, 200, applicants), failed),
    );
    server.post(
      '/demo/sign-in',
      handling(async (request, response) => {
        const knowledge = { caseId: String(request.body?.id), situation: {} };
        sendJson(response, 200, { portalToken: await signPortalToken(knowledge, portalSecret, clock) });
      }, failed),
    );
    stopServer = async () => {
      bot.door = undefined;
      web.close();
      const closed = new Promise<void>((resolve) => server.close(resolve));
      server.server.closeAllConnections();
      await closed;
    };
  }

  await start();
  return {
    get url() {
      return urlOf(port);
    },
    bot,
    clock,
    foreignPage,
    start,
    stop: () => stopServer(),
    async close() {
      await stopServer();
      foreign.closeAllConnections();
      await new Promise((resolve) => foreign.close(resolve));
      if (failures.length > 0) throw new AggregateError(failures);
    },
  };
}

function urlOf(port: number): string {
  return `http://127.0.0.1:${port}`;
}

function portOf(address: AddressInfo | string | null): number {
  if (address === null || typeof address === 'string') throw new Error('The server has no port');
  return address.port;
}
