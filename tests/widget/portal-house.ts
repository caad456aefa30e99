import { randomBytes } from 'node:crypto';
import { SignJWT } from 'jose';
import type { Browser, BrowserContextOptions } from 'playwright-core';
import type { DemonstrationCase } from '../../backend/embedded/demonstration-cases.ts';
import type { PortalKeys } from '../../channels/web/portal-token.ts';
import { mountWidgetAssets } from '../../channels/web/widget-assets.ts';
import { day } from '../../domain/day.ts';
import { mountDemo } from '../../server/demo-routes.ts';
import { bundleWidget } from '../../widget/bundle.ts';
import { MovableClock } from '../channels/movable-clock.ts';
import { type ServedWeb, serveWeb } from '../channels/serve-web.ts';
import { startBrowser } from './browser.ts';
import { type ForeignPortal, serveForeignPortal } from './foreign-portal.ts';
import { createScriptedBot } from './scripted-bot.ts';
import { type Visit, visit } from './visit.ts';

const unknownOtherwise = { birthDate: day('1990-01-01'), caseReference: '900000000100' };
const applicants: readonly DemonstrationCase[] = [
  {
    id: 'P1',
    name: 'Amina Yusuf',
    about: { nb: 'Har fått sitt første opphold.', nn: 'Har fått sitt første opphald.', en: 'Has a first permit.' },
    ...unknownOtherwise,
  },
  {
    id: 'P2',
    name: 'Jorge Núñez',
    about: { nb: 'Har mistet kortet.', nn: 'Har mista kortet.', en: 'Has lost the card.' },
    ...unknownOtherwise,
  },
];

/**
 * The whole of the web side with a scripted bot, and a browser to visit it with, open for the tests of one file: the
 * server can be stopped and started again on the same address, every visit ends with its test.
 */
export function portalHouse(keysOfPortal?: PortalKeys) {
  const bot = createScriptedBot({ text: 'Hei! Hva gjelder det?', locale: 'nb' });
  const clock = new MovableClock();
  const failures: unknown[] = [];
  const failed = (error: unknown) => failures.push(error);
  const [tokenKey, portalSecret] = [randomBytes(32), randomBytes(32)];
  const portalKeys = keysOfPortal ?? ({ kind: 'secret', secret: portalSecret } as const);
  const visits: Visit[] = [];
  const smsCodes = new Map<string, string>();
  let assets: Awaited<ReturnType<typeof bundleWidget>>;
  let browser: Browser;
  let foreign: ForeignPortal;
  let served: ServedWeb;

  async function start(port: number): Promise<void> {
    const trustedOrigins = [foreign.page];
    const tokensPerPerson = { burst: 1000, secondsEach: 1 };
    served = await serveWeb({
      clock,
      port,
      failed,
      settings: {
        trustedOrigins,
        tokenKey,
        tokensPerPerson,
        portalKeys,
        takeSmsCode: async (code) => {
          const conversation = smsCodes.get(code);
          smsCodes.delete(code);
          return conversation;
        },
      },
    });
    const { server, web, url } = served;
    web.mount(server, bot);
    bot.door = web.door;
    await mountWidgetAssets(server, assets, { publicUrl: new URL(url), trustedOrigins }, failed);
    mountDemo(server, applicants, portalSecret, clock, failed);
  }

  async function stop(): Promise<void> {
    bot.door = undefined;
    await served.close();
  }

  beforeAll(async () => {
    [browser, assets, foreign] = await Promise.all([
      startBrowser(),
      bundleWidget({ sms: true, phone: false }),
      serveForeignPortal(() => served.url),
    ]);
    await start(0);
  }, 60_000);
  beforeEach(() => {
    bot.said.length = 0;
    bot.portal.length = 0;
  });
  afterEach(async () => {
    for (const { context } of visits.splice(0)) await context.close();
  });
  afterAll(async () => {
    await browser.close();
    await stop();
    await foreign.close();
    expect(failures).toEqual([]);
  });

  return {
    bot,
    clock,
    /** Codes from telephones, each with its conversation and good once. */
    smsCodes,
    get url() {
      return served.url;
    },
    /** A page of another site that has the widget by one script tag. */
    get foreignPage() {
      return foreign.page;
    },
    /** The portal of that page, which may say who is there. */
    get foreignPortal() {
      return foreign;
    },
    /** What a portal would sign now for that applicant. */
    tokenFor(caseId: string, audience = 'residence-card-assistant'): Promise<string> {
      const nowSeconds = Math.floor(clock.now() / 1000);
      const token = new SignJWT({ case_id: caseId }).setProtectedHeader({ alg: 'HS256' }).setAudience(audience);
      return token.setExpirationTime(nowSeconds + 300).sign(portalSecret);
    },
    /** On the same address as before. */
    start: () => start(served.port),
    /** Closes every connection and stops answering. */
    stop,
    async visit(address = served.url, options: BrowserContextOptions = {}): Promise<Visit> {
      const person = await visit(browser, address, options);
      visits.push(person);
      return person;
    },
  };
}
