import type { Browser } from 'playwright-core';
import { localMoment } from '../../../domain/moment.ts';
import { startPlayground } from '../../../scripts/playground/start-playground.ts';
import { createSharedClock } from '../../faults/shared-clock.ts';
import { newServerPlace, type RunningServer, startServer } from '../../server/running-server.ts';
import { startBrowser } from '../../widget/browser.ts';
import { type AtThePlayground, sitDownAtPlayground } from './at-the-playground.ts';

/** The real server with its desk, and colleagues who sit at Playgrounds of their own. */
export interface DeskHouse {
  browser: Browser;
  server: RunningServer;
  /** Starts a Playground for that colleague of the demonstration and sits them down. */
  sitDown(name: string): Promise<AtThePlayground>;
  /** Ends the server without a chance to tidy up, and starts it again on the same files. */
  crash(): Promise<void>;
  close(): Promise<void>;
}

const anonymous = { TEAMS_ANONYMOUS: 'on' };

/** A Wednesday on which the first people of the demonstration have come, and others are still to come. */
const wednesdayMorning = localMoment('2026-03-18T09:05');

/** The house lives from that moment on: nothing in it depends on when it is opened. */
export async function openDeskHouse(): Promise<DeskHouse> {
  const place = await newServerPlace();
  const clock = createSharedClock(wednesdayMorning);
  const start = () => startServer(place, anonymous, ['tests/server/server-at.ts', String(clock.aheadMilliseconds())]);
  const [browser, first] = await Promise.all([startBrowser(), start()]);
  let server = first;
  const playgrounds: Awaited<ReturnType<typeof startPlayground>>[] = [];
  return {
    browser,
    get server() {
      return server;
    },
    async sitDown(name) {
      const endpoint = new URL('/api/messages', server.address);
      const playground = await startPlayground({ endpoint, port: place.port + 1 + playgrounds.length, as: name });
      playgrounds.push(playground);
      return sitDownAtPlayground(browser, playground.address);
    },
    async crash() {
      await server.kill();
      server = await start();
    },
    async close() {
      await browser.close();
      await Promise.all(playgrounds.map((playground) => playground.stop()));
      await server.stop();
      place.remove();
    },
  };
}
