import type { WebSettings } from '../../channels/web/web-settings.ts';
import { createWebHouse, type Running } from './web-house.ts';

/**
 * A server with the web channel, open for the tests of one file. Each test finds it where the one before left it, except
 * that its clock is right again.
 */
export function openWebHouse(settings: Partial<WebSettings> = {}) {
  const house = createWebHouse();
  let running: Running;

  beforeAll(async () => {
    running = await house.start(settings);
  });
  afterEach(() => {
    house.clock.aheadMilliseconds = 0;
  });
  afterAll(async () => {
    await running.stop();
    house.remove();
  });

  return {
    clock: house.clock,
    get url() {
      return running.url;
    },
    get bot() {
      return running.bot;
    },
    get server() {
      return running.server;
    },
    get answered() {
      return running.answered;
    },
    get failures() {
      return running.failures;
    },
    dropConnections: () => running.dropConnections(),
    /** On the same address as before. */
    async restart(): Promise<void> {
      await running.stop();
      running = await house.start(settings, Number(new URL(running.url).port));
    },
    /** One more beside it, over the same files and keys; whoever starts it stops it. */
    startAnother: (other: Partial<WebSettings> = {}, port = 0) => house.start(other, port),
  };
}
